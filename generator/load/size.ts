/**
 * Counts the values in a value, shared ones each time they occur, up to about `limit`; a value that contains itself
 * counts as infinite. With YAML aliases, a few hundred bytes can expand to billions of values.
 */
export function expandedSize(root: unknown, limit: number): number {
  const size = plainSize(root, limit, 0);
  return size === Infinity ? sharedSize(root, limit) : size;
}

/** Beyond this depth, a value may contain itself. */
const deepest = 500;

/** Counts value by value; infinite for too many and for too deep ones. */
function plainSize(value: unknown, limit: number, depth: number): number {
  if (typeof value !== "object" || value === null) return 1;
  if (depth > deepest) return Infinity;
  let count = 1;
  if (Array.isArray(value)) {
    for (const item of value as readonly unknown[]) {
      count += plainSize(item, limit - count, depth + 1);
      if (count > limit) return Infinity;
    }
    return count;
  }
  for (const key in value) {
    count += plainSize((value as Readonly<Record<string, unknown>>)[key], limit - count, depth + 1);
    if (count > limit) return Infinity;
  }
  return count;
}

/** Counts values that occur several times once, and multiplies. */
function sharedSize(root: unknown, limit: number): number {
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
