import type { ParameterWriter, RequestParts } from "./operation.js";
import { setHeader } from "./header.js";
import { encode, isRecord, itemsOf, jsonOf, textOf } from "./values.js";
import type { Encode } from "./values.js";

/** Adds a cookie to the request. */
export function setCookie({ headers }: Pick<RequestParts, "headers">, pair: string): void {
  const { cookie } = headers;
  setHeader(headers, "cookie", cookie === undefined ? pair : `${cookie}; ${pair}`);
}

function exploded(encoder: Encode): ParameterWriter {
  return (parts, name, value) => {
    const own = isRecord(value) && !Array.isArray(value);
    for (const item of itemsOf(name, value, "=", encoder))
      setCookie(parts, own ? item : `${encoder(name)}=${item}`);
  };
}

/** `form`, the default: a pair for each value. */
export const cookieForm: ParameterWriter = /* @__PURE__ */ exploded(encode);
/** `cookie` (OpenAPI 3.2): a pair for each value, nothing encoded. */
export const cookieRaw: ParameterWriter = /* @__PURE__ */ exploded((text) => text);
/** `form`, not exploded: values joined by commas. */
export const cookieFormJoined: ParameterWriter = (parts, name, value) => {
  const items = itemsOf(name, value, ",", encode);
  if (items.length > 0) setCookie(parts, `${encode(name)}=${items.join(",")}`);
};
/** A `content` parameter in JSON. */
export const cookieJson: ParameterWriter = (parts, name, value) =>
  setCookie(parts, `${encode(name)}=${encode(jsonOf(name, value))}`);
/** A `content` parameter in text. */
export const cookieText: ParameterWriter = (parts, name, value) =>
  setCookie(parts, `${encode(name)}=${encode(textOf(name, value))}`);
