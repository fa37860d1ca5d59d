import { chunksOf, parse } from "./chunks.js";
import { layoutOf } from "./layout/layout.js";

/** Lays out text as a whole. */
export type Formatter = (text: string) => Promise<string>;

/** Lays out TypeScript; Prettier does it for the statements that `layoutOf` does not know. */
export async function formatTypeScript(text: string, prettier: Formatter): Promise<string> {
  const pieces = piecesOf(text);
  const parts = pieces.map(async ({ start, end, layout }, index) => {
    const source = text.slice(start, end);
    const laidOut = layout ?? (await prettier(source));
    // The empty line before a piece is part of neither.
    return index > 0 && /^[^\S\n]*\n\s*\n/.test(source) ? `\n${laidOut}` : laidOut;
  });
  return (await Promise.all(parts)).join("");
}

function piecesOf(text: string): readonly Piece[] {
  const file = parse(text);
  if (file === null || file.statements.length === 0) {
    return [{ start: 0, end: text.length, count: 1, layout: null }];
  }
  const pieces: Piece[] = [];
  for (const { statement, start, end } of chunksOf(file)) {
    const layout = layoutOf(statement, file, start, end);
    const last = pieces.at(-1);
    if (layout === null && last?.layout === null && last.count < mostStatements) {
      last.end = end;
      last.count += 1;
    } else pieces.push({ start, end, count: 1, layout });
  }
  return pieces;
}

/** A statement with its layout, or statements that Prettier has to lay out. */
interface Piece {
  readonly start: number;
  end: number;
  count: number;
  readonly layout: string | null;
}

/** Statements per call of Prettier, which takes quadratic time in the number of statements. */
const mostStatements = 100;
