import type { Node } from "../../document/node.js";
import type { SchemaTypes } from "../schema/build.js";
import { anyFields, fieldsOf, mapFields } from "../type/fields.js";
import { isSingle } from "../type/single.js";
import { reportStyle, styleOf } from "../style/style.js";
import type { FieldEncoding } from "../sdk.js";
import type { Type } from "../type/type.js";
import { encodingsByName, isStyled, mediaTypesOf, reportIgnored } from "./encoding.js";
import type { FieldsContent } from "./encoding.js";
import { kindOf } from "./media-types.js";
import { textType } from "./text.js";

/** The fields of `application/x-www-form-urlencoded` (OpenAPI 3.1.1, section 4.8.15.1). */
export function formContent(media: Node, schemas: SchemaTypes): FieldsContent {
  const declared = anyFields(schemas.typeAt(media.at("schema"), "write"));
  const fields = fieldsOf(declared, schemas);
  const encodings = encodingsByName(media, fields);
  const type = mapFields(declared, (name, field) => fieldType(field, encodings.get(name), schemas), schemas);
  const names = new Set([...encodings.keys(), ...fields.keys(), ...(fields.size === 0 ? ["*"] : [])]);
  return {
    type,
    fields: [...names].flatMap((name) =>
      fieldEncoding(name, fields.get(name) ?? fields.get("*"), encodings.get(name), schemas),
    ),
  };
}

/** A field whose media type the runtime cannot write is text, written by the caller. */
function fieldType(field: Type, encoding: Node | undefined, schemas: SchemaTypes): Type {
  if (encoding === undefined || isStyled(encoding)) return field;
  const [mediaType] = mediaTypesOf(encoding);
  if (mediaType === undefined || kindOf(mediaType, null) === "json") return field;
  if (field.kind !== "array") return textType(field, mediaType, encoding, schemas);
  const items = textType(field.items, mediaType, encoding, schemas);
  return items === field.items ? field : { kind: "array", items };
}

function fieldEncoding(
  name: string,
  field: Type | undefined,
  encoding: Node | undefined,
  schemas: SchemaTypes,
): readonly FieldEncoding[] {
  if (encoding !== undefined) {
    reportIgnored(
      encoding,
      ["headers"],
      "Only parts of multipart bodies have headers; the `headers` of a form field are ignored.",
    );
    if (isStyled(encoding)) return [styledField(name, field, encoding, schemas)];
    const [mediaType] = mediaTypesOf(encoding);
    if (mediaType !== undefined) return kindOf(mediaType, null) === "json" ? [{ kind: "json", name }] : [];
  }
  const item = field?.kind === "array" ? field.items : field;
  return item !== undefined && isSingle(item, schemas) ? [] : [{ kind: "any", name }];
}

function styledField(
  name: string,
  field: Type | undefined,
  encoding: Node,
  schemas: SchemaTypes,
): FieldEncoding {
  reportIgnored(
    encoding,
    ["contentType"],
    "A field with a style has no media type, so `contentType` is ignored.",
  );
  if (field !== undefined) reportStyle(encoding, "query", field, schemas);
  return { kind: "style", name, encoding: styleOf(encoding, "query") };
}
