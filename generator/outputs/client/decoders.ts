import { essence, specificity } from "../../model/content/media-types.js";
import type { ResponseContent } from "../../model/sdk.js";
import { literalText } from "../../render/literal.js";
import type { Imports } from "../imports.js";
import { decoders } from "./writers.js";

/** The runtime's decoder of content, as TypeScript. */
export function decoderText({ reader, inJson }: ResponseContent, imports: Imports): string {
  const decoder = imports.runtime(decoders[reader]);
  return reader === "namedEvents" ? `/* @__PURE__ */ ${decoder}(${literalText(inJson)})` : decoder;
}

/**
 * The content of a response by media type or range, the most specific first. A body in another media type is read by
 * the first one, which is therefore the default one.
 */
export function contentByRange(
  content: readonly ResponseContent[],
): readonly (readonly [range: string, content: ResponseContent])[] {
  const byRange = new Map<string, ResponseContent>();
  for (const item of bySpecificity(content)) {
    const range = essence(item.mediaType);
    if (!byRange.has(range)) byRange.set(range, item);
  }
  const [first] = content;
  const [found] = byRange.values();
  if (first !== undefined && first !== found && !byRange.has("*/*")) byRange.set("*/*", first);
  return [...byRange];
}

/** Media types that are as specific as each other keep their order. */
function bySpecificity(content: readonly ResponseContent[]): readonly ResponseContent[] {
  return [...content].sort((one, other) => specificity(other.mediaType) - specificity(one.mediaType));
}
