import type { ModelContext } from "../context.js";
import type { ParameterEncoding, ParameterLocation } from "../sdk.js";
import type { Type } from "../type.js";
import type { Content } from "./content.js";
import { formContent } from "./form.js";
import { essence } from "./media-types.js";
import { textType } from "./text.js";

/** The type of a parameter that has `content`, and how it is written. */
export interface ParameterContent {
  readonly type: Type;
  readonly encoding: ParameterEncoding & { readonly kind: "content" };
}

/** How content of a parameter is written: as JSON, as a form in the query, else as text. */
export function parameterContent(
  { mediaType, media, kind, schema }: Content,
  location: ParameterLocation,
  context: ModelContext,
): ParameterContent {
  const type = context.schemas.typeAt(schema, "write");
  if (kind === "json") return { type, encoding: { kind: "content", writer: "json", fields: [] } };
  if (kind === "form" && (location === "query" || location === "querystring")) {
    const { type: ofFields, fields } = formContent(media, context);
    return { type: ofFields, encoding: { kind: "content", writer: "form", fields } };
  }
  const isWhole = location === "querystring" && essence(mediaType) === "text/plain";
  return {
    type: textType(type, mediaType, media, context),
    encoding: { kind: "content", writer: isWhole ? "plain" : "text", fields: [] },
  };
}
