import type { RequestParts } from "../core/parts.js";
import { refuse } from "../errors/errors.js";
import { itemsOf, pairsOf } from "../values/items.js";
import { jsonOf } from "../values/json.js";
import { encode } from "../values/percent.js";
import { textOf } from "../values/text.js";
import type { ParameterWriter } from "./parameter.js";

/**
 * Segments that a URL parser drops or takes for a step up (URL standard, section 4.1), however often they are encoded:
 * some servers decode twice.
 */
const droppedSegment = /^(\.|%(25)*2e){0,2}$/i;

function setSegment(parts: RequestParts, name: string, text: string): void {
  if (droppedSegment.test(text)) refuse(name, "is empty or dots");
  parts.path = parts.path.replaceAll(`{${name}}`, text);
}

function writer(segmentOf: (name: string, value: unknown) => string): ParameterWriter {
  return (parts, name, value) => setSegment(parts, name, segmentOf(name, value));
}

/** Style `simple`: values separated by commas (RFC 6570, section 3.2.2). */
export const pathSimple: ParameterWriter = /* @__PURE__ */ writer((name, value) =>
  itemsOf(name, value, ",", encode).join(","),
);

/** Style `simple`, exploded: members of an object as `key=value`. */
export const pathSimpleExploded: ParameterWriter = /* @__PURE__ */ writer((name, value) =>
  itemsOf(name, value, "=", encode).join(","),
);

/** Style `label`: a dot, then values separated by commas (RFC 6570, section 3.2.5). */
export const pathLabel: ParameterWriter = /* @__PURE__ */ writer(
  (name, value) => `.${itemsOf(name, value, ",", encode).join(",")}`,
);

/** Style `label`, exploded: a dot before each value. */
export const pathLabelExploded: ParameterWriter = /* @__PURE__ */ writer((name, value) =>
  itemsOf(name, value, "=", encode)
    .map((item) => `.${item}`)
    .join(""),
);

/** Style `matrix`: `;name=values`, or `;name` for an empty string (RFC 6570, section 3.2.7). */
export const pathMatrix: ParameterWriter = /* @__PURE__ */ writer((name, value) => {
  const items = itemsOf(name, value, ",", encode);
  // An empty list counts as undefined (RFC 6570, section 2.3).
  return items.length === 0 ? "" : matrixPair(`${encode(name)}=${items.join(",")}`);
});

/** Style `matrix`, exploded: a pair for each value. */
export const pathMatrixExploded: ParameterWriter = /* @__PURE__ */ writer((name, value) =>
  pairsOf(name, value, encode).map(matrixPair).join(""),
);

function matrixPair(pair: string): string {
  return `;${pair.replace(/=$/, "")}`;
}

/** A parameter with `content` in JSON. */
export const pathJson: ParameterWriter = /* @__PURE__ */ writer((name, value) => encode(jsonOf(name, value)));

/** A single value in style `simple`, or a parameter with `content` in a text format. */
export const pathText: ParameterWriter = (parts, name, value) =>
  // A segment may hold sub-delimiters (RFC 3986, section 3.3), which `encode` would encode.
  setSegment(parts, name, encodeURIComponent(textOf(name, value)));
