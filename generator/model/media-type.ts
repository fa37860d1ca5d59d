import { isObject } from "../document/json.js";
import type { JsonObject } from "../document/json.js";
import { isBinary } from "./schema/binary.js";
import { jsonTypes } from "./schema/keywords.js";
import type { WholeFormat } from "./sdk.js";

/** The type and subtype of a media type, lower case, without parameters (RFC 9110, section 8.3.1). */
export function essence(mediaType: string): string {
  return (mediaType.split(";")[0] ?? "").trim().toLowerCase();
}

const byPattern: readonly (readonly [pattern: RegExp, format: WholeFormat])[] = [
  [/^application\/x-www-form-urlencoded$/, "form"],
  [/^[^/]+\/(json|.*\+json)$/, "json"],
  [/^text\//, "text"],
  [/^application\/(xml|.*\+xml|yaml|x-yaml|.*\+yaml|graphql|javascript|ecmascript|sql|jwt|toml)$/, "text"],
  [/^(application\/(octet-stream|pdf|zip|gzip|.*\+zip)|(image|audio|video|font|model)\/.*)$/, "binary"],
];

/** How content of a media type is written and read; a type that nobody registered goes by its schema. */
export function formatOf(mediaType: string, schema: JsonObject): WholeFormat {
  const name = essence(mediaType);
  if (name === "multipart/form-data") return "multipart";
  // Without members to make parts of, the caller has them ready.
  if (name.startsWith("multipart/")) return formatOfSchema(schema) === "json" ? "multipart" : "binary";
  return byPattern.find(([pattern]) => pattern.test(name))?.[1] ?? formatOfSchema(schema);
}

function formatOfSchema(schema: JsonObject): WholeFormat {
  const types = jsonTypes(schema);
  const composed = ["allOf", "oneOf", "anyOf"].some((key) => schema[key] !== undefined);
  if (types.includes("string")) return isBinary(schema) ? "binary" : "text";
  return types.length > 0 || composed ? "json" : "binary";
}

/** The media type that a request names for a wildcard range, which no message can carry. */
export function concreteMediaType(mediaType: string, format: WholeFormat): string {
  return mediaType.includes("*") ? concrete[format] : mediaType;
}

const concrete: Readonly<Record<WholeFormat, string>> = {
  json: "application/json",
  form: "application/x-www-form-urlencoded",
  multipart: "multipart/form-data",
  text: "text/plain",
  binary: "application/octet-stream",
  file: "application/octet-stream",
};

/** The schema object of a media type, or `{}`. */
export function schemaOf(media: JsonObject): JsonObject {
  return isObject(media.schema) ? media.schema : {};
}
