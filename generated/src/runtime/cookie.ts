import type { ParameterWriter } from "./operation.js";
import { encode, isRecord, itemsOf, jsonOf, textOf } from "./values.js";

/** `form`, the default: a pair for each value. */
export const cookieForm: ParameterWriter = ({ cookies }, name, value) => {
  const own = isRecord(value) && !Array.isArray(value);
  for (const item of itemsOf(name, value, "=", encode)) cookies.push(own ? item : `${encode(name)}=${item}`);
};
/** `form`, not exploded: values joined by commas. */
export const cookieFormJoined: ParameterWriter = ({ cookies }, name, value) => {
  cookies.push(`${encode(name)}=${itemsOf(name, value, ",", encode).join(",")}`);
};
/** `cookie` (OpenAPI 3.2): a pair for each value, nothing encoded. */
export const cookieRaw: ParameterWriter = ({ cookies }, name, value) => {
  const own = isRecord(value) && !Array.isArray(value);
  for (const item of itemsOf(name, value, "=", (text) => text)) cookies.push(own ? item : `${name}=${item}`);
};
/** A `content` parameter in JSON. */
export const cookieJson: ParameterWriter = ({ cookies }, name, value) => {
  cookies.push(`${encode(name)}=${encode(jsonOf(name, value))}`);
};
/** A `content` parameter in text. */
export const cookieText: ParameterWriter = ({ cookies }, name, value) => {
  cookies.push(`${encode(name)}=${encode(textOf(name, value))}`);
};
