import type { ResponseContent } from "../sdk.js";
import { essence, isJson } from "./media-types.js";
import type { ReadContent } from "./read.js";

/**
 * The media types of a success, those that a call asks for by default first: a single one in JSON if there is any, or
 * else all of them.
 */
export function byPreference(content: readonly ReadContent[]): readonly ResponseContent[] {
  const inJson = content.filter(({ mediaType, reader }) => reader === "json" && isJson(mediaType));
  const preferred = inJson.find(({ mediaType }) => essence(mediaType) === "application/json") ?? inJson[0];
  if (preferred === undefined) return content.map((item) => ({ ...item, isDefault: true }));
  const others = content.filter((item) => item !== preferred);
  return [{ ...preferred, isDefault: true }, ...others.map((item) => ({ ...item, isDefault: false }))];
}
