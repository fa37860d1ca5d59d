import { isObject } from "../../document/json.js";
import type { JsonObject } from "../../document/json.js";
import type { Node } from "../../document/node.js";

/**
 * Where a schema is used with respect to raw bytes: as a body of parts, one of its parts, an item of a list of parts,
 * or in a place that cannot hold bytes, such as anywhere inside JSON.
 */
export type BinaryPlace = "body" | "part" | "item" | "nowhere";

/** The place of an object's members. */
export const placeOfMembers: Readonly<Record<BinaryPlace, BinaryPlace>> = {
  body: "part",
  part: "nowhere",
  item: "nowhere",
  nowhere: "nowhere",
};

/** The place of a list's items; a list inside a list is JSON. */
export const placeOfItems: Readonly<Record<BinaryPlace, BinaryPlace>> = {
  body: "item",
  part: "item",
  item: "nowhere",
  nowhere: "nowhere",
};

/**
 * Whether a schema describes raw bytes: format `binary` (3.0), or a media type without an encoding that turns it into
 * text (3.1.1, section 4.8.24.4.2). `contentEncoding: binary` encodes nothing (RFC 2045, section 6.2).
 */
export function isBinary(schema: JsonObject): boolean {
  const { format, contentMediaType, contentEncoding } = schema;
  if (format === "binary" || contentEncoding === "binary") return true;
  return contentMediaType !== undefined && contentEncoding === undefined;
}

/** Whether a schema describes bytes as base64 text. */
export function isEncoded({ object: { type, format, contentEncoding } }: Node): boolean {
  return type === "string" && (format === "byte" || /^base64/.test(String(contentEncoding)));
}

/** Whether a schema is bytes, a list of bytes, or a choice that includes them: inside JSON, its named type is text. */
export function holdsBytes(schema: Node, around: readonly Node[] = []): boolean {
  const { target } = schema;
  if (around.some((node) => node.pointer === target.pointer)) return false;
  if (isBinary(target.object)) return true;
  const choices = ["allOf", "oneOf", "anyOf"].flatMap((key) => target.items(key));
  const items = isObject(target.get("items")) ? [target.at("items")] : [];
  return [...choices, ...items].some((inner) => holdsBytes(inner, [...around, target]));
}
