import { refuse } from "./errors.js";
import type { ParameterWriter, RequestParts } from "./operation.js";
import { encode, isRecord, itemsOf, jsonOf, textOf } from "./values.js";

/**
 * What a URL parser takes for nothing or for a step up (URL standard, section 4.1), however often it is encoded, for
 * some servers decode twice.
 */
const noSegment = /^(\.|%(25)*2e){0,2}$/i;

function setSegment(parts: RequestParts, name: string, text: string): void {
  if (noSegment.test(text)) refuse(name, "is empty or dots");
  parts.path = parts.path.replaceAll(`{${name}}`, text);
}

function writer(expand: (name: string, value: unknown) => string): ParameterWriter {
  return (parts, name, value) => setSegment(parts, name, expand(name, value));
}

/** `simple`: values joined by commas (RFC 6570, section 3.2.2). */
export const pathSimple: ParameterWriter = /* @__PURE__ */ writer((name, value) =>
  itemsOf(name, value, ",", encode).join(","),
);
/** `simple`, members of an object as `name=value`. */
export const pathSimpleExplode: ParameterWriter = /* @__PURE__ */ writer((name, value) =>
  itemsOf(name, value, "=", encode).join(","),
);
/** `label`: a dot before the values (RFC 6570, section 3.2.5). */
export const pathLabel: ParameterWriter = /* @__PURE__ */ writer(
  (name, value) => `.${itemsOf(name, value, ",", encode).join(",")}`,
);
/** `label`, a dot before each value. */
export const pathLabelExplode: ParameterWriter = /* @__PURE__ */ writer((name, value) =>
  itemsOf(name, value, "=", encode)
    .map((item) => `.${item}`)
    .join(""),
);
/** `matrix`: `;name=values`, and `;name` alone for an empty text (RFC 6570, section 3.2.7). */
export const pathMatrix: ParameterWriter = /* @__PURE__ */ writer((name, value) => {
  const items = itemsOf(name, value, ",", encode);
  // An empty list is no value at all (RFC 6570, section 2.3).
  return items.length === 0 ? "" : matrixPair(`${encode(name)}=${items.join(",")}`);
});
/** `matrix`, a pair for each value. */
export const pathMatrixExplode: ParameterWriter = /* @__PURE__ */ writer((name, value) => {
  const own = isRecord(value) && !Array.isArray(value);
  const pairs = itemsOf(name, value, "=", encode).map((item) => (own ? item : `${encode(name)}=${item}`));
  return pairs.map(matrixPair).join("");
});

function matrixPair(pair: string): string {
  return `;${pair.replace(/=$/, "")}`;
}

/** A `content` parameter in JSON. */
export const pathJson: ParameterWriter = /* @__PURE__ */ writer((name, value) => encode(jsonOf(name, value)));
/** A single value in style `simple`, or a `content` parameter in text. */
export const pathText: ParameterWriter = (parts, name, value) =>
  // Sub-delimiters may stand in a segment (RFC 3986, section 3.3).
  setSegment(parts, name, encodeURIComponent(textOf(name, value)));
