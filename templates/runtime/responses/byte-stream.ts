import type * as platform from "../core/platform.js";
import { within } from "../core/time.js";
import { streamError } from "../errors/broken.js";
import type { DecodeContext } from "./response.js";

/** Bytes as they arrive. */
export type ByteStream = platform.ReadableStream<Uint8Array>;

/** The body as it arrives. It is read no faster than the caller reads it, and cancelled when the caller cancels it. */
export function stream(
  response: platform.Response,
  { operation, settings: { signal, timeoutMs } }: DecodeContext,
): ByteStream | undefined {
  const reader: ReadableStreamDefaultReader<Uint8Array> | undefined = response.body?.getReader();
  if (reader === undefined) return undefined;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { value } = await within(signal, timeoutMs, () => reader.read());
          if (value) controller.enqueue(value);
          else controller.close();
        } catch (cause) {
          reader.cancel(cause).catch(() => {});
          signal?.throwIfAborted();
          throw streamError(response, cause, operation.id);
        }
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}
