/**
 * How many values a value holds when what is shared counts each time, up to about `limit`; `Infinity` when it holds
 * itself. YAML aliases let a few hundred bytes stand for billions of values.
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
