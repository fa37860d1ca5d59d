import type { RequestParts } from "../core/parts.js";
import { membersOf } from "../values/objects.js";
import { textOf } from "../values/text.js";
import { encodingOf } from "./encoding.js";
import type { FieldEncodings } from "./encoding.js";

/**
 * A body in `application/x-www-form-urlencoded`: a pair for each value; arrays repeat their name, and `null` is a name
 * with an empty value.
 */
export function formBody(_parts: RequestParts, body: unknown): string {
  return membersOf(body)
    .flatMap(([name, field]) => fieldPairs(name, field))
    .join("&");
}

/** The same, with fields that are written as their encoding says. */
export function encodedFormBody(parts: RequestParts, body: unknown, encoding: FieldEncodings = {}): string {
  const query = membersOf(body).flatMap(([name, field]) => {
    const { write } = encodingOf(encoding, name);
    if (write === undefined) return fieldPairs(name, field);
    const written: RequestParts = { ...parts, query: [] };
    write(written, name, field);
    return written.query;
  });
  return query.join("&");
}

function fieldPairs(name: string, field: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(field) ? field : [field];
  return values.map((value) => `${encodeURIComponent(name)}=${encodeURIComponent(textOf(name, value))}`);
}
