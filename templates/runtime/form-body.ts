import type { BodyEncoder } from "./operation.js";
import { encode, membersOf, textOf } from "./values.js";

/**
 * A body as `application/x-www-form-urlencoded`: a pair for each value, lists repeat their name, `null` is a name
 * without a value. A field that can be an object says in the encoding how it is written.
 */
export const formBody: BodyEncoder = (value, mediaType, encoding) => {
  const query: string[] = [];
  for (const [name, field] of membersOf(value)) {
    const [, write] = encoding.find(([known]) => known === name || known === "*") ?? [];
    if (typeof write === "function") write({ path: "", query, headers: new Headers() }, name, field);
    else for (const item of [field].flat()) query.push(`${encode(name)}=${encode(textOf(name, item))}`);
  }
  return { body: query.join("&"), contentType: mediaType };
};
