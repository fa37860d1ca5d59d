import { builders } from "prettier/doc";
import type TypeScript from "typescript";
import { ts } from "../typescript.js";
import { assignment } from "./assignments.js";
import { group, ifBroken, indented, join, line, separated, softline, type Doc } from "./doc.js";
import { typeLiteral } from "./members.js";
import { printers, row } from "./printers.js";
import { isHuggedUnion, isObject, unwrapped } from "./shapes.js";
import type { Source, TypePlace } from "./source.js";
import { unknown } from "./unknown.js";

/** The layout of a type. */
export function typeDoc(node: TypeScript.TypeNode, place: TypePlace, source: Source): Doc {
  const keyword = keywords.get(node.kind);
  if (keyword !== undefined) return keyword;
  const inner = unwrapped(node);
  const doc = print(inner, source, place);
  return needsParentheses(inner, place) ? join("(", doc, ")") : doc;
}

const { SyntaxKind } = ts;

const keywords: ReadonlyMap<TypeScript.SyntaxKind, string> = new Map([
  [SyntaxKind.AnyKeyword, "any"],
  [SyntaxKind.BigIntKeyword, "bigint"],
  [SyntaxKind.BooleanKeyword, "boolean"],
  [SyntaxKind.NeverKeyword, "never"],
  [SyntaxKind.NumberKeyword, "number"],
  [SyntaxKind.ObjectKeyword, "object"],
  [SyntaxKind.StringKeyword, "string"],
  [SyntaxKind.SymbolKeyword, "symbol"],
  [SyntaxKind.ThisType, "this"],
  [SyntaxKind.UndefinedKeyword, "undefined"],
  [SyntaxKind.UnknownKeyword, "unknown"],
  [SyntaxKind.VoidKeyword, "void"],
]);

const print = printers<TypePlace>([
  row(SyntaxKind.TypeReference, ts.isTypeReferenceNode, reference),
  row(SyntaxKind.LiteralType, ts.isLiteralTypeNode, literal),
  row(SyntaxKind.TypeLiteral, ts.isTypeLiteralNode, (node, source, place) =>
    typeLiteral(node, place === "parameter", source),
  ),
  row(SyntaxKind.UnionType, ts.isUnionTypeNode, union),
  row(SyntaxKind.IntersectionType, ts.isIntersectionTypeNode, intersection),
  row(SyntaxKind.ArrayType, ts.isArrayTypeNode, ({ elementType }, source) =>
    join(source.type(elementType, "operand"), "[]"),
  ),
  row(SyntaxKind.TupleType, ts.isTupleTypeNode, tuple),
  row(SyntaxKind.OptionalType, ts.isOptionalTypeNode, ({ type }, source) =>
    join(source.type(type, "optional"), "?"),
  ),
  row(SyntaxKind.RestType, ts.isRestTypeNode, ({ type }, source) =>
    join("...", source.type(type, "optional")),
  ),
  row(SyntaxKind.TypeOperator, ts.isTypeOperatorNode, ({ operator, type }, source) =>
    join(ts.tokenToString(operator) ?? unknown(), " ", source.type(type, "optional")),
  ),
  row(SyntaxKind.TypeQuery, ts.isTypeQueryNode, ({ exprName, typeArguments }) =>
    typeArguments === undefined ? join("typeof ", entityName(exprName)) : unknown(),
  ),
  row(SyntaxKind.IndexedAccessType, ts.isIndexedAccessTypeNode, ({ objectType, indexType }, source) =>
    join(source.type(objectType, "operand"), "[", source.type(indexType, "plain"), "]"),
  ),
]);

function needsParentheses({ kind }: TypeScript.TypeNode, place: TypePlace): boolean {
  switch (kind) {
    case SyntaxKind.UnionType:
    case SyntaxKind.IntersectionType:
      return place === "member" || place === "operand" || place === "optional";
    case SyntaxKind.TypeOperator:
      return place === "operand" || place === "optional";
    case SyntaxKind.TypeQuery:
      return place === "operand";
    default:
      return false;
  }
}

function reference({ typeName, typeArguments }: TypeScript.TypeReferenceNode, source: Source): Doc {
  return join(entityName(typeName), typeArgumentsDoc(typeArguments, source));
}

