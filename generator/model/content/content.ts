import { isObject } from "../../document/json.js";
import type { Node } from "../../document/node.js";
import { jsonTypes } from "../schema/keywords.js";
import { kindOf, sequenceOf } from "./media-types.js";
import type { ContentKind, Sequence } from "./media-types.js";

/** What a Media Type Object means, whoever sends it; requests, responses and webhooks all start from this. */
export interface Content {
  /** As the document names it: perhaps a range, perhaps with parameters. */
  readonly mediaType: string;
  /** The Media Type Object, where it is written. */
  readonly media: Node;
  readonly kind: ContentKind;
  /** The schema of the whole; its value is `undefined` where the document has none. */
  readonly schema: Node;
  /** `null` where the content is a single value. */
  readonly items: Items | null;
}

/** The items of content that holds one after the other. */
export interface Items {
  readonly sequence: Sequence;
  /** The schema of one item; `null` where the document has none. */
  readonly schema: Node | null;
  /** Whether a keyword of its own describes an item, rather than the schema of the whole. */
  readonly isDescribed: boolean;
  /** Whether the media type is one of items, rather than JSON for which the document describes items. */
  readonly isSequential: boolean;
}

/** What a Media Type Object means. */
export function contentOf(mediaType: string, declared: Node): Content {
  const media = declared.target;
  const schema = wholeSchema(mediaType, media);
  const kind = kindOf(mediaType, schema);
  return { mediaType, media, kind, schema, items: itemsOf(mediaType, media, kind) };
}

/** What every Media Type Object of a `content` map means, in the document's order. */
export function contentsOf(holder: Node): readonly Content[] {
  return holder.entries("content").map(([mediaType, media]) => contentOf(mediaType, media));
}

/** Parts may be described by `itemSchema` alone (OpenAPI 3.2, section 4.14.5.2): then they are a list. */
function wholeSchema(mediaType: string, media: Node): Node {
  const schema = media.at("schema");
  const item = media.get("itemSchema");
  const isOfItems = !media.has("schema") && item !== undefined && /^multipart\//i.test(mediaType);
  return isOfItems ? schema.as({ type: "array", items: item }) : schema;
}

/** JSON whose items are described is JSON by lines. */
function itemsOf(mediaType: string, media: Node, kind: ContentKind): Items | null {
  const keyword = itemKeyword(media);
  const isDescribed = keyword !== null;
  const own = sequenceOf(mediaType);
  const sequence = own ?? (isDescribed && kind === "json" ? "jsonLines" : null);
  if (sequence === null) return null;
  const schema = isDescribed ? media.at(keyword) : itemOfWhole(media);
  return { sequence, schema, isDescribed, isSequential: own !== null };
}

/** The keyword of OpenAPI 3.2, and the extension that does the same in documents of earlier versions. */
const itemKeywords = ["itemSchema", "x-specpress-item-schema"];

/** The keyword by which a Media Type Object describes its items. */
function itemKeyword(media: Node): string | null {
  return itemKeywords.find((key) => media.has(key)) ?? null;
}

/** Since OpenAPI 3.2, `schema` describes the list of all items; earlier documents describe one item with it. */
function itemOfWhole(media: Node): Node | null {
  if (!media.has("schema")) return null;
  const schema = media.at("schema");
  const items = schema.at("items");
  const isList = jsonTypes(schema.object)[0] === "array" && isObject(items.value);
  return isList ? items : schema;
}

/** Reports that the description of the items has no effect, where there is one. */
export function reportItemsIgnored({ media }: Content, message: string): void {
  const keyword = itemKeyword(media);
  if (keyword !== null) media.at(keyword).report("items-not-streamed", message);
}

/** Whether a schema says only that there is text. */
export function isTextSchema(schema: Node): boolean {
  const types = jsonTypes(schema.object);
  return types.length === 1 && types[0] === "string";
}
