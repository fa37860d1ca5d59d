import type TypeScript from "typescript";
import { ts } from "../typescript.js";
import { commentDoc } from "./comments.js";
import {
  group,
  hardline,
  ifBroken,
  indentation,
  indented,
  join,
  line,
  printed,
  softline,
  type Doc,
} from "./doc.js";
import { keyText } from "./literals.js";
import { isHuggedUnion, unwrapped } from "./shapes.js";
import type { Source } from "./source.js";
import { unknown } from "./unknown.js";

type Member = TypeScript.TypeElement;

/** The type of an object; the only parameter of a function has it in its parentheses. */
export function typeLiteral(node: TypeScript.TypeLiteralNode, isHugged: boolean, source: Source): Doc {
  if (node.members.length === 0) return "{}";
  const parts = node.members.map((member, index): Doc => {
    const isLast = index === node.members.length - 1;
    const doc: Doc = [commentDoc(member, source), memberDoc(member, source)];
    if (isLast) return [doc, ifBroken(";")];
    return [doc, ";", line, source.isEmptyLineAfter(member) ? hardline : ""];
  });
  const doc = ["{", indented(line, ...parts), line, "}"];
  return isHugged ? doc : group(doc, source.isBroken(node));
}

/** The members of an object in braces, on lines of their own, with the closing brace at a depth. */
export function membersText(members: readonly Member[], depth: number, source: Source): string {
  if (members.length === 0) return "{}";
  const lines = members.flatMap((member, index) => {
    const isEmptyAfter = index < members.length - 1 && source.isEmptyLineAfter(member);
    const text = memberText(member, depth + 1, source);
    return [...source.commentLines(member), text, ...(isEmptyAfter ? [""] : [])];
  });
  return braces(lines, depth);
}

/** Lines in braces; each is indented but for what it breaks into. */
export function braces(lines: readonly string[], depth: number): string {
  const before = indentation(depth + 1);
  const indentedLines = lines.map((text) => (text === "" ? "\n" : `${before}${text}\n`));
  return `{\n${indentedLines.join("")}${indentation(depth)}}`;
}

function memberText(member: Member, depth: number, source: Source): string {
  if (!ts.isPropertySignature(member)) return printed(join(memberDoc(member, source), ";"), depth);
  const start = `${modifiersText(member.modifiers)}${keyText(member.name, source)}${optionalText(member)}`;
  const { type } = member;
  if (type === undefined) return `${start};`;
  const text = objectText(type, depth, source);
  if (text !== null) return `${start}: ${text};`;
  return printed(join(group(join(start, ": ", source.type(type, "plain"))), ";"), depth);
}

/** A type whose only breaks are those of an object that is broken anyway; `null` for others. */
function objectText(node: TypeScript.TypeNode, depth: number, source: Source): string | null {
  const type = unwrapped(node);
  if (ts.isTypeLiteralNode(type)) {
    return source.isBroken(type) ? membersText(type.members, depth, source) : null;
  }
  if (ts.isArrayTypeNode(type)) {
    const element = ts.isTypeLiteralNode(type.elementType)
      ? objectText(type.elementType, depth, source)
      : null;
    return element === null ? null : `${element}[]`;
  }
  if (ts.isUnionTypeNode(type) && isHuggedUnion(type)) {
    const [first, second, ...others] = type.types;
    if (first === undefined || second === undefined || others.length > 0) return null;
    const object = ts.isTypeLiteralNode(first) ? objectText(first, depth, source) : null;
    return object === null ? null : `${object} | ${printed(source.type(second, "member"), 0)}`;
  }
  return null;
}

/** A member of an object without its semicolon. */
function memberDoc(member: Member, source: Source): Doc {
  if (ts.isPropertySignature(member)) {
    const start = `${modifiersText(member.modifiers)}${keyText(member.name, source)}${optionalText(member)}`;
    return member.type === undefined ? start : group(join(start, ": ", source.type(member.type, "plain")));
  }
  if (ts.isIndexSignatureDeclaration(member)) return indexSignature(member, source);
  return unknown();
}

function indexSignature(node: TypeScript.IndexSignatureDeclaration, source: Source): Doc {
  const [parameter, ...others] = node.parameters;
  const type = parameter?.type;
  if (parameter === undefined || type === undefined || others.length > 0) return unknown();
  if (!ts.isIdentifier(parameter.name)) return unknown();
  const name = join(parameter.name.text, ": ", source.type(type, "plain"));
  const key = group([indented(softline, name), softline]);
  return group([modifiersText(node.modifiers), "[", key, "]: ", source.type(node.type, "plain")]);
}

function optionalText({ questionToken }: TypeScript.PropertySignature): string {
  return questionToken === undefined ? "" : "?";
}

function modifiersText(modifiers: readonly TypeScript.ModifierLike[] | undefined): string {
  if (modifiers === undefined || modifiers.length === 0) return "";
  const [only, ...others] = modifiers;
  return only?.kind === ts.SyntaxKind.ReadonlyKeyword && others.length === 0 ? "readonly " : unknown();
}
