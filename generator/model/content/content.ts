import { isObject } from "../../document/json.js";
import type { Node } from "../../document/node.js";
import { jsonTypes } from "../schema/keywords.js";
import { essence, isJson, kindOf, sequenceOf } from "./media-types.js";
import type { ContentKind, Sequence } from "./media-types.js";

/** What a Media Type Object means, whoever sends it; requests, responses and webhooks all build on this. */
export interface Content {
  /** The media type as the document writes it: may be a range or have parameters. */
  readonly mediaType: string;
  /** The Media Type Object, at its place in the document. */
  readonly media: Node;
  readonly kind: ContentKind;
  /** The schema of the whole content; its value is `undefined` if the document has none. */
  readonly schema: Node;
  /** `null` if the content is a single value. */
  readonly items: Items | null;
}

/** The items of sequential content. */
export interface Items {
  readonly sequence: Sequence;
  /** The schema of one item; `null` if the document has none. */
  readonly schema: Node | null;
  /** Whether a keyword such as `itemSchema` describes an item, rather than the schema of the whole. */
  readonly isDescribed: boolean;
  /** Whether the media type is sequential, as opposed to JSON for which the document describes items. */
  readonly isSequential: boolean;
}

/** Reads a Media Type Object. */
export function contentOf(mediaType: string, declared: Node): Content {
  const media = declared.target;
  const schema = wholeSchema(mediaType, media);
  const kind = kindOf(mediaType, schema);
  return { mediaType, media, kind, schema, items: itemsOf(mediaType, media, kind) };
}

/**
 * Reads every Media Type Object of a `content` map, in the document's order. Text with the structured schema of JSON
 * beside it is JSON: ASP.NET lists `text/plain` for everything that it writes.
 */
export function contentsOf(holder: Node): readonly Content[] {
  const contents = holder.entries("content").map(([mediaType, media]) => contentOf(mediaType, media));
  const inJson = contents.filter(({ mediaType }) => isJson(mediaType));
  return contents.map((content) =>
    essence(content.mediaType) === "text/plain" && inJson.some((json) => isTwin(json, content))
      ? { ...content, kind: "json" }
      : content,
  );
}

function isTwin(json: Content, { schema }: Content): boolean {
  const isStructured = jsonTypes(schema.object).some((type) => type === "object" || type === "array");
  const isComposed = ["allOf", "oneOf", "anyOf", "properties", "items"].some((key) => schema.has(key));
  return (isStructured || isComposed) && JSON.stringify(schema.value) === JSON.stringify(json.schema.value);
}

/** Parts may be described by `itemSchema` alone (OpenAPI 3.2, section 4.14.5.2); they are then a list. */
function wholeSchema(mediaType: string, media: Node): Node {
  const schema = media.at("schema");
  const item = media.get("itemSchema");
  const isOfItems = !media.has("schema") && item !== undefined && /^multipart\//i.test(mediaType);
  return isOfItems ? schema.as({ type: "array", items: item }) : schema;
}

/** JSON whose items are described is line-delimited JSON. */
function itemsOf(mediaType: string, media: Node, kind: ContentKind): Items | null {
  const keyword = itemKeyword(media);
  const isDescribed = keyword !== null;
  const own = sequenceOf(mediaType);
  const sequence = own ?? (isDescribed && kind === "json" ? "jsonLines" : null);
  if (sequence === null) return null;
  const schema = isDescribed ? media.at(keyword) : itemOfWhole(media);
  return { sequence, schema, isDescribed, isSequential: own !== null };
}

/** The keyword of OpenAPI 3.2, and the equivalent extension for documents of earlier versions. */
const itemKeywords = ["itemSchema", "x-specpress-item-schema"];

/** The keyword with which a Media Type Object describes its items. */
function itemKeyword(media: Node): string | null {
  return itemKeywords.find((key) => media.has(key)) ?? null;
}

/** Since OpenAPI 3.2, `schema` describes the list of all items; in earlier documents it describes one item. */
function itemOfWhole(media: Node): Node | null {
  if (!media.has("schema")) return null;
  const schema = media.at("schema");
  const items = schema.at("items");
  const isList = jsonTypes(schema.object)[0] === "array" && isObject(items.value);
  return isList ? items : schema;
}

/** Reports that a description of items has no effect, if there is one. */
export function reportItemsIgnored({ media }: Content, message: string): void {
  const keyword = itemKeyword(media);
  if (keyword !== null) media.at(keyword).report("items-not-streamed", message);
}

/** Whether a schema says nothing except that the value is text. */
export function isTextSchema(schema: Node): boolean {
  const types = jsonTypes(schema.object);
  return types.length === 1 && types[0] === "string";
}
