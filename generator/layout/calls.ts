import { builders } from "prettier/doc";
import type TypeScript from "typescript";
import { ts } from "../typescript.js";
import { group, ifBroken, indented, join, line, printWidth, softline, willBreak, type Doc } from "./doc.js";
import { isNumbers } from "./numbers.js";
import { stringText } from "./literals.js";
import type { Source } from "./source.js";
import { typeArgumentsDoc } from "./types.js";
import { unknown } from "./unknown.js";

const { SyntaxKind } = ts;

type Expression = TypeScript.Expression;

/** A call of a function or of a method; of chains of calls, Prettier takes care. */
export function call(node: TypeScript.CallExpression, source: Source): Doc {
  const { expression: callee } = node;
  if (node.questionDotToken !== undefined) return unknown();
  const types = typeArgumentsDoc(node.typeArguments, source);
  if (ts.isPropertyAccessExpression(callee))
    return group(join(path(callee), types, argumentsDoc(node, source)));
  if (!ts.isIdentifier(callee) || special.has(callee.text)) return unknown();
  return join(callee.text, types, argumentsDoc(node, source));
}

/** An instance of a class. */
export function construction(node: TypeScript.NewExpression, source: Source): Doc {
  const types = typeArgumentsDoc(node.typeArguments, source);
  return join("new ", path(node.expression), types, argumentsDoc(node, source));
}

/** Functions whose calls Prettier lays out in ways of their own. */
const special: ReadonlySet<string> = new Set(["require", "define"]);

/** Names with dots between them. */
function path(node: Expression): string {
  if (ts.isIdentifier(node)) return node.text;
  if (node.kind === SyntaxKind.ThisKeyword) return "this";
  if (!ts.isPropertyAccessExpression(node) || node.questionDotToken !== undefined) return unknown();
  return `${path(node.expression)}.${node.name.text}`;
}

function argumentsDoc(node: TypeScript.CallExpression | TypeScript.NewExpression, source: Source): Doc {
  const values = node.arguments ?? unknown();
  if (values.length === 0) return "()";
  const docs = values.map((value, index): Doc => {
    const doc = source.expression(value, node);
    if (index === values.length - 1) return doc;
    return source.isEmptyLineAfter(value) ? unknown() : [doc, ",", line];
  });
  if (isLastHugged(values)) return hugged(docs);
  return group(["(", indented(softline, ...docs), ifBroken(","), softline, ")"], docs.some(willBreak));
}

/** The last argument keeps the parentheses around its braces if that is enough to make the call fit. */
function hugged(docs: readonly Doc[]): Doc {
  const last = docs.at(-1) ?? unknown();
  const before = docs.slice(0, -1);
  const broken = group(["(", indented(line, ...docs), ifBroken(","), line, ")"], true);
  if (before.some(willBreak)) return broken;
  const open: Doc = ["(", ...before, group([last], true), ")"];
  if (willBreak(last)) return [builders.breakParent, builders.conditionalGroup([open, broken])];
  return builders.conditionalGroup([["(", ...before, last, ")"], open, broken]);
}

function isLastHugged(values: readonly Expression[]): boolean {
  const last = values.at(-1);
  if (last === undefined || !hasParts(last)) return false;
  if (values.at(-2)?.kind === last.kind) return false;
  return values.length === 1 || !isNumbers(last);
}

function hasParts(value: Expression): boolean {
  if (ts.isObjectLiteralExpression(value)) return value.properties.length > 0;
  if (ts.isArrayLiteralExpression(value)) return value.elements.length > 0;
  return (ts.isAsExpression(value) || ts.isSatisfiesExpression(value)) && hasParts(value.expression);
}

/** An argument so short that a break before it gains nothing. */
export function isSmall(value: Expression, source: Source): boolean {
  const most = printWidth / 4;
  switch (value.kind) {
    case SyntaxKind.ThisKeyword:
    case SyntaxKind.TrueKeyword:
    case SyntaxKind.FalseKeyword:
    case SyntaxKind.NullKeyword:
    case SyntaxKind.NumericLiteral:
      return true;
    case SyntaxKind.Identifier:
      return (value as TypeScript.Identifier).text.length <= most;
    case SyntaxKind.StringLiteral:
      return stringText(value as TypeScript.StringLiteral, source).length <= most;
    case SyntaxKind.PrefixUnaryExpression:
      return isSmall((value as TypeScript.PrefixUnaryExpression).operand, source);
    case SyntaxKind.CallExpression: {
      const { expression, arguments: values } = value as TypeScript.CallExpression;
      return values.length === 0 && ts.isIdentifier(expression) && expression.text.length <= most - 2;
    }
    default:
      return false;
  }
}
