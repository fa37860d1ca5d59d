import type TypeScript from "typescript";
import { ts } from "../typescript.js";
import { join, printed, type Doc } from "./doc.js";
import { braces } from "./members.js";
import type { Source } from "./source.js";
import { unknown } from "./unknown.js";
import { assigned } from "./values.js";

/** The body of a function, with its closing brace at a depth. */
export function blockText({ statements }: TypeScript.Block, depth: number, source: Source): string {
  if (statements.length === 0) return "{}";
  const lines = statements.flatMap((statement, index) => {
    const isEmptyAfter = index < statements.length - 1 && source.isEmptyLineAfter(statement);
    const text = printed(join(statementDoc(statement, source), ";"), depth + 1);
    return [...source.commentLines(statement), text, ...(isEmptyAfter ? [""] : [])];
  });
  return braces(lines, depth);
}

function statementDoc(node: TypeScript.Statement, source: Source): Doc {
  if (ts.isReturnStatement(node)) {
    const { expression } = node;
    return expression === undefined ? "return" : join("return ", source.expression(expression, node));
  }
  if (!ts.isExpressionStatement(node)) return unknown();
  const { expression } = node;
  if (ts.isCallExpression(expression)) return source.expression(expression, node);
  if (!ts.isBinaryExpression(expression) || expression.operatorToken.kind !== ts.SyntaxKind.EqualsToken)
    return unknown();
  const { left, right } = expression;
  if (ts.isBinaryExpression(right)) return unknown();
  return assigned(source.expression(left, expression), " =", right, expression, source);
}
