import type { RequestParts } from "../core/parts.js";
import { refuse } from "../errors/errors.js";
import { itemsOf, pairsOf } from "../values/items.js";
import { jsonOf } from "../values/json.js";
import { encode, encodeReserved } from "../values/percent.js";
import type { Encode } from "../values/percent.js";
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

function simple(between: string, encoder: Encode): ParameterWriter {
  return writer((name, value) => itemsOf(name, value, between, encoder).join(","));
}

function label(encoder: Encode): ParameterWriter {
  return writer((name, value) => `.${itemsOf(name, value, ",", encoder).join(",")}`);
}

function labelExploded(encoder: Encode): ParameterWriter {
  return writer((name, value) =>
    itemsOf(name, value, "=", encoder)
      .map((item) => `.${item}`)
      .join(""),
  );
}

function matrix(encoder: Encode): ParameterWriter {
  return writer((name, value) => {
    const items = itemsOf(name, value, ",", encoder);
    // An empty list counts as undefined (RFC 6570, section 2.3).
    return items.length === 0 ? "" : matrixPair(`${encode(name)}=${items.join(",")}`);
  });
}

function matrixExploded(encoder: Encode): ParameterWriter {
  return writer((name, value) => pairsOf(name, value, encoder).map(matrixPair).join(""));
}

function matrixPair(pair: string): string {
  return `;${pair.replace(/=$/, "")}`;
}

/** Keeps reserved characters (`allowReserved`, OpenAPI 3.2) except for those that end a segment or the path. */
const reserved: Encode = (text) => encodeReserved(text, /[#/?]/g);

/** Style `simple`: values separated by commas (RFC 6570, section 3.2.2). */
export const pathSimple: ParameterWriter = /* @__PURE__ */ simple(",", encode);
/** Style `simple`, with `allowReserved`. */
export const pathSimpleReserved: ParameterWriter = /* @__PURE__ */ simple(",", reserved);
/** Style `simple`, exploded: members of an object as `key=value`. */
export const pathSimpleExploded: ParameterWriter = /* @__PURE__ */ simple("=", encode);
/** Style `simple`, exploded, with `allowReserved`. */
export const pathSimpleExplodedReserved: ParameterWriter = /* @__PURE__ */ simple("=", reserved);
/** Style `label`: a dot, then values separated by commas (RFC 6570, section 3.2.5). */
export const pathLabel: ParameterWriter = /* @__PURE__ */ label(encode);
/** Style `label`, with `allowReserved`. */
export const pathLabelReserved: ParameterWriter = /* @__PURE__ */ label(reserved);
/** Style `label`, exploded: a dot before each value. */
export const pathLabelExploded: ParameterWriter = /* @__PURE__ */ labelExploded(encode);
/** Style `label`, exploded, with `allowReserved`. */
export const pathLabelExplodedReserved: ParameterWriter = /* @__PURE__ */ labelExploded(reserved);
/** Style `matrix`: `;name=values`, or `;name` for an empty string (RFC 6570, section 3.2.7). */
export const pathMatrix: ParameterWriter = /* @__PURE__ */ matrix(encode);
/** Style `matrix`, with `allowReserved`. */
export const pathMatrixReserved: ParameterWriter = /* @__PURE__ */ matrix(reserved);
/** Style `matrix`, exploded: a pair for each value. */
export const pathMatrixExploded: ParameterWriter = /* @__PURE__ */ matrixExploded(encode);
/** Style `matrix`, exploded, with `allowReserved`. */
export const pathMatrixExplodedReserved: ParameterWriter = /* @__PURE__ */ matrixExploded(reserved);

/** A parameter with `content` in JSON. */
export const pathJson: ParameterWriter = /* @__PURE__ */ writer((name, value) => encode(jsonOf(name, value)));

/** A single value in style `simple`, or a parameter with `content` in a text format. */
export const pathText: ParameterWriter = (parts, name, value) =>
  // A segment may hold sub-delimiters (RFC 3986, section 3.3), which `encode` would encode.
  setSegment(parts, name, encodeURIComponent(textOf(name, value)));
