import { format } from "prettier";
import { chunksOf, parse } from "../../../../generator/format/chunks.js";
import { printWidth } from "../../../../generator/format/layout/doc.js";
import { layoutOf } from "../../../../generator/format/layout/layout.js";

/** A statement with its layout, and the one that Prettier gives it. */
export interface Judged {
  readonly text: string;
  /** `null` if the statement is left to Prettier. */
  readonly layout: string | null;
  readonly expected: string;
}

/** Lays out the statements of a file in both ways. */
export async function judge(text: string): Promise<readonly Judged[]> {
  const file = parse(text);
  if (file === null) throw new Error(`The text has errors:\n${text}`);
  const judged = chunksOf(file).map(async ({ statement, start, end }) => {
    const part = text.slice(start, end);
    const expected = await format(part, { parser: "typescript", printWidth });
    return { text: part, layout: layoutOf(statement, file, start, end), expected };
  });
  return Promise.all(judged);
}
