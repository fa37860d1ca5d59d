import { DecodeError, failureOf, isSdkError } from "./errors.js";
import type { Patience } from "./operation.js";
import { within } from "./time.js";

/** The longest that an item may grow while it is not complete, in characters. */
export const longestItem: number = 2 ** 24;

/** What a parser keeps from part to part. */
export interface Memory {
  data: string;
}

/** The item that a part of a body is, in a list; an empty list when it is none. */
export type PartParser = (part: string, memory: Memory) => readonly unknown[];

/** Reads a body as items. */
export type ItemDecoder = (
  response: Response,
  patience: Patience,
) => AsyncGenerator<unknown, void, undefined>;

/**
 * A body as the items that stand between separators, each as soon as it is complete. What the body ends with counts
 * as if `end` stood behind it.
 */
export const itemDecoder = (separator: RegExp, end: string, parse: PartParser): ItemDecoder =>
  async function* (response, { operation, settings: { signal, timeoutMs = 60_000 } }) {
    const memory = { data: "" };
    const body = response.body as ReadableStream<Uint8Array>;
    const reader = body.pipeThrough(new TextDecoderStream()).getReader();
    let pending = "";
    let chunk: string | undefined;
    try {
      do {
        ({ value: chunk } = await within(signal, timeoutMs, () => reader.read()));
        const text = chunk ?? end;
        pending += text;
        // What has no end of a line goes on; to look at the whole again and again would take too long.
        const parts = /[\r\n]/.test(text) ? pending.split(separator) : [pending];
        pending = parts.pop() as string;
        for (const part of parts) yield* parse(part, memory);
        if (pending[longestItem]) throw new Error("too long");
      } while (chunk !== undefined);
    } catch (cause) {
      signal?.throwIfAborted();
      throw failureOf(operation.id, isSdkError(cause) ? cause : new DecodeError(response, cause));
    } finally {
      // Also when the caller stops in the middle.
      reader.cancel().catch(() => {});
    }
  };
