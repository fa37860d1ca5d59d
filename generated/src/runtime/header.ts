import { refuse } from "./errors.js";
import type { ParameterWriter, RequestParts } from "./operation.js";
import { itemsOf, jsonOf, textOf } from "./values.js";

/** Sets a header; a value that no header can carry is refused without being shown. */
export function setHeader(headers: RequestParts["headers"], name: string, value: string): void {
  // RFC 9110, section 5.5; the platform knows a few more names that it does not take.
  if (!/^[!-9;-~]+:[\t -~\x80-\xff]*$/.test(`${name}:${value}`)) refuse(name);
  headers[name.toLowerCase()] = value;
}

// Headers are not percent-encoded (OpenAPI 3.1.1, appendix D).
const asIs = (text: string): string => text;

function write(parts: RequestParts, name: string, value: string): void {
  setHeader(parts.headers, name, value);
}

function simple(between: string): ParameterWriter {
  return (parts, name, value) => {
    const items = itemsOf(name, value, between, asIs);
    // An empty list is no value at all (RFC 6570, section 2.3).
    if (items.length > 0) write(parts, name, items.join(","));
  };
}

/** `simple`: values joined by commas. */
export const headerSimple: ParameterWriter = /* @__PURE__ */ simple(",");
/** `simple`, members of an object as `name=value`. */
export const headerSimpleExplode: ParameterWriter = /* @__PURE__ */ simple("=");
/** A `content` parameter in JSON, in ASCII: a header carries no other character for sure. */
export const headerJson: ParameterWriter = (parts, name, value) =>
  write(
    parts,
    name,
    jsonOf(name, value).replace(
      /[^ -~]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
    ),
  );
/** A `content` parameter in text. */
export const headerText: ParameterWriter = (parts, name, value) => write(parts, name, textOf(name, value));
