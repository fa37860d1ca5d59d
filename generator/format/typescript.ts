import type { LaidOut } from "../layout/laid-out.js";
import { layoutOf } from "../layout/layout.js";
import { chunksOf, parse } from "./chunks.js";

/** Lays out text as a whole. */
export type Formatter = (text: string) => Promise<string>;

/**
 * Lays out TypeScript: statements in `laidOut` are as they should be, `layoutOf` knows most of the others, and Prettier
 * does the rest.
 */
export async function formatTypeScript(
  text: string,
  prettier: Formatter,
  laidOut: LaidOut | null = null,
): Promise<string> {
  const pieces = piecesOf(text, laidOut);
  const layouts = pieces.map(async ({ start, end, layout }) => layout ?? prettier(text.slice(start, end)));
  return joined(text, pieces, await Promise.all(layouts));
}

/** Lays out TypeScript without Prettier; `null` if that cannot be done. */
export function layoutAll(text: string): string | null {
  const pieces = piecesOf(text, null);
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

/** A statement with its layout, or statements that Prettier has to lay out. */
interface Piece {
  readonly start: number;
  end: number;
  count: number;
  readonly layout: string | null;
}

function piecesOf(text: string, laidOut: LaidOut | null): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of laidOut?.regionsIn(text) ?? []) {
    const between = text.slice(at, start).trimEnd();
    const parsed = between === "" ? [] : parsedPieces(between, at);
    if (parsed === null) return [whole(text)];
    const layout = `${text.slice(start, end)}\n`;
    pieces.push(...parsed, { start: at + between.length, end, count: 1, layout });
    at = end;
  }
  const rest = text.slice(at);
  const parsed = at > 0 && rest.trim() === "" ? [] : parsedPieces(rest, at);
  return parsed === null ? [whole(text)] : [...pieces, ...parsed];
}

/** A text that Prettier has to lay out. */
function whole(text: string, at = 0): Piece {
  return { start: at, end: at + text.length, count: 1, layout: null };
}

/** The pieces of a text that stands at a position; `null` if it cannot be parsed. */
function parsedPieces(text: string, at: number): readonly Piece[] | null {
  const file = parse(text);
  if (file === null) return null;
  if (file.statements.length === 0) return [whole(text, at)];
  const pieces: Piece[] = [];
  for (const { statement, start, end } of chunksOf(file)) {
    const layout = layoutOf(statement, file, start, end);
    const last = pieces.at(-1);
    if (layout === null && last?.layout === null && last.count < mostStatements) {
      last.end = at + end;
      last.count += 1;
    } else pieces.push({ start: at + start, end: at + end, count: 1, layout });
  }
  return pieces;
}

/** Statements per call of Prettier, which takes quadratic time in the number of statements. */
const mostStatements = 100;
