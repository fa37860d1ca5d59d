/**
 * The one of some names that a misspelled name means; `null` if none is near enough, or several are equally near. `most`
 * says how many mistakes a name may have.
 */
export function nearest(
  wrong: string,
  names: readonly string[],
  most: (name: string) => number = aThird,
): string | null {
  const distances = [...new Set(names)].map((name) => ({
    name,
    distance: distanceOf(wrong.toLowerCase(), name.toLowerCase(), most(name)),
  }));
  const least = Math.min(...distances.map(({ distance }) => distance));
  const near = distances.filter(({ distance }) => distance === least && distance < Infinity);
  return near.length === 1 ? (near[0]?.name ?? null) : null;
}

function aThird(name: string): number {
  return Math.max(1, Math.floor(name.length / 3));
}

/**
 * How many letters have to be added, removed, replaced, or swapped with their neighbour; `Infinity` if more than `most`.
 */
function distanceOf(from: string, to: string, most: number): number {
  if (Math.abs(from.length - to.length) > most) return Infinity;
  const rows: number[][] = [[...Array(to.length + 1).keys()]];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Infinity;
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    rows.push(current);
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1] ? 0 : 1;
      const isSwap = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current.push(
        Math.min(
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          at(row - 1, column - 1) + same,
          isSwap ? at(row - 2, column - 2) + 1 : Infinity,
        ),
      );
    }
  }
  const distance = at(from.length, to.length);
  return distance > most ? Infinity : distance;
}
