import type { SchemaTypes } from "../schema/build.js";
import type { ParameterEncoding, ParameterLocation } from "../sdk.js";
import type { Type } from "../type/type.js";
import type { Content } from "./content.js";
import { formContent } from "./form.js";
import { essence } from "./media-types.js";
import { textType } from "./text.js";

/** The type of a parameter that has `content`, and how it is written. */
export interface ParameterContent {
  readonly type: Type;
  readonly encoding: ParameterEncoding & { readonly kind: "content" };
}

/** How `content` of a parameter is written: as JSON, as a form in the query, otherwise as text. */
export function parameterContent(
  { mediaType, media, kind, schema }: Content,
  location: ParameterLocation,
  schemas: SchemaTypes,
): ParameterContent {
  const type = schemas.typeAt(schema, "write");
  if (kind === "json") return { type, encoding: { kind: "content", writer: "json", fields: [] } };
  if (kind === "form" && (location === "query" || location === "querystring")) {
    const { type: ofFields, fields } = formContent(media, schemas);
    return { type: ofFields, encoding: { kind: "content", writer: "form", fields } };
  }
  const isWhole = location === "querystring" && essence(mediaType) === "text/plain";
  return {
    type: textType(type, mediaType, media, schemas),
    encoding: { kind: "content", writer: isWhole ? "plain" : "text", fields: [] },
  };
}
