/** A place in a text; lines and columns count from 1. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** Gives the line and column of offsets in a text. */
export function openLines(text: string): (offset: number) => LineColumn {
  let known: readonly number[] | null = null;
  return (offset) => {
    const starts = (known ??= lineStarts(text));
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  return starts;
}
