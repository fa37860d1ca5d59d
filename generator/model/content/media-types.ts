import type { Node } from "../../document/node.js";
import { isBinary, isEncoded } from "../schema/binary.js";
import { jsonTypes } from "../schema/keywords.js";
import type { BodyReader } from "../sdk.js";

/** The kind of content, which decides how one value of it is written and read. */
export type ContentKind = "json" | "form" | "multipart" | "text" | "binary";

/** How items follow each other: as server-sent events, line-delimited JSON, or JSON text sequences (RFC 7464). */
export type Sequence = "events" | "jsonLines" | "jsonSequence";

interface KindRow {
  /** The media type that a request sends if the document has a range, which no message may carry. */
  readonly concrete: string;
  /** How the body of a response is read. */
  readonly reader: BodyReader & ("json" | "text" | "blob");
  /** The type of a value: the schema's type, or text or bytes regardless of the schema. */
  readonly value: "schema" | "text" | "bytes";
}

/** All kinds of content; a request body is written by the writer of the same name. */
export const contentKinds: Readonly<Record<ContentKind, KindRow>> = {
  json: { concrete: "application/json", reader: "json", value: "schema" },
  form: { concrete: "application/x-www-form-urlencoded", reader: "text", value: "schema" },
  multipart: { concrete: "multipart/form-data", reader: "blob", value: "schema" },
  text: { concrete: "text/plain", reader: "text", value: "text" },
  binary: { concrete: "application/octet-stream", reader: "blob", value: "bytes" },
};

interface MediaTypeRow {
  /** Type and subtype; `*` matches any text. */
  readonly pattern: string;
  /** The kind of its content, which may depend on the schema. */
  readonly kind: ContentKind | ((schema: Node | null) => ContentKind);
  /** For sequential media types (OpenAPI 3.2, section 4.14.4). */
  readonly sequence?: Sequence;
}

/** All media types; the first matching row wins. */
const mediaTypes: readonly MediaTypeRow[] = [
  { pattern: "application/x-www-form-urlencoded", kind: "form" },
  { pattern: "*/json", kind: "json" },
  { pattern: "*/*+json", kind: "json" },
  { pattern: "application/json-seq", kind: kindOfSchema, sequence: "jsonSequence" },
  { pattern: "application/*+json-seq", kind: kindOfSchema, sequence: "jsonSequence" },
  { pattern: "application/ndjson", kind: kindOfSchema, sequence: "jsonLines" },
  { pattern: "application/x-ndjson", kind: kindOfSchema, sequence: "jsonLines" },
  { pattern: "application/jsonl", kind: kindOfSchema, sequence: "jsonLines" },
  { pattern: "application/x-jsonl", kind: kindOfSchema, sequence: "jsonLines" },
  { pattern: "application/jsonlines", kind: kindOfSchema, sequence: "jsonLines" },
  { pattern: "application/x-jsonlines", kind: kindOfSchema, sequence: "jsonLines" },
  { pattern: "application/json-lines", kind: kindOfSchema, sequence: "jsonLines" },
  { pattern: "application/x-json-lines", kind: kindOfSchema, sequence: "jsonLines" },
  { pattern: "text/event-stream", kind: "text", sequence: "events" },
  { pattern: "text/*", kind: "text" },
  { pattern: "application/xml", kind: "text" },
  { pattern: "application/*+xml", kind: "text" },
  { pattern: "application/yaml", kind: "text" },
  { pattern: "application/x-yaml", kind: "text" },
  { pattern: "application/*+yaml", kind: "text" },
  { pattern: "application/graphql", kind: "text" },
  { pattern: "application/javascript", kind: "text" },
  { pattern: "application/ecmascript", kind: "text" },
  { pattern: "application/sql", kind: "text" },
  { pattern: "application/jwt", kind: "text" },
  { pattern: "application/toml", kind: "text" },
  { pattern: "application/octet-stream", kind: "binary" },
  { pattern: "application/*protobuf*", kind: "binary" },
  { pattern: "application/*msgpack", kind: "binary" },
  { pattern: "application/*cbor", kind: "binary" },
  { pattern: "application/*avro*", kind: "binary" },
  { pattern: "application/*bson", kind: "binary" },
  { pattern: "application/*thrift*", kind: "binary" },
  { pattern: "application/vnd.apache.*", kind: "binary" },
  { pattern: "application/pdf", kind: "binary" },
  { pattern: "application/zip", kind: "binary" },
  { pattern: "application/gzip", kind: "binary" },
  { pattern: "application/*+zip", kind: "binary" },
  { pattern: "image/*", kind: "binary" },
  { pattern: "audio/*", kind: "binary" },
  { pattern: "video/*", kind: "binary" },
  { pattern: "font/*", kind: "binary" },
  { pattern: "model/*", kind: "binary" },
  { pattern: "multipart/form-data", kind: "multipart" },
  // Without a schema that describes the parts, the caller passes the whole body.
  {
    pattern: "multipart/*",
    kind: (schema) => (kindOfSchema(schema) === "json" ? "multipart" : "binary"),
  },
];

