import { isObject } from "../../document/json.js";
import type { JsonObject } from "../../document/json.js";
import { entries, list, object, text } from "../../document/access.js";
import { pointerTo } from "../../document/pointer.js";
import type { ModelContext } from "../context.js";
import type { FieldEncoding } from "../sdk.js";
import type { Type } from "../type.js";

/** A body of fields: its type, and those fields that are not written the default way. */
export interface EncodedContent {
  readonly type: Type;
  readonly encoding: readonly FieldEncoding[];
}

/** An Encoding Object: the field or the place in a list that it is for, and where it stands. */
export interface DeclaredEncoding {
  readonly name: string;
  readonly value: JsonObject;
  readonly pointer: string;
}

/** The Encoding Objects of a media type by field name, without those that name no field. */
export function encodingsByName(
  media: JsonObject,
  pointer: string,
  fields: ReadonlyMap<string, Type>,
  context: ModelContext,
): readonly DeclaredEncoding[] {
  return entries(media.encoding).flatMap(([name, value]) => {
    const place = pointerTo(pointer, "encoding", name);
    // Of a schema that says nothing of its fields any name may be one.
    if (fields.size === 0 || fields.has(name) || fields.has("*"))
      return [{ name, value: object(value), pointer: place }];
    context.report({
      code: "encoding-unmatched",
      pointer: place,
      message: `The schema has no property \`${name}\`; its encoding is left out.`,
    });
    return [];
  });
}

/** The Encoding Objects of a media type by place in the list (OpenAPI 3.2, section 4.14.5.2). */
export function encodingsByPosition(media: JsonObject, pointer: string): readonly DeclaredEncoding[] {
  const prefix = list(media.prefixEncoding).map((value, index) => ({
    name: String(index),
    value: object(value),
    pointer: pointerTo(pointer, "prefixEncoding", index),
  }));
  const { itemEncoding } = media;
  return isObject(itemEncoding)
    ? [...prefix, { name: "*", value: itemEncoding, pointer: pointerTo(pointer, "itemEncoding") }]
    : prefix;
}

/** Says that fields of an Encoding Object have no effect. */
export function reportIgnored(
  { value, pointer }: DeclaredEncoding,
  keys: readonly string[],
  why: string,
  context: ModelContext,
): void {
  for (const key of keys.filter((name) => value[name] !== undefined)) {
    context.report({ code: "encoding-ignored", pointer: pointerTo(pointer, key), message: why });
  }
}

/** The fields of an Encoding Object that write a value in a style; any of them goes before `contentType`. */
export const styleKeys: readonly string[] = ["style", "explode", "allowReserved"];

/** Whether an Encoding Object asks for a style. */
export function isStyled({ value }: DeclaredEncoding): boolean {
  return styleKeys.some((key) => value[key] !== undefined);
}

/** The media types and ranges that an Encoding Object allows, the default first. */
export function mediaTypesOf({ value }: DeclaredEncoding): readonly string[] {
  return text(value.contentType)
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}
