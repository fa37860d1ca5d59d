import type { JsonObject } from "../../document/json.js";
import { object, own, text } from "../../document/access.js";
import { pointerTo } from "../../document/pointer.js";
import type { ModelContext } from "../context.js";
import { essence } from "../media-type.js";
import type { FieldEncoding } from "../sdk.js";
import type { Type } from "../type.js";
import {
  encodingsByName,
  encodingsByPosition,
  isStyled,
  mediaTypesOf,
  reportIgnored,
  styleKeys,
} from "./encoding.js";
import type { DeclaredEncoding, EncodedContent } from "./encoding.js";
import { anyFields, fieldsOf, mapFields } from "./fields.js";
import { partType } from "./part.js";
import { reportStyle, styleOf } from "./style.js";

/** The parts of `multipart/*`: an object's by name, a list's by position (OpenAPI 3.2, section 4.14.5). */
export function multipartContent(
  mediaType: string,
  media: JsonObject,
  pointer: string,
  context: ModelContext,
): EncodedContent {
  const schema = media.schema ?? (media.itemSchema === undefined ? undefined : itemsOnly(media));
  const declared = anyFields(context.schemas.typeOf(schema, pointerTo(pointer, "schema"), "write", "body"));
  const fields = fieldsOf(declared, context);
  const encodings = [
    ...encodingsByName(media, pointer, fields, context),
    ...encodingsByPosition(media, pointer),
  ];
  for (const item of encodings) reportUnused(item, mediaType, fields, context);
  const styled = encodings.filter((item) => isStyled(item) && takesStyles(mediaType, context));
  const byName = new Map(encodings.map((item) => [item.name, item]));
  const map = (name: string, type: Type): Type => {
    const encoding = byName.get(name) ?? byName.get("*");
    return styled.some((item) => item === encoding) ? type : partType(type, encoding, context);
  };
  const encoding = [...new Set([...byName.keys(), ...propertyNames(schema, pointer, context)])].flatMap(
    (name): readonly FieldEncoding[] => {
      const item = byName.get(name);
      if (item !== undefined && styled.includes(item)) return [styledPart(item)];
      const mediaType = defaultMediaType(item, propertyOf(name, schema, pointer, context));
      // What is named keeps its own default, whatever is said of the rest.
      return mediaType === "" && !byName.has("*") ? [] : [{ kind: "mediaType", name, mediaType }];
    },
  );
  return { type: mapParts(declared, map, context), encoding };
}

function itemsOnly({ itemSchema }: JsonObject): JsonObject {
  return { type: "array", items: itemSchema };
}

/** Parts by name or by position, whichever the type is made of. */
function mapParts(type: Type, map: (name: string, type: Type) => Type, context: ModelContext): Type {
  switch (type.kind) {
    case "array":
      return { kind: "array", items: map("*", type.items) };
    case "tuple":
      return {
        ...type,
        items: type.items.map((item, index) => ({ ...item, type: map(String(index), item.type) })),
        rest: type.rest === null ? null : map("*", type.rest),
      };
    default:
      return mapFields(type, map, context);
  }
}

/** 3.0 knows styles in `application/x-www-form-urlencoded` only; 3.1 in `multipart/form-data` as well. */
function takesStyles(mediaType: string, { root }: ModelContext): boolean {
  return essence(mediaType) === "multipart/form-data" && !text(root.openapi).startsWith("3.0");
}

function styledPart({ name, value }: DeclaredEncoding): FieldEncoding {
  // No percent-encoding in a part, and so nothing to allow (OpenAPI 3.2, section 4.15.1.2).
  return { kind: "style", name, encoding: { ...styleOf(value, "query"), allowReserved: false } };
}

/**
 * The media type of a part that does not say its own, `""` where it follows from the value: text in an encoding such
 * as base64 is the only kind of text that has one (OpenAPI 3.1.1, section 4.8.15.1.1).
 */
function defaultMediaType(declared: DeclaredEncoding | undefined, schema: JsonObject): string {
  const said = declared === undefined ? [] : mediaTypesOf(declared);
  if (said.length > 0) return said.find((item) => !item.includes("*")) ?? "";
  return schema.contentEncoding === undefined ? "" : "application/octet-stream";
}

function propertyNames(
  schema: JsonObject[string],
  pointer: string,
  context: ModelContext,
): readonly string[] {
  return Object.keys(object(context.refs.object(schema, pointerTo(pointer, "schema")).value.properties));
}

/** The schema of a field, or of the items of its list. */
function propertyOf(
  name: string,
  schema: JsonObject[string],
  pointer: string,
  { refs }: ModelContext,
): JsonObject {
  const { value: whole, pointer: place } = refs.object(schema, pointerTo(pointer, "schema"));
  const field = refs.object(own(object(whole.properties), name), pointerTo(place, "properties", name));
  return field.value.items === undefined
    ? field.value
    : refs.object(field.value.items, pointerTo(field.pointer, "items")).value;
}

function reportUnused(
  encoding: DeclaredEncoding,
  mediaType: string,
  fields: ReadonlyMap<string, Type>,
  context: ModelContext,
): void {
  const field = fields.get(encoding.name) ?? fields.get("*");
  if (isStyled(encoding) && takesStyles(mediaType, context)) {
    reportIgnored(encoding, ["contentType", "headers"], "A part in a style has neither.", context);
    if (field !== undefined) reportStyle(encoding.value, encoding.pointer, "query", field, context);
  } else {
    const why = `\`${essence(mediaType)}\` has no styles in this version of OpenAPI; \`contentType\` says how the part is written.`;
    reportIgnored(encoding, styleKeys, why, context);
  }
  const nested = ["encoding", "prefixEncoding", "itemEncoding"];
  reportIgnored(encoding, nested, "A part that is multipart itself is passed as ready bytes.", context);
}
