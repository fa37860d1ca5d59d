import type TypeScript from "typescript";
import { ts } from "../../typescript.js";
import { blockText } from "./blocks.js";
import { commentLines } from "./comments.js";
import { join, printed, type Doc } from "./doc.js";
import { signature } from "./functions.js";
import { keyText } from "./literals.js";
import { braces } from "./members.js";
import { isEmptyLineAfter, type Source } from "./source.js";
import { unknown } from "./unknown.js";
import { assigned } from "./values.js";

const { SyntaxKind } = ts;

/** A class without type parameters that extends nothing. */
export function classText(node: TypeScript.ClassDeclaration, source: Source): string {
  const { name, members } = node;
  if (name === undefined || node.heritageClauses !== undefined || node.typeParameters !== undefined)
    return unknown();
  if (members.length === 0) return `class ${name.text} {}`;
  const lines = members.flatMap((member, index) => {
    const isEmptyAfter = index < members.length - 1 && isEmptyLineAfter(member, source);
    return [...commentLines(member, source), memberText(member, source), ...(isEmptyAfter ? [""] : [])];
  });
  return `class ${name.text} ${braces(lines, 0)}`;
}

function memberText(member: TypeScript.ClassElement, source: Source): string {
  if (ts.isPropertyDeclaration(member)) return printed(join(propertyDoc(member, source), ";"), 1);
  if (ts.isConstructorDeclaration(member)) return bodyText("constructor", member, source);
  if (!ts.isMethodDeclaration(member) || member.questionToken !== undefined) return unknown();
  return bodyText(keyText(member.name, source), member, source);
}

function bodyText(
  name: string,
  node: TypeScript.MethodDeclaration | TypeScript.ConstructorDeclaration,
  source: Source,
): string {
  if (node.body === undefined || node.modifiers !== undefined) return unknown();
  const head = printed(join(name, signature(node, source), " {"), 1).slice(0, -1);
  return `${head}${blockText(node.body, 1, source)}`;
}

function propertyDoc(node: TypeScript.PropertyDeclaration, source: Source): Doc {
  const { name, type, initializer, questionToken, exclamationToken } = node;
  if (questionToken !== undefined || exclamationToken !== undefined || ts.isStringLiteral(name))
    return unknown();
  const words = (node.modifiers ?? []).map(({ kind }) => modifiers.get(kind) ?? unknown());
  const typeDoc = type === undefined ? "" : join(": ", source.type(type, "plain"));
  const left = join(words.join(""), keyText(name, source), typeDoc);
  return initializer === undefined ? left : assigned(left, " =", initializer, node, source);
}

const modifiers: ReadonlyMap<TypeScript.SyntaxKind, string> = new Map([
  [SyntaxKind.ReadonlyKeyword, "readonly "],
]);
