import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markdownText } from "../../../generator/render/markdown.js";
import { firstParagraph } from "../../../generator/render/paragraph.js";

describe("Markdown of a document in one line", () => {
  it.each([
    ["See [the docs](https://example.com/a_b?c=d#e).", "See [the docs](https://example.com/a_b?c=d#e)."],
    ['[docs](https://example.com "A title")', "[docs](https://example.com)"],
    ["[mail](mailto:a@b.c)", "[mail](mailto:a@b.c)"],
    ["See https://example.com/a_b.", "See <https://example.com/a_b>."],
    ["See <https://example.com>.", "See <https://example.com>."],
    ["`a_b` and ``c ` d``", "`a_b` and \\`\\`c \\` d\\`\\`"],
    ["**bold** and *slanted* and _so_", "**bold** and _slanted_ and _so_"],
    ["snake_case_name and 2 * 3 * 4", "snake\\_case\\_name and 2 \\* 3 \\* 4"],
    ["[click](javascript:alert(1))", "\\[click\\](javascript:alert(1))"],
    ["[click](javascript:alert)", "click"],
    ["[a](data:text/html,x) [b](/relative) [c](#anchor)", "a b c"],
    ["![alt](https://example.com/track.png) text", "alt text"],
    ["[![alt](https://a.b/c.png)](https://a.b)", "\\[alt\\](<https://a.b>)"],
    ["<img src=x onerror=alert(1)> a <b>bold</b><br/>c", "a boldc"],
    ["a < b and c > d | e # f", "a \\< b and c \\> d \\| e \\# f"],
    ["[a](https://a.b/<script>|)", "[a](https://a.b/%3Cscript%3E%7C)"],
    ["- one\n- two", "\\- one - two"],
    ["1. one", "1\\. one"],
  ])("%j is %j", (text, expected) => {
    expect(markdownText(text)).toBe(expected);
  });

  it("holds no HTML, no line break and no cell border", () => {
    const part = fc.constantFrom(
      "<",
      ">",
      "a",
      "`",
      "*",
      "[",
      "](",
      ")",
      "https://a.b",
      "!",
      "|",
      "\n",
      "\\",
      "_",
      " ",
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = markdownText(parts.join(""));
        expect(text).not.toMatch(/\n|(?<!\\)\|/);
        const plain = text.replace(/\\.|(`+)[^`]+\1/g, "");
        expect(plain.replace(/<https?:[^<>\s]*>/g, "")).not.toMatch(/[<>]/);
      }),
    );
  });
});

describe("the first paragraph", () => {
  it.each([
    ["One.\n\nTwo.", "One."],
    ["# Title\n\nOne.\n\nTwo.", "One."],
    ["# Title\n## Sub\nOne.", "One."],
    ["# Only", "# Only"],
  ])("of %j is %j", (text, expected) => {
    expect(firstParagraph(text)).toBe(expected);
  });
});
