import type { Node } from "../../document/node.js";
import type { FieldEncoding } from "../sdk.js";
import type { Type } from "../type/type.js";

/** A body of fields or parts: its type, and the encodings that differ from the default. */
export interface FieldsContent {
  readonly type: Type;
  readonly fields: readonly FieldEncoding[];
}

/** The Encoding Objects of a media type by field, without those that match no field. */
export function encodingsByName(media: Node, fields: ReadonlyMap<string, Type>): ReadonlyMap<string, Node> {
  return new Map(
    media.entries("encoding").filter(([name, encoding]) => {
      // A schema without properties allows fields of any name.
      if (fields.size === 0 || fields.has(name) || fields.has("*")) return true;
      encoding.report(
        "encoding-unmatched",
        `The schema has no property \`${name}\`, so its encoding is ignored.`,
      );
      return false;
    }),
  );
}

/** The Encoding Objects of a media type by position; `*` is the rest of the list (OpenAPI 3.2, section 4.14.5.2). */
export function encodingsByPosition(media: Node): ReadonlyMap<string, Node> {
  const prefix = media.items("prefixEncoding").map((encoding) => [encoding.key, encoding] as const);
  const rest = media.has("itemEncoding") ? [["*", media.at("itemEncoding")] as const] : [];
  return new Map([...prefix, ...rest]);
}

/** Reports members of an object that have no effect. */
export function reportIgnored(holder: Node, keys: readonly string[], why: string): void {
  for (const key of keys.filter((name) => holder.has(name))) {
    holder.at(key).report("encoding-ignored", why);
  }
}

/** The members of an Encoding Object that select a style; any of them takes precedence over `contentType`. */
export const styleKeys: readonly string[] = ["style", "explode", "allowReserved"];

/** Whether an Encoding Object asks for a style. */
export function isStyled(encoding: Node): boolean {
  return styleKeys.some((key) => encoding.has(key));
}

/** The media types and ranges that an Encoding Object allows, the default first. */
export function mediaTypesOf(encoding: Node): readonly string[] {
  return encoding
    .text("contentType")
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}
