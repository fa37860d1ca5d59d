import type { JsonObject } from "../../document/json.js";
import { pointerTo } from "../../document/pointer.js";
import type { ModelContext } from "../context.js";
import { formatOf, schemaOf } from "../media-type.js";
import { unknownType } from "../type.js";
import { eventsOf } from "./events.js";
import { isText } from "./item.js";
import type { Streamed } from "./item.js";
import { itemKeyword, itemOf, sequenceKind } from "./sequence.js";
import type { SequenceKind } from "./sequence.js";

/** How a success in a media type is read item by item; `null` when it is read as a whole. */
export function streamOf(
  mediaType: string,
  media: JsonObject,
  pointer: string,
  context: ModelContext,
): Streamed | null {
  const keyword = itemKeyword(media);
  const kind = kindOf(mediaType, media, keyword !== undefined);
  if (kind === null) {
    if (keyword !== undefined) reportItems(mediaType, pointerTo(pointer, keyword), context);
    return null;
  }
  const item = itemOf(media, pointer, context);
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
  const found = sequenceKind(mediaType);
  if (found !== null) return found;
  return hasItems && formatOf(mediaType, schemaOf(media)) === "json" ? "jsonLines" : null;
}

function iterable({ format, type }: Streamed): Streamed {
  return { format, type: { kind: "generic", name: "AsyncIterable", parameters: [type] } };
}

function reportItems(mediaType: string, pointer: string, context: ModelContext): void {
  context.report({
    code: "items-not-streamed",
    pointer,
    message: `A body in ${mediaType} is not read item by item; it comes as a whole.`,
  });
}
