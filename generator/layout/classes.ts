import type TypeScript from "typescript";
import { ts } from "../typescript.js";
import { join, printed, type Doc } from "./doc.js";
import { withBody } from "./functions.js";
import { keyText } from "./literals.js";
import { braces } from "./members.js";
import type { Source } from "./source.js";
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
    const isEmptyAfter = index < members.length - 1 && source.isEmptyLineAfter(member);
    return [...source.commentLines(member), memberText(member, source), ...(isEmptyAfter ? [""] : [])];
  });
  return `class ${name.text} ${braces(lines, 0)}`;
}

function memberText(member: TypeScript.ClassElement, source: Source): string {
  if (ts.isPropertyDeclaration(member)) return printed(join(propertyDoc(member, source), ";"), 1);
  if (!ts.isConstructorDeclaration(member) && !ts.isMethodDeclaration(member)) return unknown();
  if (member.modifiers !== undefined || member.questionToken !== undefined) return unknown();
  const start = ts.isConstructorDeclaration(member) ? "constructor" : keyText(member.name, source);
  return withBody(start, member, 1, source);
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
