import type TypeScript from "typescript";
import { ts } from "../typescript.js";
import { assignment, type AssignmentLayout } from "./assignments.js";
import { isSmall } from "./calls.js";
import { canBreak, willBreak, type Doc } from "./doc.js";
import { isComplexArguments } from "./shapes.js";
import type { Source } from "./source.js";
import { typeArgumentsDoc } from "./types.js";
import { widthOf } from "./width.js";

const { SyntaxKind } = ts;

/** A value after what it is assigned to by its owner. */
export function assigned(
  left: Doc,
  operator: string,
  value: TypeScript.Expression,
  owner: TypeScript.Node,
  source: Source,
): Doc {
  return assignment(left, operator, source.expression(value, owner), layoutOf(left, value, owner, source));
}

function layoutOf(
  left: Doc,
  value: TypeScript.Expression,
  owner: TypeScript.Node,
  source: Source,
): AssignmentLayout {
  if (ts.isVariableDeclaration(owner) && isComplexType(owner.type)) return "break left";
  const hasShortKey = ts.isPropertyAssignment(owner) && isShortKey(left);
  if (!hasShortKey && breaksAfterOperator(value, source)) return "break after operator";
  if (!canBreak(left) && (hasShortKey || isAtom(value))) return "never break after operator";
  return "fluid";
}

/** A type with several arguments, of which one has arguments too. */
function isComplexType(type: TypeScript.TypeNode | undefined): boolean {
  if (type === undefined || !ts.isTypeReferenceNode(type)) return false;
  const nodes = type.typeArguments ?? [];
  return (
    nodes.length > 1 && nodes.some((node) => ts.isTypeReferenceNode(node) && node.typeArguments !== undefined)
  );
}

/** A key that is hardly wider than an indentation. */
function isShortKey(left: Doc): boolean {
  return typeof left === "string" && widthOf(left) < 5;
}

/** Values that stay on the line of their key, even where they do not fit. */
function isAtom({ kind }: TypeScript.Expression): boolean {
  return (
    kind === SyntaxKind.NumericLiteral || kind === SyntaxKind.TrueKeyword || kind === SyntaxKind.FalseKeyword
  );
}

/** Strings and chains of names have no better place to break. */
function breaksAfterOperator(value: TypeScript.Expression, source: Source): boolean {
  const operand = ts.isPrefixUnaryExpression(value) ? value.operand : value;
  return ts.isStringLiteral(operand) || isPlainChain(operand, source, false);
}

function isPlainChain(node: TypeScript.Expression, source: Source, isInner: boolean): boolean {
  switch (node.kind) {
    case SyntaxKind.CallExpression: {
      const call = node as TypeScript.CallExpression;
      const [argument, ...others] = call.arguments;
      if (others.length > 0 || (argument !== undefined && !isSmall(argument, source))) return false;
      if (isComplexArguments(call.typeArguments)) return false;
      if (willBreak(typeArgumentsDoc(call.typeArguments, source))) return false;
      return isPlainChain(call.expression, source, true);
    }
    case SyntaxKind.PropertyAccessExpression:
    case SyntaxKind.ElementAccessExpression:
      return isPlainChain((node as TypeScript.AccessExpression).expression, source, true);
    default:
      return isInner && (node.kind === SyntaxKind.Identifier || node.kind === SyntaxKind.ThisKeyword);
  }
}
