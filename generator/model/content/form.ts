import type { Node } from "../../document/node.js";
import type { ModelContext } from "../context.js";
import { anyFields, fieldsOf, mapFields } from "../operation/fields.js";
import { isSingle } from "../operation/plain.js";
import { reportStyle, styleOf } from "../operation/style.js";
import type { FieldEncoding } from "../sdk.js";
import type { Type } from "../type.js";
import { encodingsByName, isStyled, mediaTypesOf, reportIgnored } from "./encoding.js";
import type { FieldsContent } from "./encoding.js";
import { kindOf } from "./media-types.js";
import { textType } from "./text.js";

/** The fields of `application/x-www-form-urlencoded` (OpenAPI 3.1.1, section 4.8.15.1). */
export function formContent(media: Node, context: ModelContext): FieldsContent {
  const declared = anyFields(context.schemas.typeAt(media.at("schema"), "write"));
  const fields = fieldsOf(declared, context);
  const encodings = encodingsByName(media, fields);
  const type = mapFields(declared, (name, field) => fieldType(field, encodings.get(name), context), context);
  const names = new Set([...encodings.keys(), ...fields.keys(), ...(fields.size === 0 ? ["*"] : [])]);
  return {
    type,
    fields: [...names].flatMap((name) =>
      fieldEncoding(name, fields.get(name) ?? fields.get("*"), encodings.get(name), context),
    ),
  };
}

/** A field in a media type that only the caller can write is text. */
function fieldType(field: Type, encoding: Node | undefined, context: ModelContext): Type {
  if (encoding === undefined || isStyled(encoding)) return field;
  const [mediaType] = mediaTypesOf(encoding);
  if (mediaType === undefined || kindOf(mediaType, null) === "json") return field;
  if (field.kind !== "array") return textType(field, mediaType, encoding, context);
  const items = textType(field.items, mediaType, encoding, context);
  return items === field.items ? field : { kind: "array", items };
}

function fieldEncoding(
  name: string,
  field: Type | undefined,
  encoding: Node | undefined,
  context: ModelContext,
): readonly FieldEncoding[] {
  if (encoding !== undefined) {
    reportIgnored(encoding, ["headers"], "Only parts of multipart bodies have headers; the `headers` of a form field are ignored.");
    if (isStyled(encoding)) return [styledField(name, field, encoding, context)];
    const [mediaType] = mediaTypesOf(encoding);
    if (mediaType !== undefined) return kindOf(mediaType, null) === "json" ? [{ kind: "json", name }] : [];
  }
  const item = field?.kind === "array" ? field.items : field;
  return item !== undefined && isSingle(item, context) ? [] : [{ kind: "any", name }];
}

function styledField(
  name: string,
  field: Type | undefined,
  encoding: Node,
  context: ModelContext,
): FieldEncoding {
  reportIgnored(encoding, ["contentType"], "A field with a style has no media type, so `contentType` is ignored.");
  if (field !== undefined) reportStyle(encoding, "query", field, context);
  return { kind: "style", name, encoding: styleOf(encoding, "query") };
}
