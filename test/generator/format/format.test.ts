import { format as prettier } from "prettier";
import { describe, expect, it } from "vitest";
import { chunksOf, parse } from "../../../generator/format/chunks.js";
import { format } from "../../../generator/format/format.js";

const many = Array.from({ length: 350 }, (_item, index) => index);
const texts = {
  "declarations with comments": many
    .map(
      (index) =>
        `/** Thing ${index}\n *  of many. */\nexport interface Thing${index} { a : string , /** B. */ b?:number }`,
    )
    .join("\n\n"),
  "statements without an empty line between them": many
    .map((index) => `export * from './${index}.js'`)
    .join("\n"),
  "statements apart by more than one empty line": many
    .map((index) => `export const a${index}=1`)
    .join("\n\n\n"),
  "lines of comments, some after a statement": many
    .map((index) => `export type A${index} = 1; // after ${index}\n// before`)
    .join("\n"),
  "text that looks like the end of a statement": many
    .map((index) => `export const a${index} = ";\\n\\nexport {";`)
    .join("\n"),
  "few statements": "const a=1\n\n\nexport {a}",
  "no statement": "// only a comment",
};

describe("a text of many statements", () => {
  it.each(Object.entries(texts))("is the chunks that it is cut into: %s", (_what, text) => {
    const file = parse(text);
    if (file === null) throw new Error("The text has errors.");
    const chunks = chunksOf(file).map(({ start, end }) => text.slice(start, end));
    expect(chunks.join("")).toBe(chunks.length === 0 ? "" : text);
    expect(chunks).toHaveLength(file.statements.length);
  });

  it.each(Object.entries(texts))("is formatted as if it were not cut: %s", async (_what, text) => {
    const [file] = await format([{ path: "src/a.ts", text }]);
    expect(file?.text).toBe(await prettier(text, { parser: "typescript", printWidth: 110 }));
  });
});
