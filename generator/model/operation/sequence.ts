import { isObject } from "../../document/json.js";
import type { JsonObject } from "../../document/json.js";
import { pointerTo } from "../../document/pointer.js";
import type { ModelContext } from "../context.js";
import { essence } from "../media-type.js";
import { jsonTypes } from "../schema/keywords.js";
import type { Placed } from "./item.js";

/** What holds one item after the other: server-sent events, JSON by lines or as a sequence (RFC 7464). */
export type SequenceKind = "events" | "jsonLines" | "jsonSequence";

/** Media types that hold one item after the other (OpenAPI 3.2, section 4.14.4). */
const sequential: readonly (readonly [pattern: RegExp, kind: SequenceKind])[] = [
  [/^text\/event-stream$/, "events"],
  [/^application\/(x-)?(ndjson|jsonl|jsonlines|json-lines)$/, "jsonLines"],
  [/^application\/(json-seq|.+\+json-seq)$/, "jsonSequence"],
];

/** Which sequence a media type is, `null` when it is none. */
export function sequenceKind(mediaType: string): SequenceKind | null {
  const name = essence(mediaType);
  return sequential.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

/** The keyword of OpenAPI 3.2, and what says the same in documents of earlier versions. */
const itemKeywords = ["itemSchema", "x-specpress-item-schema"];

/** The keyword by which content describes its items. */
export function itemKeyword(media: JsonObject): string | undefined {
  return itemKeywords.find((key) => media[key] !== undefined);
}

/** The schema of an item of a sequence, `null` when nothing describes it. */
export function itemOf(media: JsonObject, pointer: string, context: ModelContext): Placed | null {
  const keyword = itemKeyword(media);
  return keyword === undefined
    ? itemOfWhole(media, pointer, context)
    : { schema: media[keyword] ?? true, pointer: pointerTo(pointer, keyword) };
}

/** Of a sequence, `schema` describes the list of all items (3.2); documents before mean one item by it. */
function itemOfWhole(media: JsonObject, pointer: string, context: ModelContext): Placed | null {
  if (media.schema === undefined) return null;
  const place = pointerTo(pointer, "schema");
  const { value, pointer: own } = context.refs.object(media.schema, place);
  return jsonTypes(value)[0] === "array" && isObject(value.items)
    ? { schema: value.items, pointer: pointerTo(own, "items") }
    : { schema: media.schema, pointer: place };
}
