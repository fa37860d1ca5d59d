/** Thrown for syntax that has no layout here; Prettier lays out the statement that contains it. */
export const unknownSyntax: unique symbol = Symbol("unknown syntax");

/** Leaves the statement to Prettier. */
export function unknown(): never {
  throw unknownSyntax;
}
