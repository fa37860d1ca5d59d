import type { JsonObject } from "../../document/json.js";
import { pointerTo } from "../../document/pointer.js";
import type { ModelContext } from "../context.js";
import { formatOf } from "../media-type.js";
import type { FieldEncoding } from "../sdk.js";
import type { Type } from "../type.js";
import { encodingsByName, isStyled, mediaTypesOf, reportIgnored } from "./encoding.js";
import type { DeclaredEncoding, EncodedContent } from "./encoding.js";
import { anyFields, fieldsOf, mapFields } from "./fields.js";
import { isSingle } from "./plain.js";
import { reportStyle, styleOf } from "./style.js";
import { asText } from "./text.js";

/** The fields of `application/x-www-form-urlencoded` (OpenAPI 3.1.1, section 4.8.15.1). */
export function formContent(media: JsonObject, pointer: string, context: ModelContext): EncodedContent {
  const declared = anyFields(context.schemas.typeOf(media.schema, pointerTo(pointer, "schema"), "write"));
  const fields = fieldsOf(declared, context);
  const byName = new Map(encodingsByName(media, pointer, fields, context).map((item) => [item.name, item]));
  const type = mapFields(declared, (name, field) => textField(field, byName.get(name), context), context);
  const names = new Set([...byName.keys(), ...fields.keys(), ...(fields.size === 0 ? ["*"] : [])]);
  const encoding = [...names].flatMap((name) =>
    fieldEncoding(name, fields.get(name) ?? fields.get("*"), byName.get(name), context),
  );
  return { type, encoding };
}

/** A field in a media type that only the caller can write is text. */
function textField(field: Type, declared: DeclaredEncoding | undefined, context: ModelContext): Type {
  if (declared === undefined || isStyled(declared)) return field;
  const [mediaType] = mediaTypesOf(declared);
  if (mediaType === undefined || formatOf(mediaType, {}) === "json") return field;
  if (field.kind !== "array") return asText(field, mediaType, declared.pointer, context);
  const items = asText(field.items, mediaType, declared.pointer, context);
  return items === field.items ? field : { kind: "array", items };
}

function fieldEncoding(
  name: string,
  field: Type | undefined,
  declared: DeclaredEncoding | undefined,
  context: ModelContext,
): readonly FieldEncoding[] {
  if (declared !== undefined) {
    reportIgnored(declared, ["headers"], "Only a part of a multipart body has headers.", context);
    if (isStyled(declared)) return [styledField(name, field, declared, context)];
    const [mediaType] = mediaTypesOf(declared);
    if (mediaType !== undefined) return formatOf(mediaType, {}) === "json" ? [{ kind: "json", name }] : [];
  }
  const item = field?.kind === "array" ? field.items : field;
  return item !== undefined && isSingle(item, context) ? [] : [{ kind: "any", name }];
}

function styledField(
  name: string,
  field: Type | undefined,
  declared: DeclaredEncoding,
  context: ModelContext,
): FieldEncoding {
  reportIgnored(declared, ["contentType"], "A field in a style has no media type of its own.", context);
  if (field !== undefined) reportStyle(declared.value, declared.pointer, "query", field, context);
  return { kind: "style", name, encoding: styleOf(declared.value, "query") };
}
