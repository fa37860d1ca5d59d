/** A place in a document that has a text: the value at some keys, or the last of the keys itself. */
export interface Position {
  readonly keys: readonly string[];
  readonly isKey: boolean;
}

/**
 * Every place of a document that has a text, other than the version, which decides how all else is read. An object that
 * is in several places counts once.
 */
export function positionsOf(document: object): readonly Position[] {
  const seen = new Set<unknown>();
  const visit = (value: unknown, keys: readonly string[]): readonly Position[] => {
    if (keys.join() === "openapi") return [];
    if (typeof value === "string") return [{ keys, isKey: false }];
    if (typeof value !== "object" || value === null || seen.has(value)) return [];
    seen.add(value);
    return Object.entries(value).flatMap(([key, member]) => [
      ...(Array.isArray(value) ? [] : [{ keys: [...keys, key], isKey: true }]),
      ...visit(member, [...keys, key]),
    ]);
  };
  return visit(document, []);
}

/** A copy of a value with another text at a position. */
export function withText(value: unknown, { keys, isKey }: Position, text: string): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return text;
  const replaced = Object.entries(value as object).map(([name, member]): readonly [string, unknown] => {
    if (name !== key) return [name, member];
    return rest.length === 0 && isKey
      ? [text, member]
      : [name, withText(member, { keys: rest, isKey }, text)];
  });
  return Array.isArray(value) ? replaced.map(([, member]) => member) : Object.fromEntries(replaced);
}

/** A position as a JSON pointer; a `#` after it stands for the key. */
export function shown({ keys, isKey }: Position): string {
  return `/${keys.map((key) => key.replaceAll("~", "~0").replaceAll("/", "~1")).join("/")}${isKey ? "#" : ""}`;
}
