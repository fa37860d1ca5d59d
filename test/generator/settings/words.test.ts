import { describe, expect, it } from "vitest";
import { pathText, shown } from "../../../generator/settings/shown.js";

describe("a value in a message", () => {
  it.each<[unknown, string]>([
    ['a "b"\n', '"a \\"b\\"\\n"'],
    [1n, "1n"],
    [null, "null"],
    [Symbol("a"), "Symbol(a)"],
    [() => 1, "a function"],
    [[1, [2]], "[1, [2]]"],
    [{ a: 1, "b c": {} }, '{ a: 1, "b c": {} }'],
    [{ a: { b: { c: { d: { e: 1 } } } } }, "{ a: { b: { c: { d: … } } } }"],
  ])("%s is shown as %s", (value, text) => {
    expect(shown(value)).toBe(text);
  });

  it("is shortened, and may hold itself", () => {
    const ring: Record<string, unknown> = {};
    ring.ring = ring;
    expect(shown(ring)).toBe("{ ring: { ring: { ring: { ring: … } } } }");
    expect(shown("a".repeat(1000))).toHaveLength(100);
  });

  it.each([
    [["package", "name"], "package.name"],
    [["filter", 1], "filter[1]"],
    [["paging", "GET /a", "items"], 'paging["GET /a"].items'],
  ])("at %j is at %s", (path, text) => {
    expect(pathText(path)).toBe(text);
  });
});
