/** The only one of some words that a misspelt word can mean; `null` if none is near, or several are. */
export function nearest(
  word: string,
  words: readonly string[],
  most: (word: string) => number,
): string | null {
  const distances = words.map((known) => [known, distance(word.toLowerCase(), known.toLowerCase())] as const);
  const least = Math.min(...distances.map(([, edits]) => edits));
  const near = distances.filter(([known, edits]) => edits === least && edits <= most(known));
  return near.length === 1 ? (near[0]?.[0] ?? null) : null;
}

/** How many letters to insert, delete, replace or swap with their neighbour to get from one word to another. */
function distance(from: string, to: string): number {
  if (Math.abs(from.length - to.length) > 2) return Infinity;
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, column) => column)];
  const cell = (row: number, column: number): number => rows[row]?.[column] ?? Infinity;
  for (let row = 1; row <= from.length; row++) {
    rows.push([row]);
    for (let column = 1; column <= to.length; column++) {
      const isSame = from[row - 1] === to[column - 1];
      const isSwapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      const edits = Math.min(
        cell(row - 1, column) + 1,
        cell(row, column - 1) + 1,
        cell(row - 1, column - 1) + (isSame ? 0 : 1),
        isSwapped && row > 1 && column > 1 ? cell(row - 2, column - 2) + 1 : Infinity,
      );
      rows[row]?.push(edits);
    }
  }
  return cell(from.length, to.length);
}
