import { nextChunk, readFailure } from "./chunks.js";
import type { BodyDecoder } from "./operation.js";

/** The longest that an item may grow while it is not complete, in characters. */
export const longestItem: number = 2 ** 24;

/** The item that a part of a body is, in a list; an empty list when it is none, `null` when it ends the stream. */
export type PartParser = (part: string) => readonly unknown[] | null;

/**
 * A body as the items that stand between separators, each as soon as it is complete. What the body ends with counts
 * as if `end` stood behind it.
 */
export const itemsOf = (separator: RegExp, end: string, openParser: () => PartParser): BodyDecoder =>
  async function* (response, patience) {
    const parse = openParser();
    const body = response.body as ReadableStream<Uint8Array>;
    const reader = body.pipeThrough(new TextDecoderStream()).getReader();
    let pending = "";
    try {
      for (;;) {
        const { value } = await nextChunk(reader, patience);
        const text = value ?? end;
        pending += text;
        // What has no end of a line goes on; to look at the whole again and again would take too long.
        const parts = /[\r\n]/.test(text) ? pending.split(separator) : [pending];
        pending = parts.pop() as string;
        for (const part of parts) {
          const items = parse(part);
          if (!items) return;
          yield* items;
        }
        if (pending.length > longestItem) throw new RangeError("item too long");
        if (value === undefined) return;
      }
    } catch (cause) {
      throw readFailure(cause, response, patience);
    } finally {
      // Also when the caller stops in the middle.
      reader.cancel().catch(() => {});
    }
  };
