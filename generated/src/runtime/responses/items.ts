import type { Response } from "../core/platform.js";
import { within } from "../core/time.js";
import { streamError } from "../errors/broken.js";
import type { DecodeContext } from "./response.js";

/** The most characters that an incomplete item may have. */
export const longestItem: number = 2 ** 24;

/** The items of a body, each as soon as it is complete. */
export type Items = AsyncGenerator<unknown, void, undefined>;

/** Reads a body as items. */
export type ItemDecoder = (response: Response, context: DecodeContext) => Items;

/** The items of one part of a body; `null` after the last item. */
export type PartParser = (part: string) => readonly unknown[] | null;

/**
 * Reads a body whose parts end at a separator, and yields the items of each part. `end` is appended to the body, to
 * complete its last part.
 */
export async function* readItems(
  response: Response,
  { operation, settings: { signal, timeoutMs } }: DecodeContext,
  separator: RegExp,
  end: string,
  parse: PartParser,
): Items {
  if (response.body === null) return;
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let pending = "";
  try {
    for (;;) {
      const { done, value = end } = await within(signal, timeoutMs, () => reader.read());
      pending += value;
      // To split the whole again for each chunk of a long line would take quadratic time.
      const parts = /[\r\n]/.test(value) ? pending.split(separator) : [pending];
      pending = parts.pop() ?? "";
      for (const part of parts) {
        const items = parse(part);
        if (items === null) return;
        yield* items;
      }
      if (pending.length > longestItem) throw new SyntaxError("too long");
      if (done) return;
    }
  } catch (cause) {
    signal?.throwIfAborted();
    throw streamError(response, cause, operation.id);
  } finally {
    // The caller may have stopped before the end.
    reader.cancel().catch(() => {});
  }
}
