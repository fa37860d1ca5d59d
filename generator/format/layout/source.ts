import type TypeScript from "typescript";
import type { Doc } from "./doc.js";

/** Where a type stands, as far as its layout depends on that. */
export type TypePlace =
  | "plain"
  | "alias"
  | "argument"
  | "tuple"
  | "element"
  | "member"
  | "operand"
  | "optional"
  | "query"
  | "parameter";

/** A statement's text, and the layouts of what its parts consist of. */
export interface Source {
  readonly file: TypeScript.SourceFile;
  readonly text: string;
  type(node: TypeScript.TypeNode, place: TypePlace): Doc;
  expression(node: TypeScript.Expression, owner: TypeScript.Node): Doc;
  /** Notes that the text between two positions was printed although it may look like a comment. */
  cover(start: number, end: number): void;
}

/** Where a node starts, after white space and comments. */
export function startOf(node: TypeScript.Node, { file }: Source): number {
  return node.getStart(file);
}

/** Whether two positions are on different lines. */
export function isLineBetween(start: number, end: number, { text }: Source): boolean {
  const found = text.indexOf("\n", start);
  return found >= 0 && found < end;
}

/** Whether an empty line follows a node and its separator. */
export function isEmptyLineAfter({ end }: TypeScript.Node, { text }: Source): boolean {
  emptyLine.lastIndex = end;
  return emptyLine.test(text);
}

const emptyLine = /[,; \t]*\n[ \t]*\n/y;
