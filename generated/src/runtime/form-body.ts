import type { BodyEncoder } from "./operation.js";
import { encode, isRecord, jsonOf, membersOf, textOf } from "./values.js";

/**
 * A body as `application/x-www-form-urlencoded`. Lists repeat their name and objects are JSON, unless the encoding
 * of a field says how else; `null` is a name without a value.
 */
export const formBody: BodyEncoder = (value, mediaType, encoding) => {
  const query: string[] = [];
  for (const [name, field] of isRecord(value) ? membersOf(value) : []) {
    const write = encoding.find(([known]) => known === name)?.[1];
    if (typeof write === "function")
      write({ path: "", query, headers: new Headers(), cookies: [] }, name, field);
    else
      for (const item of Array.isArray(field) ? field : [field])
        query.push(`${encode(name)}=${encode(isRecord(item) ? jsonOf(name, item) : textOf(name, item))}`);
  }
  return { body: query.join("&"), contentType: mediaType };
};
