import { describe, expect, it } from "vitest";
import { jsonLines } from "../../../templates/runtime/responses/json-lines.js";
import { jsonSequence } from "../../../templates/runtime/responses/json-sequence.js";
import { bodyOf, itemsOf } from "../streamed.js";

describe("JSON lines", () => {
  it.each<[string, readonly string[], readonly unknown[]]>([
    ["lines", ['{"a":1}\n', "2\n"], [{ a: 1 }, 2]],
    ["a last line without its end", ["1\n2"], [1, 2]],
    ["CRLF and empty lines", ["1\r\n\r\n\n2\r\n"], [1, 2]],
    ["a line in pieces", ['{"a"', ':"é', '😀"}', "\n"], [{ a: "é😀" }]],
    ["nothing", [""], []],
  ])("of %s", async (_what, pieces, expected) => {
    expect(await itemsOf(jsonLines, bodyOf(...pieces))).toEqual(expected);
  });

  it("that are cut off are a DecodeError", async () => {
    await expect(itemsOf(jsonLines, bodyOf('1\n{"a":'))).rejects.toMatchObject({ name: "DecodeError" });
  });

  it("that never end are a DecodeError before they fill the memory", async () => {
    const megabyte = "x".repeat(2 ** 20);
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 1;
        controller.enqueue(new TextEncoder().encode(megabyte));
      },
    });
    const call = itemsOf(jsonLines, new Response(endless));
    await expect(call).rejects.toThrow("too long");
    expect(sent).toBeLessThan(25);
  });
});

describe("a JSON text sequence", () => {
  it.each<[string, readonly string[], readonly unknown[]]>([
    ["records", ['\u001e{"a":1}\n', "\u001e2\n"], [{ a: 1 }, 2]],
    ["a record in several lines", ['\u001e{\n"a":\n1}\n\u001e[\n]\n'], [{ a: 1 }, []]],
    ["a last record without its line feed", ["\u001e1\n\u001e{}"], [1, {}]],
    ["nothing", [""], []],
  ])("of %s", async (_what, pieces, expected) => {
    expect(await itemsOf(jsonSequence, bodyOf(...pieces))).toEqual(expected);
  });

  it.each([
    ["the next record", '\u001e{"a":\n\u001e1\n'],
    ["the end", '\u001e{"a":\n'],
  ])("with a record that %s cuts off is a DecodeError", async (_what, text) => {
    await expect(itemsOf(jsonSequence, bodyOf(text))).rejects.toMatchObject({ name: "DecodeError" });
  });
});
