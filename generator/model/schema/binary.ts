import { isObject } from "../../document/json.js";
import type { Json, JsonObject } from "../../document/json.js";
import { pointerTo } from "../../document/pointer.js";
import { list } from "../../document/access.js";
import type { Refs } from "../../document/refs.js";
import type { Direction, Type } from "../type.js";

/**
 * Where a schema stands as far as raw bytes go: it is a body of parts, one of its parts, an item of a list of parts,
 * or nowhere that could hold bytes, as anywhere inside JSON.
 */
export type BinaryPlace = "body" | "part" | "item" | "nowhere";

/** The place of the members of an object. */
export const placeOfMembers: Readonly<Record<BinaryPlace, BinaryPlace>> = {
  body: "part",
  part: "nowhere",
  item: "nowhere",
  nowhere: "nowhere",
};

/** The place of the items of a list; a list inside a list is JSON. */
export const placeOfItems: Readonly<Record<BinaryPlace, BinaryPlace>> = {
  body: "item",
  part: "item",
  item: "nowhere",
  nowhere: "nowhere",
};

/**
 * Bytes as such: format `binary` (3.0), or a media type without an encoding that makes text of them (3.1.1, section
 * 4.8.24.4.2); the encoding `binary` is none (RFC 2045, section 6.2).
 */
export function isBinary(schema: JsonObject): boolean {
  const { format, contentMediaType, contentEncoding } = schema;
  if (format === "binary" || contentEncoding === "binary") return true;
  return contentMediaType !== undefined && contentEncoding === undefined;
}

/** Whether a schema is bytes, a list of them, or a choice that has them: its name stands for text inside JSON. */
export function holdsBytes(
  value: Json | undefined,
  pointer: string,
  refs: Refs,
  seen: ReadonlySet<string> = new Set(),
): boolean {
  const { value: schema, pointer: place } = refs.object(value, pointer);
  if (seen.has(place)) return false;
  if (isBinary(schema)) return true;
  const below = new Set([...seen, place]);
  const choices = ["allOf", "oneOf", "anyOf"].flatMap((key) =>
    list(schema[key]).map((member, index) => [member, pointerTo(place, key, index)] as const),
  );
  const items = isObject(schema.items) ? [[schema.items, pointerTo(place, "items")] as const] : [];
  return [...choices, ...items].some(([member, at]) => holdsBytes(member, at, refs, below));
}

/** The type of bytes. */
export function binaryType(direction: Direction): Type {
  return { kind: "named", name: direction === "read" ? "Blob" : "BinaryInput" };
}
