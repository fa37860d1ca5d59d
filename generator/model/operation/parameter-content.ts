import type { Json, JsonObject } from "../../document/json.js";
import { entries } from "../../document/access.js";
import { pointerTo } from "../../document/pointer.js";
import type { ModelContext } from "../context.js";
import { essence, formatOf } from "../media-type.js";
import type { ParameterEncoding, ParameterLocation } from "../sdk.js";
import { unionOf } from "../type.js";
import type { Type } from "../type.js";
import { formContent } from "./form.js";
import { reportStyle, styleOf, takesEmpty } from "./style.js";
import { asText } from "./text.js";

/** What a parameter holds, and how it is written. */
export interface ParameterContent {
  readonly type: Type;
  /** The schema as it stands, for docs. */
  readonly schema: Json | undefined;
  readonly encoding: ParameterEncoding;
}

/** By its one media type where it has `content`, else by its schema and style. */
export function parameterContent(
  parameter: JsonObject,
  pointer: string,
  location: ParameterLocation,
  context: ModelContext,
): ParameterContent {
  const [first, ...others] = entries(parameter.content);
  if (first === undefined) return styledContent(parameter, pointer, location, context);
  const [mediaType, value] = first;
  if (others.length > 0) {
    context.report({
      code: "parameter-content-several",
      pointer: pointerTo(pointer, "content"),
      message: `A parameter has one media type; \`${mediaType}\` is sent, the others are left out.`,
    });
  }
  return mediaContent(mediaType, value, pointerTo(pointer, "content", mediaType), location, context);
}

function styledContent(
  parameter: JsonObject,
  pointer: string,
  location: ParameterLocation,
  context: ModelContext,
): ParameterContent {
  const { schema } = parameter;
  const type = context.schemas.typeOf(schema, pointerTo(pointer, "schema"), "write");
  reportStyle(parameter, pointer, location, type, context);
  const withEmpty = takesEmpty(parameter, location) ? unionOf([type, { kind: "literal", value: "" }]) : type;
  return {
    // Text and whatever else holds `""` already.
    type: type.kind === "string" || type.kind === "unknown" ? type : withEmpty,
    schema,
    encoding: styleOf(parameter, location),
  };
}

function mediaContent(
  mediaType: string,
  value: Json,
  pointer: string,
  location: ParameterLocation,
  context: ModelContext,
): ParameterContent {
  const { value: media, pointer: place } = context.refs.object(value, pointer);
  const schemaPointer = pointerTo(place, "schema");
  const { schema } = media;
  const format = formatOf(mediaType, context.refs.object(schema, schemaPointer).value);
  const type = context.schemas.typeOf(schema, schemaPointer, "write");
  if (format === "json") return { type, schema, encoding: { kind: "content", format: "json", fields: [] } };
  if (format === "form" && (location === "query" || location === "querystring")) {
    const { type: fieldTypes, encoding: fields } = formContent(media, place, context);
    return { type: fieldTypes, schema, encoding: { kind: "content", format: "form", fields } };
  }
  return {
    type: asText(type, mediaType, place, context),
    schema,
    encoding: {
      kind: "content",
      format: location === "querystring" && essence(mediaType) === "text/plain" ? "plain" : "text",
      fields: [],
    },
  };
}
