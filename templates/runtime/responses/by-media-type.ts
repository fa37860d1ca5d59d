import { anyBody } from "./decode.js";
import type { BodyDecoder } from "./response.js";

/** Reads a body with the decoder for its Content-Type, or with the first when there is none for it. */
export const byMediaType: BodyDecoder = (response, context, descriptor) => {
  const actual = response.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  const decoders = Object.entries(descriptor.decoders ?? {});
  const [, decode = anyBody] = decoders.find(([mediaType]) => mediaType === actual) ?? decoders[0] ?? [];
  return decode(response, context, descriptor);
};
