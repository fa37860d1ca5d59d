import { format } from "prettier";
import { chunksOf, parse } from "../../../generator/format/chunks.js";
import { printWidth } from "../../../generator/layout/doc.js";
import type { LaidOut } from "../../../generator/layout/laid-out.js";
import { layoutOf } from "../../../generator/layout/layout.js";

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
    return { text: part, layout: layoutOf(statement, file, start, end), expected: await prettier(part) };
  });
  return Promise.all(judged);
}

/** The declarations of a file that were laid out as they were made. */
export async function judgeMade(text: string, laidOut: LaidOut): Promise<readonly Judged[]> {
  const judged = laidOut.regionsIn(text).map(async ({ start, end }) => {
    const part = text.slice(start, end);
    return { text: part, layout: `${part}\n`, expected: await prettier(part) };
  });
  return Promise.all(judged);
}

function prettier(text: string): Promise<string> {
  return format(text, { parser: "typescript", printWidth });
}
