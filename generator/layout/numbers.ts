import type TypeScript from "typescript";
import { ts } from "../typescript.js";

/** A list of numbers, of which a line holds as many as fit. */
export function isNumbers(node: TypeScript.Expression): boolean {
  return ts.isArrayLiteralExpression(node) && node.elements.length > 0 && node.elements.every(isNumber);
}

function isNumber(node: TypeScript.Expression): boolean {
  return ts.isNumericLiteral(node) || (ts.isPrefixUnaryExpression(node) && ts.isNumericLiteral(node.operand));
}
