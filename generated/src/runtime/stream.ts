import { nextChunk, readFailure } from "./chunks.js";
import type { BodyDecoder } from "./operation.js";

/** A body as it arrives: what the caller does not take is not asked for, and what it cancels ends. */
export const stream: BodyDecoder = async (response, patience) => {
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { value } = await nextChunk(reader, patience);
          if (value) controller.enqueue(value);
          else controller.close();
        } catch (cause) {
          reader.cancel(cause).catch(() => {});
          throw readFailure(cause, response, patience);
        }
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
};
