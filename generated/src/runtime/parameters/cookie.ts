import type { RequestParts } from "../core/parts.js";
import { itemsOf, pairsOf } from "../values/items.js";
import { jsonOf } from "../values/json.js";
import { encode, unencoded } from "../values/percent.js";
import type { Encode } from "../values/percent.js";
import { textOf } from "../values/text.js";
import { setHeader } from "./header.js";
import type { ParameterWriter } from "./parameter.js";

/** Adds a `name=value` pair to the Cookie header. */
export function addCookie({ headers }: Pick<RequestParts, "headers">, pair: string): void {
  const { cookie } = headers;
  setHeader(headers, "cookie", cookie === undefined ? pair : `${cookie}; ${pair}`);
}

function exploded(encoder: Encode): ParameterWriter {
  return (parts, name, value) => {
    for (const pair of pairsOf(name, value, encoder, encoder)) addCookie(parts, pair);
  };
}

/** Style `form`, exploded by default: a pair for each value. */
export const cookieForm: ParameterWriter = /* @__PURE__ */ exploded(encode);

/** Style `cookie` (OpenAPI 3.2): a pair for each value, nothing encoded. */
export const cookieRaw: ParameterWriter = /* @__PURE__ */ exploded(unencoded);

/** Style `form`, not exploded: values separated by commas. */
export const cookieFormJoined: ParameterWriter = (parts, name, value) => {
  const items = itemsOf(name, value, ",", encode);
  if (items.length > 0) addCookie(parts, `${encode(name)}=${items.join(",")}`);
};

/** A parameter with `content` in JSON. */
export const cookieJson: ParameterWriter = (parts, name, value) => {
  addCookie(parts, `${encode(name)}=${encode(jsonOf(name, value))}`);
};

/** A parameter with `content` in a text format. */
export const cookieText: ParameterWriter = (parts, name, value) => {
  addCookie(parts, `${encode(name)}=${encode(textOf(name, value))}`);
};
