import ts from "typescript";
import { describe, expect, it } from "vitest";
import { wrapComments } from "../../../generator/format/comments.js";
import { noDocs, noFacts } from "../../../generator/model/type/docs.js";
import { jsDoc } from "../../../generator/render/comment.js";

describe("a comment", () => {
  it("says the description, then the limits in a sentence, then the tags", () => {
    const constraints = { maxLength: 320, pattern: "^a*/$" };
    const facts = { constraints, default: "b", examples: [] };
    expect(jsDoc({ text: "A name.", deprecated: true, facts, see: ["https://example.com"] })).toBe(
      "/**\n * A name.\n *\n * At most 320 characters. Matches `^a*\\/$`.\n *\n" +
        ' * @deprecated\n * @default "b"\n * @see https://example.com\n */',
    );
  });

  it("has no tag for what TypeScript's tools do not know", () => {
    const facts = { ...noFacts, constraints: { format: "uuid" } };
    expect(jsDoc({ ...noDocs, facts })).toBe("/** A UUID. */");
  });

  it("shows a long example on lines of its own", () => {
    const facts = { ...noFacts, examples: [{ name: "n".repeat(80) }] };
    expect(jsDoc({ ...noDocs, facts })).toBe(
      `/**\n * @example\n * {\n *   "name": "${"n".repeat(80)}"\n * }\n */`,
    );
  });
});

describe("an `@` in a text", () => {
  it.each([
    "@deprecated first",
    "  @deprecated",
    "then @deprecated",
    "a tab\t@deprecated",
    "a space\u3000@deprecated",
    "in `code @deprecated`",
    "```\nin a block @deprecated\n```",
    "{@link a} @deprecated",
    "a @1",
  ])("starts no tag: %j", (text) => {
    const docs = {
      ...noDocs,
      text,
      see: [text],
      facts: { ...noFacts, default: text, examples: [{ a: text }] },
    };
    const source = `${jsDoc(docs, [["returns", text]])}\nexport const a = 1;`;
    const [statement] = ts.createSourceFile("a.ts", source, ts.ScriptTarget.Latest, true).statements;
    const tags = statement === undefined ? [] : ts.getJSDocTags(statement).map(({ tagName }) => tagName.text);
    expect(tags).toEqual(["returns", "default", "example", "see"]);
  });

  it("stays as it is where no tag can start", () => {
    expect(jsDoc({ ...noDocs, text: "Write to a@b.c @ noon." })).toBe("/** Write to a@b.c @ noon. */");
  });

  it("of a value is escaped as in JSON", () => {
    const facts = { ...noFacts, examples: ["Hi @all, (@b)"] };
    expect(jsDoc({ ...noDocs, facts })).toBe('/** @example "Hi \\u0040all, (@b)" */');
  });
});

describe("a comment wider than the page", () => {
  const words = "word ".repeat(10).trim();

  it("is broken at its own indentation", () => {
    const text = `interface A {\n  /** ${words} */\n  a: 1;\n}`;
    expect(wrapComments(text, 30)).toBe(
      "interface A {\n  /**\n   * word word word word word\n   * word word word word word\n   */\n  a: 1;\n}",
    );
  });

  it("keeps its examples and breaks its other tags", () => {
    const text = `/**\n * Short.\n *\n * @see ${words}\n * @example "${words}"\n */`;
    expect(wrapComments(text, 30)).toBe(
      `/**\n * Short.\n *\n * @see word word word word\n * word word word word word\n * word\n * @example "${words}"\n */`,
    );
  });

  it("is left alone when it fits", () => {
    const text = `/** ${words} */\nconst a = 1;\n`;
    expect(wrapComments(text, 110)).toBe(text);
  });
});
