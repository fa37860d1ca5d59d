/** A place in a text; lines and columns count from 1. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** The line and column of an offset. */
export function lineOf(text: string, offset: number): LineColumn {
  const before = text.slice(0, offset);
  const lines = before.split("\n");
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}
