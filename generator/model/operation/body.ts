import type { Json, JsonObject } from "../../document/json.js";
import { pointerTo } from "../../document/pointer.js";
import { entries } from "../../document/access.js";
import type { ModelContext } from "../context.js";
import type { OperationSource } from "../../document/operations.js";
import { concreteMediaType, essence, formatOf, schemaOf } from "../media-type.js";
import type { BodyContent, WholeFormat } from "../sdk.js";
import { docsOf } from "../schema/docs.js";
import { unionOf } from "../type.js";
import type { Docs, Type } from "../type.js";
import { reportIgnored } from "./encoding.js";
import type { EncodedContent } from "./encoding.js";
import { formContent } from "./form.js";
import { isText } from "./item.js";
import { multipartContent } from "./multipart.js";
import { itemKeyword, itemOf, sequenceKind } from "./sequence.js";
import { asText } from "./text.js";

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
  const items = itemsContent(mediaType, media, place, context);
  if (items !== null) return items;
  const declared = context.refs.object(schemaOf(media), pointerTo(place, "schema")).value;
  const format = formatOf(mediaType, media.itemSchema === undefined ? declared : { type: "array" });
  if (format !== "form" && format !== "multipart") reportEncoding(media, mediaType, place, context);
  if (format !== "multipart") reportItems(media, mediaType, place, context);
  return {
    mediaType: concreteMediaType(mediaType, format),
    // A range, or parts whose boundary only their writer knows.
    format: format === "binary" && /\*|^multipart\//i.test(mediaType) ? "file" : format,
    ...encodedContent(format, mediaType, media, place, context),
    media,
  };
}

/** JSON of many items, one after the other; `null` where nothing says so of them. */
function itemsContent(
  mediaType: string,
  media: JsonObject,
  pointer: string,
  context: ModelContext,
): TypedContent | null {
  const format = sequenceKind(mediaType);
  if (format === null || format === "events") return null;
  const item = itemOf(media, pointer, context);
  if (item === null || isText(item, context)) return null;
  reportEncoding(media, mediaType, pointer, context);
  const type = context.schemas.typeOf(item.schema, item.pointer, "write");
  return {
    mediaType,
    format,
    type: unionOf([
      { kind: "array", items: type },
      { kind: "generic", name: "AsyncIterable", parameters: [type] },
    ]),
    encoding: [],
    // Examples of items may be texts of lines, which the type does not take.
    media: { schema: { type: "array", items: item.schema } },
  };
}

function encodedContent(
  format: WholeFormat,
  mediaType: string,
  media: JsonObject,
  pointer: string,
  context: ModelContext,
): EncodedContent {
  switch (format) {
    case "form":
      return formContent(media, pointer, context);
    case "multipart":
      return multipartContent(mediaType, media, pointer, context);
    case "binary":
    case "file":
      return { type: { kind: "named", name: "BinaryInput" }, encoding: [] };
    case "json":
    case "text": {
      const type = context.schemas.typeOf(media.schema, pointerTo(pointer, "schema"), "write");
      return { type: format === "json" ? type : asText(type, mediaType, pointer, context), encoding: [] };
    }
  }
}

/** Encoding Objects are for the fields of forms and the parts of multipart bodies (OpenAPI 3.1.1, section 4.8.14.1). */
function reportEncoding(media: JsonObject, mediaType: string, pointer: string, context: ModelContext): void {
  const keys = ["encoding", "prefixEncoding", "itemEncoding"];
  const message = `A body in \`${essence(mediaType)}\` has no fields or parts to encode.`;
  reportIgnored({ name: "", value: media, pointer }, keys, message, context);
}

function reportItems(media: JsonObject, mediaType: string, pointer: string, context: ModelContext): void {
  const keyword = itemKeyword(media);
  if (keyword === undefined) return;
  context.report({
    code: "items-not-streamed",
    pointer: pointerTo(pointer, keyword),
    message: `A body in ${mediaType} is not written item by item; its items are not in the types.`,
  });
}
