import type { RequestParts } from "../core/parts.js";
import { membersOf } from "../values/objects.js";
import { fieldsOf } from "../values/fields.js";
import { textOf } from "../values/text.js";
import { encodingOf } from "./encoding.js";
import type { FieldEncodings } from "./encoding.js";

/**
 * A body in `application/x-www-form-urlencoded`: a pair for each value; arrays repeat their name, and `null` is a name
 * with an empty value.
 */
export function formBody(_parts: RequestParts, body: unknown): string {
  const query: string[] = [];
  for (const [name, field] of membersOf(body)) addField(query, name, field);
  return query.join("&");
}

/** The same, with fields that are written as their encoding says; throws a `ConfigError` for a body without fields, such as a `Map`. */
export function encodedFormBody(parts: RequestParts, body: unknown, encoding: FieldEncodings = {}): string {
  const query: string[] = [];
  for (const [name, field] of fieldsOf(body)) {
    const { write } = encodingOf(encoding, name);
    if (write === undefined) addField(query, name, field);
    else write({ ...parts, query }, name, field);
  }
  return query.join("&");
}

function addField(query: string[], name: string, field: unknown): void {
  for (const value of [field].flat())
    query.push(`${encodeURIComponent(textOf(name, name))}=${encodeURIComponent(textOf(name, value))}`);
}
