import { DecodeError, failureOf, isSdkError } from "./errors.js";
import type { BodyDecoder } from "./operation.js";
import { within } from "./time.js";

/** A body as it arrives: what the caller does not take is not asked for, and what it cancels ends. */
export const stream: BodyDecoder = async (
  response,
  { operation, settings: { signal, timeoutMs = 60_000 } },
) => {
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
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
          throw failureOf(operation.id, isSdkError(cause) ? cause : new DecodeError(response, cause));
        }
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
};
