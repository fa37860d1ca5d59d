import { isObject } from "../../document/json.js";
import type { Json, JsonObject } from "../../document/json.js";
import { pointerTo } from "../../document/pointer.js";
import { entries, object, text } from "../../document/access.js";
import type { ModelContext } from "../context.js";
import type { OperationSource } from "../../document/operations.js";
import { concreteMediaType, formatOf, schemaOf } from "../media-type.js";
import type { BodyContent, BodyFormat, FieldEncoding } from "../sdk.js";
import { docsOf } from "../schema/docs.js";
import type { Docs, Type } from "../type.js";
import { styleOf } from "./parameters.js";
import { isSingle, plainProperties } from "./plain.js";

/** A request body as the document declares it, its types still apart by media type. */
export interface DeclaredBody {
  readonly required: boolean;
  readonly docs: Docs;
  readonly content: readonly TypedContent[];
}

/** One media type of a body, and the type of a body in it. */
export interface TypedContent extends BodyContent {
  readonly type: Type;
  /** The schema as it stands, for examples. */
  readonly media: JsonObject;
}

/** The request body of an operation, `null` when it has none that can be sent. */
export function bodyOf(source: OperationSource, context: ModelContext): DeclaredBody | null {
  if (source.value.requestBody === undefined) return null;
  const place = pointerTo(source.pointer, "requestBody");
  const { value: body, pointer } = context.refs.object(source.value.requestBody, place);
  const content = entries(body.content).map(([mediaType, media]) =>
    contentOf(mediaType, media, pointerTo(pointer, "content", mediaType), context),
  );
  if (content.length === 0) return null;
  // A GET or HEAD request cannot have a body (Fetch standard, "new Request", step 36).
  if (source.method === "GET" || source.method === "HEAD") return null;
  return { required: body.required === true, docs: docsOf(body), content };
}

function contentOf(mediaType: string, value: Json, pointer: string, context: ModelContext): TypedContent {
  const { value: media, pointer: place } = context.refs.object(value, pointer);
  const resolved = context.refs.object(schemaOf(media), pointerTo(place, "schema")).value;
  const format = formatOf(mediaType, resolved);
  const type = bodyType(media, pointerTo(place, "schema"), format, context);
  const said = encodingOf(media, pointerTo(place, "encoding"), format, context);
  return {
    mediaType: concreteMediaType(mediaType, format),
    format,
    encoding: format === "form" ? [...said, ...anyFields(type, said, context)] : said,
    type,
    media,
  };
}

function bodyType(media: JsonObject, pointer: string, format: BodyFormat, context: ModelContext): Type {
  if (format === "text") return { kind: "string" };
  if (format === "binary") return { kind: "named", name: "BinaryInput" };
  if (format !== "multipart") return context.schemas.typeOf(media.schema, pointer, "write");
  // The same schema may name text inside JSON and bytes inside a part: a multipart body has a type of its own.
  const { value, pointer: place } = context.refs.resolve(media.schema, pointer);
  return context.schemas.typeOf(value, place, "write", true);
}

/** The fields of a form that can be objects, and are not said to be written in a way of their own. */
function anyFields(
  type: Type,
  said: readonly FieldEncoding[],
  context: ModelContext,
): readonly FieldEncoding[] {
  const fields = plainProperties(type, context);
  if (fields === null) return [{ kind: "any", name: "*" }];
  return fields
    .filter((field) => !isSingle(field.type, context) && !said.some(({ name }) => name === field.name))
    .filter((field) => field.type.kind !== "array" || !isSingle(field.type.items, context))
    .map(({ name }) => ({ kind: "any", name }));
}

function encodingOf(
  media: JsonObject,
  pointer: string,
  format: BodyFormat,
  context: ModelContext,
): readonly FieldEncoding[] {
  return entries(media.encoding).flatMap(([name, value]): readonly FieldEncoding[] => {
    const encoding = object(value);
    reportPartHeaders(encoding, pointerTo(pointer, name), context);
    const styled = ["style", "explode", "allowReserved"].some((key) => encoding[key] !== undefined);
    if (styled && format === "form") return [{ kind: "style", name, encoding: styleOf(encoding, "query") }];
    // Several media types, or a range: the part says its own (a Blob's type), the first is the default.
    const mediaType = text(encoding.contentType).split(",")[0]?.trim() ?? "";
    return mediaType === "" || mediaType.includes("*") ? [] : [{ kind: "mediaType", name, mediaType }];
  });
}

function reportPartHeaders(encoding: JsonObject, pointer: string, context: ModelContext): void {
  if (!isObject(encoding.headers) || Object.keys(encoding.headers).length === 0) return;
  context.report({
    code: "part-headers-not-sent",
    pointer: pointerTo(pointer, "headers"),
    message:
      "A part of a multipart body cannot carry headers of its own through `FormData`; they are not sent.",
  });
}
