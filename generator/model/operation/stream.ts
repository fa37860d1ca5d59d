import type { JsonObject } from "../../document/json.js";
import { isObject } from "../../document/json.js";
import { pointerTo } from "../../document/pointer.js";
import type { ModelContext } from "../context.js";
import { essence, formatOf, schemaOf } from "../media-type.js";
import { jsonTypes } from "../schema/keywords.js";
import { unknownType } from "../type.js";
import { eventsOf } from "./events.js";
import { isText } from "./item.js";
import type { Placed, Streamed } from "./item.js";

/** Media types that hold one item after the other (OpenAPI 3.2, section 4.14.4). */
const sequential: readonly (readonly [pattern: RegExp, kind: SequenceKind])[] = [
  [/^text\/event-stream$/, "events"],
  [/^application\/(x-)?(ndjson|jsonl|jsonlines|json-lines)$/, "jsonLines"],
  [/^application\/(json-seq|.+\+json-seq)$/, "jsonSequence"],
];

type SequenceKind = "events" | "jsonLines" | "jsonSequence";

/** The keyword of OpenAPI 3.2, and what says the same in documents of earlier versions. */
const itemKeywords = ["itemSchema", "x-specpress-item-schema"];

/** How a success in a media type is read item by item; `null` when it is read as a whole. */
export function streamOf(
  mediaType: string,
  media: JsonObject,
  pointer: string,
  context: ModelContext,
): Streamed | null {
  const keyword = itemKeywords.find((key) => media[key] !== undefined);
  const kind = kindOf(mediaType, media, keyword !== undefined);
  if (kind === null) {
    if (keyword !== undefined) reportItems(mediaType, pointerTo(pointer, keyword), context);
    return null;
  }
  const item: Placed | null =
    keyword === undefined
      ? itemOfWhole(media, pointer, context)
      : { schema: media[keyword] ?? true, pointer: pointerTo(pointer, keyword) };
  if (kind === "events") return iterable(eventsOf(item, context));
  // A file that happens to be in lines: text or bytes is all that the document says of it.
  if (item !== null && isText(item, context)) {
    return { format: "stream", type: { kind: "named", name: "ByteStream" } };
  }
  const type = item === null ? unknownType : context.schemas.typeOf(item.schema, item.pointer, "read");
  return iterable({ format: kind, type });
}

/** JSON whose items are described is items by lines. */
function kindOf(mediaType: string, media: JsonObject, hasItems: boolean): SequenceKind | null {
  const name = essence(mediaType);
  const found = sequential.find(([pattern]) => pattern.test(name))?.[1];
  if (found !== undefined) return found;
  return hasItems && formatOf(mediaType, schemaOf(media)) === "json" ? "jsonLines" : null;
}

function iterable({ format, type }: Streamed): Streamed {
  return { format, type: { kind: "generic", name: "AsyncIterable", parameters: [type] } };
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

function reportItems(mediaType: string, pointer: string, context: ModelContext): void {
  context.report({
    code: "items-not-streamed",
    pointer,
    message: `A body in ${mediaType} is not read item by item; it comes as a whole.`,
  });
}
