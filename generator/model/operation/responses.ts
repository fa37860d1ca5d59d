import { isObject } from "../../document/json.js";
import type { Json, JsonObject } from "../../document/json.js";
import { pointerTo } from "../../document/pointer.js";
import { entries, object, shown, strings, text } from "../../document/access.js";
import type { ModelContext } from "../context.js";
import type { OperationSource } from "../../document/operations.js";
import { essence, formatOf, schemaOf } from "../media-type.js";
import { jsonTypes } from "../schema/keywords.js";
import { docsOf } from "../schema/docs.js";
import type { Response, ResponseContent, ResponseHeader } from "../sdk.js";
import { streamOf } from "./stream.js";
import { undefinedType, unionOf } from "../type.js";
import { asText } from "./text.js";
import type { Type } from "../type.js";

/** The responses of an operation, in the document's order. */
export function responsesOf(source: OperationSource, context: ModelContext): readonly Response[] {
  const declared = entries(source.value.responses).filter(([status]) => isStatus(status, source, context));
  const hasSuccess = declared.some(([status]) => status.startsWith("2"));
  return declared.map(([status, value]) => {
    const place = pointerTo(source.pointer, "responses", status);
    const { value: response, pointer } = context.refs.object(value, place);
    // `default` stands for every status that is not declared: also for success, when none is.
    const success = status.startsWith("2") || (status === "default" && !hasSuccess);
    const content = entries(response.content).map(([mediaType, media]) =>
      contentOf(mediaType, media, pointerTo(pointer, "content", mediaType), success, context),
    );
    return {
      status: status === "default" ? status : status.toUpperCase(),
      success,
      description: [
        text(object(value).description) || text(response.description),
        ...linksOf(response, pointer, context),
      ]
        .filter((part) => part !== "")
        .join("\n\n"),
      type: content.length === 0 ? undefinedType : unionOf(content.map(({ type }) => type)),
      content: content.map(({ mediaType, format }) => ({ mediaType, format })),
      headers: headersOf(response, pointer, context),
    };
  });
}

function isStatus(status: string, { pointer }: OperationSource, context: ModelContext): boolean {
  const known = statusPattern.test(status);
  if (!known && !status.startsWith("x-")) {
    context.report({
      code: "response-status-unknown",
      pointer: pointerTo(pointer, "responses", status),
      message: `\`${status}\` is no status, no range such as 4XX, and not \`default\`; the response is left out.`,
    });
  }
  return known;
}

const statusPattern = /^(?:[1-5](?:\d\d|XX|xx)|default)$/;

/** What a response's links say, a line each: they are for people to follow. */
function linksOf(response: JsonObject, pointer: string, context: ModelContext): readonly string[] {
  return entries(response.links).map(([name, value]) => {
    const { value: link } = context.refs.object(value, pointerTo(pointer, "links", name));
    const target = text(link.operationId) || text(link.operationRef);
    const given = entries(link.parameters).map(([key, from]) => `${key} = ${shown(from)}`);
    const body = link.requestBody === undefined ? [] : [`body = ${JSON.stringify(link.requestBody)}`];
    const how = [...given, ...body].join(", ");
    const about = text(link.description);
    return `Link ${name}: ${target}${how === "" ? "" : ` with ${how}`}${about === "" ? "" : `. ${about}`}`;
  });
}

/** How a body is read that is taken as a whole. */
type WholeFormat = "json" | "text" | "blob";

interface TypedContent extends ResponseContent {
  readonly type: Type;
}

function contentOf(
  mediaType: string,
  value: Json,
  pointer: string,
  success: boolean,
  context: ModelContext,
): TypedContent {
  const { value: media, pointer: place } = context.refs.object(value, pointer);
  // What a failure says is read at once.
  const streamed = success ? streamOf(mediaType, media, place, context) : null;
  if (streamed !== null) return { mediaType: essence(mediaType), ...streamed };
  const resolved = context.refs.object(schemaOf(media), pointerTo(place, "schema")).value;
  const format = readFormat(mediaType, resolved);
  return {
    mediaType: essence(mediaType),
    format,
    type: typeOf(format, mediaType, media, place, context),
  };
}

function readFormat(mediaType: string, schema: JsonObject): WholeFormat {
  const format = formatOf(mediaType, schema);
  if (format === "json") return "json";
  return format === "text" || format === "form" ? "text" : "blob";
}

function typeOf(
  format: WholeFormat,
  mediaType: string,
  media: JsonObject,
  pointer: string,
  context: ModelContext,
): Type {
  const declared = context.schemas.typeOf(media.schema, pointerTo(pointer, "schema"), "read");
  switch (format) {
    case "json":
      return declared;
    case "text":
      asText(declared, mediaType, pointer, context);
      return { kind: "string" };
    case "blob":
      return { kind: "named", name: "Blob" };
  }
}

function headersOf(response: JsonObject, pointer: string, context: ModelContext): readonly ResponseHeader[] {
  return entries(response.headers).map(([name, value]) => {
    const { value: header, pointer: place } = context.refs.object(value, pointerTo(pointer, "headers", name));
    const schemaPlace = pointerTo(place, "schema");
    const { value: schema, pointer: schemaPointer } = context.refs.object(header.schema, schemaPlace);
    const format = headerFormat(schema, context, schemaPointer);
    const isText = format === "string" && (header.content !== undefined || isStructured(schema));
    if (isText) {
      context.report({
        code: "header-as-text",
        pointer: place,
        message: `The header \`${name}\` is given as the text that arrives; what its schema says of that text is not read.`,
      });
    }
    const type =
      format === "string" && jsonTypes(schema)[0] !== "string"
        ? ({ kind: "string" } as const)
        : context.schemas.typeOf(header.schema, schemaPlace, "read");
    const docs = docsOf(header, schema);
    return { property: { name, type, optional: header.required !== true, docs }, format };
  });
}

/** Whether a schema says more of a header than one value. */
function isStructured(schema: JsonObject): boolean {
  return jsonTypes(schema).some((type) => type === "object" || type === "array");
}

/** How the text of a header becomes the declared type; what text cannot be told apart as stays text. */
function headerFormat(schema: JsonObject, context: ModelContext, pointer: string): ResponseHeader["format"] {
  const types = jsonTypes(schema);
  if (types.length !== 1 || strings(schema.type).includes("null")) return "string";
  switch (types[0]) {
    case "integer":
    case "number":
      return "number";
    case "boolean":
      return "boolean";
    case "array": {
      const items = context.refs.object(
        isObject(schema.items) ? schema.items : {},
        pointerTo(pointer, "items"),
      ).value;
      return jsonTypes(items)[0] === "string" ? "list" : "string";
    }
    default:
      return "string";
  }
}
