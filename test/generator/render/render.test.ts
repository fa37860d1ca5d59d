import fc from "fast-check";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { noDocs } from "../../../generator/model/type/docs.js";
import { jsDoc } from "../../../generator/render/comment.js";
import { stringLiteral } from "../../../generator/render/escape.js";
import { codeText, markdownInline } from "../../../generator/render/markdown.js";

const anything = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom("*/", "`${x}`", "</script>", "\u2028", "\\", '"', "\0"),
);

describe("text of a document stays text", () => {
  it("as a string literal it is the same text when the code runs", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const literal = stringLiteral(text);
        expect(JSON.parse(literal)).toBe(text);
        expect(literal).not.toMatch(/[\n\r\u2028\u2029<]/);
      }),
    );
  });

  it("in a comment it cannot end the comment, however it is put", () => {
    const lines = fc
      .array(fc.oneof(anything, fc.constantFrom("*", "/", "\n", "@internal", " @x")))
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(lines, (text) => {
        const facts = { constraints: { pattern: text }, examples: [text] };
        const comment = jsDoc({ text, deprecated: false, facts, see: [text] });
        const source = ts.createSourceFile("a.ts", `${comment}\nconst a = 1;`, ts.ScriptTarget.ES2022);
        expect(source.statements).toHaveLength(1);
        expect(comment).not.toContain("@internal");
      }),
    );
  });

  it("in a comment it starts no tag of its own", () => {
    expect(jsDoc({ ...noDocs, text: "One.\n@deprecated no" })).toBe("/**\n * One.\n * \\@deprecated no\n */");
  });

  it("in Markdown it is one line without markup", () => {
    expect(markdownInline("a | b\n# <b>c</b> `d`")).toBe("a \\| b \\# \\<b\\>c\\</b\\> \\`d\\`");
    expect(codeText("a`b|c")).toBe("`` a`b\\|c ``");
  });
});