/** For media types that are not in the table, the schema decides. */
const unregistered: MediaTypeRow = { pattern: "*", kind: kindOfSchema };

const expressions = mediaTypes.map((row) => ({
  row,
  expression: new RegExp(`^${row.pattern.replace(/[+.]/g, "\\$&").replaceAll("*", ".*")}$`),
}));

function rowOf(mediaType: string): MediaTypeRow {
  const name = essence(mediaType);
  return expressions.find(({ expression }) => expression.test(name))?.row ?? unregistered;
}

/** The type and subtype of a media type in lower case, without parameters (RFC 9110, section 8.3.1). */
export function essence(mediaType: string): string {
  return (mediaType.split(";")[0] ?? "").trim().toLowerCase();
}

/** How specific a media type or range is: the higher, the fewer media types it includes (RFC 9110, section 12.5.1). */
export function specificity(mediaType: string): number {
  const [type = "", subtype = ""] = essence(mediaType).split("/");
  if (type === "*") return 0;
  if (subtype === "*") return 1;
  return subtype.includes("*") ? 2 : 3;
}

/** Whether content in a media type is text whatever its schema. */
export function isText(mediaType: string): boolean {
  return ["json", "text"].some((kind) => rowOf(mediaType).kind === kind);
}

/** The kind of content in a media type; `schema` is `null` if the document has none. */
export function kindOf(mediaType: string, schema: Node | null): ContentKind {
  const { kind } = rowOf(mediaType);
  if (typeof kind !== "string") return kind(schema);
  if (schema === null) return kind;
  // A file whose content is JSON (OpenAPI 3.0.4, section 4.7.14.2).
  if (kind === "json" && schema.text("type") === "string" && schema.text("format") === "binary")
    return "binary";
  // The caller encodes and decodes the bytes.
  return kind === "binary" && isEncoded(schema) ? "text" : kind;
}

/** Whether a media type is JSON whatever its schema. */
export function isJson(mediaType: string): boolean {
  return rowOf(mediaType).kind === "json";
}

/** How the items of a media type follow each other; `null` if it holds a single value. */
export function sequenceOf(mediaType: string): Sequence | null {
  return rowOf(mediaType).sequence ?? null;
}

/** The media type that a request sends. */
export function concreteMediaType(mediaType: string, kind: ContentKind): string {
  return mediaType.includes("*") ? contentKinds[kind].concrete : mediaType;
}

function kindOfSchema(schema: Node | null): ContentKind {
  if (schema === null) return "binary";
  const types = jsonTypes(schema.object);
  if (types.includes("string")) return isBinary(schema.object) ? "binary" : "text";
  const isComposed = ["allOf", "oneOf", "anyOf"].some((key) => schema.has(key));
  return types.length > 0 || isComposed ? "json" : "binary";
}
