import { describe, expect, it } from "vitest";
import { jsonOf } from "../../../templates/runtime/values/json.js";
import { nestedText } from "../../../templates/runtime/values/items.js";

describe("JSON", () => {
  it.each([
    [{ a: [1, "é😀", null, true], b: { c: undefined } }, '{"a":[1,"é😀",null,true],"b":{}}'],
    [new Date(0), '"1970-01-01T00:00:00.000Z"'],
    [{ url: new URL("https://example.com/") }, '{"url":"https://example.com/"}'],
    [{ toJSON: () => ({ a: 1 }) }, '{"a":1}'],
    [Object.assign(Object.create(null) as object, { a: 1 }), '{"a":1}'],
  ])("of %o is %s", (value, text) => {
    expect(jsonOf("body", value)).toBe(text);
  });

  it.each<[string, unknown]>([
    ["an infinite number", Infinity],
    ["a lone surrogate", "\ud800"],
    ["a lone surrogate in a key", { "\udc00": 1 }],
    ["a BigInt", 1n],
    ["an invalid date", new Date(NaN)],
    ["a Map", new Map([["a", 1]])],
    ["a Set", new Set([1])],
    ["a DataView", new DataView(new ArrayBuffer(1))],
    ["bytes", new Uint8Array(1)],
    ["a Blob", new Blob(["a"])],
    ["a stream", new Blob(["a"]).stream()],
    ["an async iterable", { async *[Symbol.asyncIterator]() {} }],
    ["a promise", Promise.resolve(1)],
    ["a function", () => 1],
    ["a symbol", Symbol("a")],
  ])("never holds %s: the member is named in a ConfigError", (_what, value) => {
    for (const [body, name] of [
      [{ member: value }, "member"],
      [{ member: [value] }, "0"],
      [value, "body"],
    ]) {
      if (typeof value === "object" && value !== null && "\udc00" in value) continue;
      expect(() => jsonOf("body", body)).toThrow(
        expect.objectContaining({ message: `\`${String(name)}\` cannot be sent` }),
      );
    }
    expect(() => jsonOf("body", value)).toThrow("cannot be sent");
  });
});

describe("text", () => {
  it("of a URL is its href", () => {
    expect(nestedText("q", new URL("https://example.com/a"))).toBe("https://example.com/a");
  });

  it.each<[string, unknown]>([
    ["a Map", new Map([["a", 1]])],
    ["a Set", new Set([1])],
    ["a lone surrogate", "a\ud800"],
  ])("is never made of %s", (_what, value) => {
    expect(() => nestedText("q", value)).toThrow("`q` cannot be sent");
  });
});
