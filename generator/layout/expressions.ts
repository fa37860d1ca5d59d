import { builders } from "prettier/doc";
import type TypeScript from "typescript";
import { ts } from "../typescript.js";
import { call, construction } from "./calls.js";
import { group, ifBroken, indented, join, line, softline, type Doc } from "./doc.js";
import { numberText, stringText } from "./literals.js";
import { isNumbers } from "./numbers.js";
import { objectLiteral } from "./objects.js";
import { printers, row } from "./printers.js";
import type { Source } from "./source.js";
import { unknown } from "./unknown.js";

const { SyntaxKind } = ts;

/** The layout of an expression; `owner` is the node that it is a part of. */
export function expressionDoc(node: TypeScript.Expression, owner: TypeScript.Node, source: Source): Doc {
  const doc = words.get(node.kind) ?? print(node, source, owner);
  return ts.isPropertyAssignment(owner) ? join(source.inlineComment(node), doc) : doc;
}

const words: ReadonlyMap<TypeScript.SyntaxKind, string> = new Map([
  [SyntaxKind.ThisKeyword, "this"],
  [SyntaxKind.TrueKeyword, "true"],
  [SyntaxKind.FalseKeyword, "false"],
  [SyntaxKind.NullKeyword, "null"],
]);

const print = printers<TypeScript.Node>([
  row(SyntaxKind.Identifier, ts.isIdentifier, ({ text }) => text),
  row(SyntaxKind.StringLiteral, ts.isStringLiteral, stringText),
  row(SyntaxKind.NumericLiteral, ts.isNumericLiteral, numberText),
  row(SyntaxKind.PrefixUnaryExpression, ts.isPrefixUnaryExpression, negative),
  row(SyntaxKind.ObjectLiteralExpression, ts.isObjectLiteralExpression, objectLiteral),
  row(SyntaxKind.ArrayLiteralExpression, ts.isArrayLiteralExpression, list),
  row(SyntaxKind.PropertyAccessExpression, ts.isPropertyAccessExpression, property),
  row(SyntaxKind.ElementAccessExpression, ts.isElementAccessExpression, element),
  row(SyntaxKind.CallExpression, ts.isCallExpression, call),
  row(SyntaxKind.NewExpression, ts.isNewExpression, construction),
  row(SyntaxKind.AsExpression, ts.isAsExpression, ({ expression, type }, source, owner) => {
    if (ts.isCallExpression(owner) || ts.isPropertyAccessExpression(owner)) return unknown();
    return join(source.expression(expression, owner), " as ", source.type(type, "plain"));
  }),
]);

function negative({ operator, operand }: TypeScript.PrefixUnaryExpression, source: Source): Doc {
  if (operator !== SyntaxKind.MinusToken || !ts.isNumericLiteral(operand)) return unknown();
  return `-${numberText(operand, source)}`;
}

function list(node: TypeScript.ArrayLiteralExpression, source: Source): Doc {
  const { elements } = node;
  if (elements.length === 0) return "[]";
  const docs = elements.map((element) => source.expression(element, node));
  if (isNumbers(node)) return numbers(elements, docs, source);
  const parts = elements.map((element, index): Doc => {
    const doc = group(docs[index] ?? "");
    if (index === elements.length - 1) return doc;
    return [doc, ",", line, source.isEmptyLineAfter(element) ? softline : ""];
  });
  return group(["[", indented(softline, ...parts, ifBroken(",")), softline, "]"], isTable(elements));
}

function numbers(elements: readonly TypeScript.Expression[], docs: readonly Doc[], source: Source): Doc {
  const groupId = Symbol("numbers");
  const parts = docs.flatMap((doc, index): Doc[] => {
    const element = elements[index];
    if (index === docs.length - 1) return [[doc, builders.ifBreak(",", "", { groupId })]];
    return element !== undefined && source.isEmptyLineAfter(element) ? unknown() : [[doc, ","], line];
  });
  const contents = ["[", builders.indent([softline, builders.fill(parts)]), softline, "]"];
  return builders.group(contents, { id: groupId });
}

/** Lists, or objects, of more than one item each break onto lines of their own. */
function isTable(elements: readonly TypeScript.Expression[]): boolean {
  const [first, ...others] = elements;
  if (first === undefined || others.length === 0) return false;
  return elements.every((element) => element.kind === first.kind && itemCount(element) > 1);
}

function itemCount(node: TypeScript.Expression): number {
  if (ts.isArrayLiteralExpression(node)) return node.elements.length;
  return ts.isObjectLiteralExpression(node) ? node.properties.length : 0;
}

function property(node: TypeScript.PropertyAccessExpression, source: Source, owner: TypeScript.Node): Doc {
  const { expression, name } = node;
  if (node.questionDotToken !== undefined) return unknown();
  const key = `.${name.text}`;
  if (isAssignment(owner)) return join(source.expression(expression, owner), key);
  const object = source.expression(expression, node);
  if (ts.isIdentifier(expression) && ts.isIdentifier(name) && !ts.isPropertyAccessExpression(owner)) {
    return join(object, key);
  }
  if (!isName(expression)) return unknown();
  return join(object, group([indented(softline, key)]));
}

/** Whether names are a side of an assignment to a property, where they do not break. */
function isAssignment(owner: TypeScript.Node): boolean {
  return ts.isBinaryExpression(owner) && !ts.isIdentifier(owner.left);
}

function element(node: TypeScript.ElementAccessExpression, source: Source, owner: TypeScript.Node): Doc {
  const { expression, argumentExpression: key } = node;
  const isSimple = ts.isIdentifier(expression) && ts.isStringLiteral(key) && ts.isCallExpression(owner);
  if (!isSimple || owner.expression === node) return unknown();
  const start = node.questionDotToken === undefined ? "[" : "?.[";
  return join(expression.text, group([start, indented(softline, stringText(key, source)), softline, "]"]));
}

function isName(node: TypeScript.Expression): boolean {
  if (ts.isPropertyAccessExpression(node)) return isName(node.expression);
  return ts.isIdentifier(node) || node.kind === SyntaxKind.ThisKeyword;
}