function entityName(name: TypeScript.EntityName): string {
  return ts.isIdentifier(name) ? name.text : `${entityName(name.left)}.${name.right.text}`;
}

/** The arguments of a generic type; `""` if there are none. */
export function typeArgumentsDoc(nodes: readonly TypeScript.TypeNode[] | undefined, source: Source): Doc {
  if (nodes === undefined) return "";
  const docs = nodes.map((node) => source.type(node, "argument"));
  const [only] = nodes;
  if (only === undefined) return unknown();
  if (nodes.length === 1 && isHugged(unwrapped(only))) return join("<", ...docs, ">");
  return group(["<", indented(softline, separated([",", line], docs)), softline, ">"]);
}

/** The type parameters of a generic declaration; `""` for any other. */
export function typeParametersDoc(
  nodes: readonly TypeScript.TypeParameterDeclaration[] | undefined,
  source: Source,
): Doc {
  if (nodes === undefined) return "";
  const [only, ...others] = nodes;
  if (only === undefined || others.length > 0 || only.modifiers !== undefined) return unknown();
  const doc = typeParameter(only, source);
  return group(["<", indented(softline, doc), ifBroken(","), softline, ">"]);
}

function typeParameter(node: TypeScript.TypeParameterDeclaration, source: Source): Doc {
  const { name, constraint, default: value } = node;
  if (constraint !== undefined && value !== undefined) return unknown();
  const type = constraint ?? value;
  if (type === undefined) return name.text;
  const operator = constraint === undefined ? " =" : " extends";
  return assignment(name.text, operator, source.type(type, "plain"), "fluid");
}

/** Whether angle brackets stay at a type when it breaks. */
function isHugged(node: TypeScript.TypeNode): boolean {
  if (ts.isTypeReferenceNode(node)) return node.typeArguments === undefined;
  if (ts.isUnionTypeNode(node)) return isHuggedUnion(node);
  return keywords.has(node.kind) || ts.isLiteralTypeNode(node) || isObject(node);
}

function literal(node: TypeScript.LiteralTypeNode, source: Source): Doc {
  return source.expression(node.literal, node);
}

function union(node: TypeScript.UnionTypeNode, source: Source, place: TypePlace): Doc {
  const docs = node.types.map((type) => source.type(type, "member"));
  if (docs.length < 2) return unknown();
  if (isHuggedUnion(node)) return separated(" | ", docs);
  const members = group(
    docs.map((doc, index) => [
      index === 0 ? ifBroken("| ") : [line, "| "],
      typeof doc === "string" ? doc : builders.align(2, doc),
    ]),
  );
  switch (place) {
    case "member":
    case "operand":
    case "optional":
      return group([indented(softline, members), softline]);
    case "tuple":
      return group([indented(ifBroken(["(", softline]), members), softline, ifBroken(")")]);
    case "alias":
    case "argument":
    case "element":
      return members;
    default:
      return group(indented(softline, members));
  }
}

function intersection({ types }: TypeScript.IntersectionTypeNode, source: Source): Doc {
  let isIndented = false;
  const docs = types.map((type, index): Doc => {
    const doc = source.type(type, "member");
    const previous = types[index - 1];
    if (previous === undefined) return doc;
    const wasObject = isObject(unwrapped(previous));
    const isNowObject = isObject(unwrapped(type));
    if (wasObject && isNowObject) return join(" & ", isIndented ? indented(doc) : doc);
    if (!wasObject && !isNowObject) return indented(" &", line, doc);
    if (index > 1) isIndented = true;
    return join(" & ", index > 1 ? indented(doc) : doc);
  });
  return docs.length < 2 ? unknown() : group(docs);
}

function tuple({ elements }: TypeScript.TupleTypeNode, source: Source): Doc {
  if (elements.length === 0) return "[]";
  const place = elements.length > 1 ? "tuple" : "element";
  const docs = elements.map((element, index) => {
    const isLast = index === elements.length - 1;
    if (!isLast && source.isEmptyLineAfter(element)) return unknown();
    return join(group(source.type(element, place)), isLast ? "" : [",", line]);
  });
  return group(["[", indented(softline, ...docs, ifBroken(",")), softline, "]"]);
}
