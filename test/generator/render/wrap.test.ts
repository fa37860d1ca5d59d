import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wrapMarkdown } from "../../../generator/render/wrap.js";

const wrapped = (text: string, width = 20): string => wrapMarkdown(text.split("\n"), width).join("\n");

describe("Markdown that is wrapped", () => {
  it("leaves a word of megabytes as it is, whatever it consists of", () => {
    for (const sign of ["x", "`", "["]) {
      const text = `one ${sign.repeat(9_000_000)}`;
      expect(wrapped(text) === text).toBe(true);
    }
  });

  it.each<[string, string, string]>([
    ["breaks a long line at spaces", "one two three four five six", "one two three four\nfive six"],
    ["leaves lines that fit", "one\ntwo", "one\ntwo"],
    [
      "moves what no longer fits to the next line of the paragraph",
      "one two three four five\nsix\n\nseven",
      "one two three four\nfive six\n\nseven",
    ],
    [
      "keeps list items",
      "- one two three four five\n- six\n  seven",
      "- one two three four\n  five\n- six\n  seven",
    ],
    ["keeps numbered items", "1. one two three four five", "1. one two three\n   four five"],
    ["keeps nested items", "- a\n  - one two three four five", "- a\n  - one two three\n    four five"],
    ["keeps quotes", "> one two three four five", "> one two three four\n> five"],
    ["keeps a code span whole", "one two `three four five` six", "one two\n`three four five`\nsix"],
    ["keeps a link whole", "one [two three](https://a.b/c) four", "one\n[two three](https://a.b/c)\nfour"],
    [
      "keeps fenced code",
      "```\none two three four five six\n```\none two three four five",
      "```\none two three four five six\n```\none two three four\nfive",
    ],
    ["keeps indented code", "    one two three four five", "    one two three four five"],
    ["keeps headings", "## one two three four five", "## one two three four five"],
    [
      "keeps tables",
      "a | b and more of it\n--|--\none two three four | five",
      "a | b and more of it\n--|--\none two three four | five",
    ],
    ["starts no list with a dash", "one two three four - five six", "one two three four -\nfive six"],
    ["starts no tag", "one two three fours @internal six", "one two three fours @internal\nsix"],
    ["leaves a long word", "a https://example.com/a/long/path b", "a\nhttps://example.com/a/long/path\nb"],
  ])("%s", (_what, text, expected) => {
    expect(wrapped(text)).toBe(expected);
  });

  it("keeps every word, and gains nothing when it is wrapped again", () => {
    const word = fc.constantFrom(
      "a",
      "word",
      "`b c`",
      "-",
      "1.",
      "[d e](f)",
      "longer-than-others",
      "#",
      "`",
      "\n",
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const text = words.join(" ").replace(/ *\n */g, "\n");
        const once = wrapped(text);
        expect(once.split(/\s+/)).toEqual(text.split(/\s+/));
        expect(wrapped(once)).toBe(once);
      }),
    );
  });
});
