import type { RequestParts } from "../core/parts.js";
import { refuse } from "../errors/errors.js";
import { itemsOf } from "../values/items.js";
import { jsonOf } from "../values/json.js";
import { unencoded } from "../values/percent.js";
import { textOf } from "../values/text.js";
import type { ParameterWriter } from "./parameter.js";

/** Sets a header. A name or value that no header can have throws a `ConfigError`, which does not show the value. */
export function setHeader(headers: RequestParts["headers"], name: string, value: string): void {
  // RFC 9110, section 5.5. The platform refuses a few more names.
  if (!/^[!-9;-~]+:[\t -~\x80-\xff]*$/.test(`${name}:${value}`)) refuse(name);
  headers[name.toLowerCase()] = value;
}

/** Header values are not percent-encoded (OpenAPI 3.1.1, appendix D). */
function simple(between: string): ParameterWriter {
  return ({ headers }, name, value) => {
    const items = itemsOf(name, value, between, unencoded);
    // An empty list counts as undefined (RFC 6570, section 2.3).
    if (items.length > 0) setHeader(headers, name, items.join(","));
  };
}

/** Style `simple`: values separated by commas. */
export const headerSimple: ParameterWriter = /* @__PURE__ */ simple(",");

/** Style `simple`, exploded: members of an object as `key=value`. */
export const headerSimpleExploded: ParameterWriter = /* @__PURE__ */ simple("=");

/** A parameter with `content` in JSON, escaped to ASCII, which every header can carry. */
export const headerJson: ParameterWriter = ({ headers }, name, value) => {
  setHeader(headers, name, jsonOf(name, value).replace(/[^ -~]/g, escapeUnit));
};

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** A parameter with `content` in a text format. */
export const headerText: ParameterWriter = ({ headers }, name, value) => {
  setHeader(headers, name, textOf(name, value));
};
