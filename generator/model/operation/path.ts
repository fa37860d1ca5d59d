import { readPath } from "../../document/path.js";
import type { Parameter } from "../sdk.js";

/** The path template for the runtime: literal parts are percent-encoded, `{name}` is kept. */
export function pathTemplate(path: string, parameters: readonly Parameter[]): string {
  const { sent } = readPath(path, (place, name) =>
    parameters.some((parameter) => parameter.in === place && parameter.name === name),
  );
  return sent
    .split(/(\{[^{}]*\})/)
    .map((part, index) => (index % 2 === 1 ? part : encodeLiteral(part)))
    .join("");
}

/**
 * Keeps `%` and sub-delimiters, because the document may already have encoded what it needs to (RFC 3986, section 3.3).
 * A lone surrogate cannot be encoded.
 */
function encodeLiteral(literal: string): string {
  return encodeURI(literal.replace(/\p{Surrogate}/gu, "\ufffd")).replaceAll("%25", "%");
}
