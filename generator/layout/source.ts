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

/** A braced list of members. */
export type Braced = TypeScript.TypeLiteralNode | TypeScript.ObjectLiteralExpression;

/** What the layout of a statement depends on besides its nodes, which were parsed or made. */
export interface Source {
  type(node: TypeScript.TypeNode, place: TypePlace): Doc;
  expression(node: TypeScript.Expression, owner: TypeScript.Node): Doc;
  /** The lines of the comments before a node, without indentation. */
  commentLines(node: TypeScript.Node): readonly string[];
  /**
   * The comment before a node on its line, such as a mark for bundlers, with a space after it; `""` without a comment.
   */
  inlineComment(node: TypeScript.Node): string;
  /** A string or a number as it is written. */
  written(node: TypeScript.StringLiteral | TypeScript.NumericLiteral): string;
  /** Whether an empty line follows a node and its separator. */
  isEmptyLineAfter(node: TypeScript.Node): boolean;
  /** Whether braces are followed by a line break, which Prettier keeps. */
  isBroken(node: Braced): boolean;
}
