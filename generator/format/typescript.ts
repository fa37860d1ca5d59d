import { chunksOf, parse } from "./chunks.js";
import { layoutOf } from "./layout/layout.js";

/** Lays out text as a whole. */
export type Formatter = (text: string) => Promise<string>;

/** Lays out TypeScript; Prettier does it for the statements that `layoutOf` does not know. */
export async function formatTypeScript(text: string, prettier: Formatter): Promise<string> {
  const pieces = piecesOf(text);
  const layouts = pieces.map(async ({ start, end, layout }) => layout ?? prettier(text.slice(start, end)));
  return joined(text, pieces, await Promise.all(layouts));
}

/** Lays out TypeScript without Prettier; `null` if that cannot be done. */
export function layoutAll(text: string): string | null {
  const pieces = piecesOf(text);
  const layouts = pieces.flatMap(({ layout }) => layout ?? []);
  return layouts.length === pieces.length ? joined(text, pieces, layouts) : null;
}

function joined(text: string, pieces: readonly Piece[], layouts: readonly string[]): string {
  const parts = pieces.map(({ start, end }, index) => {
    // The empty line before a piece is part of neither.
    const hasEmptyLine = index > 0 && /^[^\S\n]*\n\s*\n/.test(text.slice(start, end));
    return (hasEmptyLine ? "\n" : "") + (layouts[index] ?? "");
  });
  return parts.join("");
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
