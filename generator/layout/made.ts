import type TypeScript from "typescript";
import { ts } from "../typescript.js";
import { linesOf } from "./comments.js";
import { expressionDoc } from "./expressions.js";
import type { Source } from "./source.js";
import { typeDoc } from "./types.js";
import { unknown } from "./unknown.js";

/**
 * The source of a statement that was made: it has comments where they were added, and every object has its members on
 * lines of their own, as the printer of TypeScript prints them. `print` prints a literal.
 */
export function openMade(print: (node: TypeScript.Node) => string): Source {
  const source: Source = {
    type: (node, place) => (isText(node) ? unknown() : typeDoc(node, place, source)),
    expression: (node, owner) => expressionDoc(node, owner, source),
    commentLines: (node) => ts.getSyntheticLeadingComments(node)?.flatMap(commentLines) ?? none,
    inlineComment: () => "",
    written: (node) => {
      if (ts.isNumericLiteral(node)) return node.text;
      return plainString.test(node.text) ? `"${node.text}"` : print(node);
    },
    isEmptyLineAfter: () => false,
    isBroken: (node) => (ts.isTypeLiteralNode(node) ? node.members : node.properties).length > 0,
  };
  return source;
}

const none: readonly never[] = [];

/** A string that is printed without escapes. */
const plainString = /^[ !#-[\]-~]*$/;

function commentLines({ text, kind, hasTrailingNewLine }: TypeScript.SynthesizedComment): readonly string[] {
  const isBlock = kind === ts.SyntaxKind.MultiLineCommentTrivia && hasTrailingNewLine === true;
  return isBlock && !text.includes("prettier-ignore") ? linesOf(`/*${text}*/`) : unknown();
}

/** Whether a node stands for TypeScript of any form, instead of a name. */
function isText(node: TypeScript.TypeNode): boolean {
  return ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName) && !names.test(node.typeName.text);
}

const names = /^[\p{ID_Continue}$.]+$/u;
