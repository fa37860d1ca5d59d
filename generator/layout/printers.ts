import type TypeScript from "typescript";
import type { Doc } from "./doc.js";
import type { Source } from "./source.js";
import { unknown } from "./unknown.js";

type Print<Place> = (node: TypeScript.Node, source: Source, place: Place) => Doc;

/** A kind of syntax with its printer. */
export interface Row<Place> {
  readonly kind: TypeScript.SyntaxKind;
  readonly print: Print<Place>;
}

/** A row of a table of printers. */
export function row<T extends TypeScript.Node, Place>(
  kind: TypeScript.SyntaxKind,
  is: (node: TypeScript.Node) => node is T,
  print: (node: T, source: Source, place: Place) => Doc,
): Row<Place> {
  return {
    kind,
    print: (node, source, place) => (is(node) ? print(node, source, place) : unknown()),
  };
}

/** A printer of each kind in the table; other kinds are left to Prettier. */
export function printers<Place>(rows: readonly Row<Place>[]): Print<Place> {
  const byKind = new Map(rows.map(({ kind, print }) => [kind, print]));
  return (node, source, place) => (byKind.get(node.kind) ?? unknown)(node, source, place);
}
