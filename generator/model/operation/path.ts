import { sentPath } from "../../document/path.js";
import type { Parameter } from "../sdk.js";

/** The path template for the runtime: literal parts are percent-encoded, `{name}` is kept. */
export function pathTemplate(path: string, parameters: readonly Parameter[]): string {
  const isInQuery = (name: string): boolean =>
    parameters.some((parameter) => parameter.in === "query" && parameter.name === name);
  return sentPath(path, isInQuery)
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
