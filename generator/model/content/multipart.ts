import type { Node } from "../../document/node.js";
import type { SchemaTypes } from "../schema/build.js";
import { anyFields, fieldsOf, mapFields } from "../type/fields.js";
import { reportStyle, styleOf } from "../style/style.js";
import type { FieldEncoding } from "../sdk.js";
import type { Type } from "../type/type.js";
import type { Content } from "./content.js";
import {
  encodingsByName,
  encodingsByPosition,
  isStyled,
  mediaTypesOf,
  reportIgnored,
  styleKeys,
} from "./encoding.js";
import type { FieldsContent } from "./encoding.js";
import { essence } from "./media-types.js";
import { partType } from "./part.js";

/** The parts of `multipart/*`: by name for an object, by position for a list (OpenAPI 3.2, section 4.14.5). */
export function multipartContent({ mediaType, media, schema }: Content, schemas: SchemaTypes): FieldsContent {
  const declared = anyFields(schemas.typeAt(schema, "write", "body"));
  const fields = fieldsOf(declared, schemas);
  const hasStyles = takesStyles(mediaType, media.root.text("openapi"));
  const encodings = new Map([...encodingsByName(media, fields), ...encodingsByPosition(media)]);
  for (const [name, encoding] of encodings) {
    if (isStyled(encoding) && hasStyles) reportStyled(encoding, fields.get(name) ?? fields.get("*"), schemas);
    else reportStyles(encoding, mediaType);
    const nested = ["encoding", "prefixEncoding", "itemEncoding"];
    reportIgnored(
      encoding,
      nested,
      "Nested multipart bodies are not encoded; the caller passes such a part as bytes.",
    );
  }
  const typeOfPart = (name: string, type: Type): Type => {
    const encoding = encodings.get(name) ?? encodings.get("*");
    return encoding !== undefined && hasStyles && isStyled(encoding)
      ? type
      : partType(type, encoding, schemas);
  };
  const names = new Set([...encodings.keys(), ...schema.entries("properties").map(([name]) => name)]);
  return {
    type: mapParts(declared, typeOfPart, schemas),
    fields: [...names].flatMap((name): readonly FieldEncoding[] => {
      const encoding = encodings.get(name);
      if (encoding !== undefined && hasStyles && isStyled(encoding)) return [styledPart(name, encoding)];
      const ofPart = defaultMediaType(encoding, schemaOfPart(name, schema));
      // A named part keeps the default for its value, even if `*` sets another media type for the rest.
      return ofPart === "" && !encodings.has("*") ? [] : [{ kind: "mediaType", name, mediaType: ofPart }];
    }),
  };
}

/** Maps the parts of a type, by name or by position. */
function mapParts(type: Type, map: (name: string, type: Type) => Type, schemas: SchemaTypes): Type {
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
      return mapFields(type, map, schemas);
  }
}

/** OpenAPI 3.0 allows styles only in `application/x-www-form-urlencoded`, 3.1 in `multipart/form-data` as well. */
function takesStyles(mediaType: string, version: string): boolean {
  return essence(mediaType) === "multipart/form-data" && !version.startsWith("3.0");
}

function styledPart(name: string, encoding: Node): FieldEncoding {
  // Parts are not percent-encoded, so `allowReserved` has no effect (OpenAPI 3.2, section 4.15.1.2).
  return { kind: "style", name, encoding: { ...styleOf(encoding, "query"), allowReserved: false } };
}

/**
 * The media type of a part that does not set its own; `""` if the default for its value is right. Does not apply to
 * text in an encoding such as base64 (OpenAPI 3.1.1, section 4.8.15.1.1).
 */
function defaultMediaType(encoding: Node | undefined, schema: Node): string {
  const allowed = encoding === undefined ? [] : mediaTypesOf(encoding);
  if (allowed.length > 0) return allowed.find((item) => !item.includes("*")) ?? "";
  return schema.has("contentEncoding") ? "application/octet-stream" : "";
}

/** The schema of a part, or of each part if the property is a list. */
function schemaOfPart(name: string, whole: Node): Node {
  const property = whole.at("properties", name);
  return property.has("items") ? property.at("items") : property;
}

function reportStyled(encoding: Node, field: Type | undefined, schemas: SchemaTypes): void {
  reportIgnored(
    encoding,
    ["contentType", "headers"],
    "A part with a style has neither `contentType` nor `headers`, so they are ignored.",
  );
  if (field !== undefined) reportStyle(encoding, "query", field, schemas);
}

function reportStyles(encoding: Node, mediaType: string): void {
  const why = `\`${essence(mediaType)}\` does not support styles in this version of OpenAPI; \`contentType\` determines how the part is written.`;
  reportIgnored(encoding, styleKeys, why);
}
