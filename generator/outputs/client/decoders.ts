import { essence, specificity } from "../../model/content/media-types.js";
import type { BodyReader, ResponseContent } from "../../model/sdk.js";

/**
 * The readers of a response in several media types, by media type or range, the most specific first. A body in another
 * media type is read by the first one, which is therefore that of the default media type.
 */
export function readersByRange(
  content: readonly ResponseContent[],
): readonly (readonly [string, BodyReader])[] {
  const readers = new Map<string, BodyReader>();
  for (const { mediaType, reader } of bySpecificity(content)) {
    const range = essence(mediaType);
    if (!readers.has(range)) readers.set(range, reader);
  }
  const [first] = content;
  const [found] = readers.values();
  if (first !== undefined && first.reader !== found && !readers.has("*/*")) readers.set("*/*", first.reader);
  return [...readers];
}

/** Media types that are as specific as each other keep their order. */
function bySpecificity(content: readonly ResponseContent[]): readonly ResponseContent[] {
  return [...content].sort((one, other) => specificity(other.mediaType) - specificity(one.mediaType));
}
