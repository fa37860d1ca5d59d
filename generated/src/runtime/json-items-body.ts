import type { BodyEncoder } from "./operation.js";
import { jsonOf } from "./values.js";

/** Items one after the other: a text, or a stream where they are still to come. A text is taken to be ready. */
function itemsBody(start: string): BodyEncoder {
  const write = (item: unknown): string => `${start}${jsonOf("body", item)}\n`;
  return (_parts, value) => {
    if (typeof value === "string") return value;
    if (Array.isArray(value)) return value.map(write).join("");
    const bytes = bytesOf(value as AsyncIterable<unknown>, write);
    return new ReadableStream({
      async pull(controller) {
        const next = await bytes.next();
        if (next.done) controller.close();
        else controller.enqueue(next.value);
      },
      async cancel() {
        await bytes.return();
      },
    });
  };
}

async function* bytesOf(
  items: AsyncIterable<unknown>,
  write: (item: unknown) => string,
): AsyncGenerator<Uint8Array, void, undefined> {
  const encoder = new TextEncoder();
  for await (const item of items) yield encoder.encode(write(item));
}

/** Items in JSON, one in each line. */
export const jsonLinesBody: BodyEncoder = /* @__PURE__ */ itemsBody("");

/** Items in JSON, a record separator before each and a line feed after it (RFC 7464). */
export const jsonSequenceBody: BodyEncoder = /* @__PURE__ */ itemsBody("\u001e");
