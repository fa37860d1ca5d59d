/**
 * Counts the values in a value, shared ones each time they occur, up to about `limit`; a value that contains itself
 * counts as infinite. With YAML aliases, a few hundred bytes can expand to billions of values.
 */
export function expandedSize(root: unknown, limit: number): number {
  const sizes = new Map<object, number>();
  const size = (value: unknown): number => {
    if (typeof value !== "object" || value === null) return 1;
    const known = sizes.get(value);
    if (known !== undefined) return known;
    sizes.set(value, Infinity);
    let count = 1;
    for (const member of Object.values(value)) count += size(member);
    sizes.set(value, count);
    return count;
  };
  return Math.min(size(root), limit * 2);
}
