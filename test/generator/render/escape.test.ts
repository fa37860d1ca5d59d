import { describe, expect, it } from "vitest";
import { escapeInvisible, stringLiteral, visibleText } from "../../../generator/render/escape.js";
import { firstParagraph } from "../../../generator/render/paragraph.js";

/** Right-to-left override, isolates, zero-width space, byte order mark, soft hyphen, tag, filler, C1, separators. */
const hidden = [
  ...["\u202e", "\u2066", "\u200b", "\ufeff", "\u00ad", "\u{e0041}", "\u3164", "\u009b", "\u2028", "\u2029"],
  ...["\ud800", "\u200e", "\u061c"],
];

describe("characters that nobody sees", () => {
  it.each(hidden)("%j is escaped in a string, and keeps its value", (sign) => {
    const literal = stringLiteral(`a${sign}b`);
    expect(literal).toMatch(/^"a(?:\\u[0-9a-f]{4})+b"$/);
    expect(JSON.parse(literal)).toBe(`a${sign}b`);
  });

  it.each(hidden)("%j is no part of prose", (sign) => {
    expect(visibleText(`a${sign}b`).replace("\n", "")).toBe("ab");
  });

  it("are joiners too, but not where a script or an emoji needs them", () => {
    expect(visibleText("a\u200db می\u200cخواهم 👩\u200d💻 क्\u200dष")).toBe(
      "ab می\u200cخواهم 👩\u200d💻 क्\u200dष",
    );
    expect(escapeInvisible('"a\u200db"')).toBe('"a\\u200db"');
  });

  it("are not letters of any script", () => {
    for (const text of ["状态", "Имя", "اسم", "नाम", "😀", "é", "ﬁ"]) {
      expect(stringLiteral(text)).toBe(`"${text}"`);
      expect(visibleText(text)).toBe(text);
    }
  });
});

describe("the first paragraph", () => {
  it("is that below the headings", () => {
    expect(firstParagraph("# A\n\nB\nC\n\nD")).toBe("B\nC");
  });

  it("ends after a word when it is very long", () => {
    const summary = firstParagraph("word ".repeat(1_000_000));
    expect(summary.length).toBeLessThanOrEqual(2002);
    expect(summary).toMatch(/^(?:word )+…$/);
    expect(firstParagraph("😀".repeat(5000))).toMatch(/^(?:😀)+ …$/u);
  });
});
