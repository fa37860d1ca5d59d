import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { jsonLinesBody, jsonSequenceBody } from "../../../templates/runtime/bodies/json-items.js";
import { jsonLines } from "../../../templates/runtime/responses/json-lines.js";
import { jsonSequence } from "../../../templates/runtime/responses/json-sequence.js";
import type { BodyEncoder } from "../../../templates/runtime/bodies/body.js";
import type { ItemDecoder } from "../../../templates/runtime/responses/items.js";
import type { Received } from "../../support/server.js";
import { bodyOf, itemsOf } from "../streamed.js";
import { openWire } from "../wire.js";
import type { Wire } from "../wire.js";

let wire: Wire;
beforeAll(async () => {
  wire = await openWire();
});
afterAll(() => wire.close());

function sent(encode: BodyEncoder, body: unknown): Promise<Received> {
  return wire.send({ method: "POST", body: { mediaType: "application/x", encode, key: "body" } }, { body });
}

async function* oneByOne(items: readonly unknown[]): AsyncGenerator {
  for (const item of items) yield await Promise.resolve(item);
}

const kinds: readonly (readonly [name: string, encode: BodyEncoder, decode: ItemDecoder, bytes: string])[] = [
  ["JSON lines", jsonLinesBody, jsonLines, '{"a":"é\\n"}\n1\n'],
  ["a JSON text sequence", jsonSequenceBody, jsonSequence, '\u001e{"a":"é\\n"}\n\u001e1\n'],
];

describe.each(kinds)("a request body in %s", (_name, encode, decode, bytes) => {
  const items = [{ a: "é\n" }, 1];

  it("is one string for an array", async () => {
    const { body, headers } = await sent(encode, items);
    expect(String(body)).toBe(bytes);
    expect(headers).toMatchObject({ "content-type": "application/x", "content-length": String(body.length) });
  });

  it("is sent while an `AsyncIterable` yields items", async () => {
    const { body, headers } = await sent(encode, oneByOne(items));
    expect(String(body)).toBe(bytes);
    expect(headers).toMatchObject({ "content-type": "application/x", "transfer-encoding": "chunked" });
  });

  it("can be a string that is ready to send", async () => {
    expect(String((await sent(encode, bytes)).body)).toBe(bytes);
  });

  it("is empty without items", async () => {
    expect((await sent(encode, [])).body).toHaveLength(0);
  });

  it("refuses a number that JSON cannot represent", async () => {
    await expect(sent(encode, [{ a: NaN }])).rejects.toThrow("`a` cannot be sent");
  });

  it("is decoded to the same items", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue({ noUnicodeString: false })), async (list) => {
        const text = encode({ path: "", query: [], headers: {} }, list) as string;
        expect(await itemsOf(decode, bodyOf(text))).toEqual(JSON.parse(JSON.stringify(list)));
      }),
    );
  });
});

it("no more items are requested when the call fails", async () => {
  let isLeft = false;
  async function* failing(): AsyncGenerator<number> {
    try {
      yield 1;
      yield NaN;
    } finally {
      isLeft = true;
    }
  }
  await expect(sent(jsonLinesBody, failing())).rejects.toMatchObject({ name: "ConnectionError" });
  await expect.poll(() => isLeft).toBe(true);
});
