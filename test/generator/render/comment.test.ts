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
