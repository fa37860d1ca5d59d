import type { ItemDecoder } from "../../templates/runtime/responses/items.js";

/** A response whose body arrives in these pieces. */
export function bodyOf(...pieces: readonly (string | Uint8Array)[]): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces)
        controller.enqueue(typeof piece === "string" ? encoder.encode(piece) : piece);
      controller.close();
    },
  });
  return new Response(body);
}

/** The items that a decoder reads from a response. */
export async function itemsOf(decode: ItemDecoder, response: Response): Promise<readonly unknown[]> {
  const items: unknown[] = [];
  const context = { operation: { id: "watch" }, settings: { timeoutMs: 60_000 } };
  for await (const item of decode(response, context)) items.push(item);
  return items;
}
