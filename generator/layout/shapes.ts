import type TypeScript from "typescript";
import { ts } from "../typescript.js";

const { SyntaxKind } = ts;

/** A type without the parentheses around it. */
export function unwrapped(node: TypeScript.TypeNode): TypeScript.TypeNode {
  return ts.isParenthesizedTypeNode(node) ? unwrapped(node.type) : node;
}

/** Whether a type is braces with members. */
export function isObject({ kind }: TypeScript.TypeNode): boolean {
  return kind === SyntaxKind.TypeLiteral;
}

/** A union of an object or reference with `null` or `void`: it breaks only inside the object. */
export function isHuggedUnion({ types }: TypeScript.UnionTypeNode): boolean {
  const plain = types.map(unwrapped);
  const first = plain.find((type) => isObject(type) || ts.isTypeReferenceNode(type));
  return first !== undefined && plain.every((type) => type === first || isEmpty(type));
}

function isEmpty(type: TypeScript.TypeNode): boolean {
  if (type.kind === SyntaxKind.VoidKeyword) return true;
  return ts.isLiteralTypeNode(type) && type.literal.kind === SyntaxKind.NullKeyword;
}

/** Arguments of a generic type that may break themselves. */
export function isComplexArguments(nodes: readonly TypeScript.TypeNode[] | undefined): boolean {
  if (nodes === undefined) return false;
  const [only] = nodes.map(unwrapped);
  if (nodes.length !== 1 || only === undefined) return nodes.length > 1;
  return isObject(only) || ts.isUnionTypeNode(only) || ts.isIntersectionTypeNode(only);
}
