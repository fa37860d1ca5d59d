import type * as platform from "../core/platform.js";
import { memberOf } from "./objects.js";

/** Whether a value is a stream. Not every platform has a `ReadableStream` to compare with. */
export function isStream(value: unknown): value is platform.ReadableStream {
  return Boolean(memberOf(value, "getReader"));
}

/** A stream of items that come one by one, as bytes. `ReadableStream.from` is not on every platform. */
export function streamOf<Item>(
  items: AsyncIterable<Item>,
  write: (item: Item) => Uint8Array,
): platform.ReadableStream<Uint8Array> {
  const chunks = written(items, write);
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await chunks.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
    async cancel() {
      await chunks.return();
    },
  });
}

async function* written<Item>(
  items: AsyncIterable<Item>,
  write: (item: Item) => Uint8Array,
): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const item of items) yield write(item);
}
