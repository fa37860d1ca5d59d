import { DecodeError, failureOf, isSdkError } from "./errors.js";
import type { Patience } from "./operation.js";
import { within } from "./time.js";

/** The next piece of a body that is read after the call has ended; none at its end. */
export function nextChunk<T>(
  reader: ReadableStreamDefaultReader<T>,
  { signal, timeoutMs = 60_000 }: Patience,
): Promise<{ readonly value?: T | undefined }> {
  return within(signal, timeoutMs, () => reader.read());
}

/** What failed where a body cannot be read to its end: the reason of an abort, or an error of the operation. */
export function readFailure(cause: unknown, response: Response, { id, signal }: Patience): unknown {
  if (cause === signal?.reason) return cause;
  return failureOf(id, isSdkError(cause) ? cause : new DecodeError(response, cause));
}
