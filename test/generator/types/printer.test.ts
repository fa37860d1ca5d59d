import { describe, expect, it } from "vitest";
import { noDocs } from "../../../generator/model/type/docs.js";
import { objectOf } from "../../../generator/model/type/type.js";
import type { Type } from "../../../generator/model/type/type.js";
import { openPrinter } from "../../../generator/types/printer.js";

const { text } = openPrinter(new Map());
const holding = (name: string, type: Type): Type => objectOf([{ name, type, optional: false, docs: noDocs }]);

describe("a printed type", () => {
  it.each(["__proto__", "$ref", "a%b", "a/b", "", "2", "constructor", '"', "*/", "\u2028", "1e3", "😀"])(
    "keeps the property `%s`",
    (name) => {
      const [, printed = ""] = /\{\s*(.*): string;\s*\}/s.exec(text(holding(name, { kind: "string" }))) ?? [];
      expect(/^[\w$]+$/.test(printed) ? printed : JSON.parse(printed)).toBe(name);
    },
  );

  it.each(["a%", "a/b%", "#/%", "%25", "%ff"])("keeps what is inside the property `%s`", (name) => {
    const inner = holding(name, { kind: "null" });
    const printed = text(holding(name, { kind: "union", members: [inner, holding("b", inner)] }));
    expect(printed.match(/"[^"]+": (null|\{)/g)).toEqual(
      [" {", " null", " null"].map((end) => `"${name}":${end}`),
    );
  });

  it.each(["状态", "имя", "a-é", "😀"])("has `%s` as it is, in names and values", (name) => {
    const value = { kind: "literal", value: name } as const;
    const printed = text(holding(name, value));
    expect(printed.split(name)).toHaveLength(3);
  });

  it.each(["a\u202eb", "\u200b", "\ufeff", "\ud83d"])("escapes %j, which nobody sees", (name) => {
    const printed = text(holding(name, { kind: "literal", value: name }));
    expect(printed).toMatch(/^[\x20-\x7e\n]+$/);
    const [key = "", value = ""] = printed.match(/"[^"]*"/g) ?? [];
    expect([JSON.parse(key), JSON.parse(value)]).toEqual([name, name]);
  });

  it("keeps the order of properties", () => {
    const properties = ["b", "2", "1"].map(
      (name) => ({ name, type: { kind: "null" }, optional: true, docs: noDocs }) as const,
    );
    expect(text(objectOf(properties)).match(/\w+(?=\?)/g)).toEqual(["b", "2", "1"]);
  });

  it("takes time by its size, not by its depth", () => {
    let type: Type = { kind: "string" };
    for (let depth = 0; depth < 60; depth++) {
      type = holding("a", { kind: "tuple", items: [{ type, optional: false }], rest: null });
    }
    expect(text(type).match(/a: \[/g)).toHaveLength(60);
  });
});
