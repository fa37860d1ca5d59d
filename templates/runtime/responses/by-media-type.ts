import { anyBody } from "./decode.js";
import type { BodyDecoder } from "./response.js";

/** Reads a body with the first decoder whose media type or range is that of the body, or else with the very first. */
export const byMediaType: BodyDecoder = (response, context, descriptor) => {
  const actual = response.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  const decoders = Object.entries(descriptor.decoders ?? {});
  const [, decode = anyBody] = decoders.find(([range]) => includes(range, actual)) ?? decoders[0] ?? [];
  return decode(response, context, descriptor);
};

/** Whether a range such as `image/*` or `application/*+json` includes a media type. */
function includes(range: string, mediaType: string): boolean {
  const [start = "", ...rest] = range.split("*");
  const end = rest.at(-1);
  return end === undefined ? mediaType === range : mediaType.startsWith(start) && mediaType.endsWith(end);
}
