import { jsonOf } from "../values/json.js";
import type { BodyEncoder } from "./body.js";

/** Writes the items of an array at once, and those of an `AsyncIterable` while they come. A string is sent as it is. */
function itemsBody(start: string): BodyEncoder {
  const write = (item: unknown): string => `${start}${jsonOf("body", item)}\n`;
  return (_parts, body) => {
    if (typeof body === "string") return body;
    if (Array.isArray(body)) return body.map(write).join("");
    return streamOf(bytesOf(body as AsyncIterable<unknown>, write));
  };
}

async function* bytesOf(
  items: AsyncIterable<unknown>,
  write: (item: unknown) => string,
): AsyncGenerator<Uint8Array, void, undefined> {
  const encoder = new TextEncoder();
  for await (const item of items) yield encoder.encode(write(item));
}

/** `ReadableStream.from`, which not every platform has. */
function streamOf(chunks: AsyncGenerator<Uint8Array, void, undefined>): ReadableStream {
  return new ReadableStream({
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

/** JSON lines: an item in each line. */
export const jsonLinesBody: BodyEncoder = /* @__PURE__ */ itemsBody("");

/** A JSON text sequence: a record separator before each item and a line feed after it (RFC 7464). */
export const jsonSequenceBody: BodyEncoder = /* @__PURE__ */ itemsBody("\u001e");
