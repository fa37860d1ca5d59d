import { ConfigError } from "./errors.js";
import type { ParameterWriter, RequestParts } from "./operation.js";
import { itemsOf, jsonOf, textOf } from "./values.js";

/** Sets a header; a value that no header can carry is refused without being shown. */
export function setHeader(headers: Headers, name: string, value: string): void {
  try {
    headers.set(name, value);
  } catch {
    throw new ConfigError(`\`${name}\` cannot carry this value`);
  }
}

// Headers are not percent-encoded (OpenAPI 3.1.1, appendix D).
const asIs = (text: string): string => text;

function write(parts: RequestParts, name: string, value: string): void {
  setHeader(parts.headers, name, value);
}

/** `simple`: values joined by commas. */
export const headerSimple: ParameterWriter = (parts, name, value) =>
  write(parts, name, itemsOf(name, value, ",", asIs).join(","));
/** `simple`, members of an object as `name=value`. */
export const headerSimpleExplode: ParameterWriter = (parts, name, value) =>
  write(parts, name, itemsOf(name, value, "=", asIs).join(","));
/** A `content` parameter in JSON. */
export const headerJson: ParameterWriter = (parts, name, value) => write(parts, name, jsonOf(name, value));
/** A `content` parameter in text. */
export const headerText: ParameterWriter = (parts, name, value) => write(parts, name, textOf(name, value));
