import ts from "typescript";
import type { Type } from "../model/type.js";

const { factory } = ts;

/** TypeScript for the types that plain schemas have no word for; `below` does the types inside. */
export function hookedNode(type: Type, below: (type: Type) => ts.TypeNode): ts.TypeNode | undefined {
  switch (type.kind) {
    case "never":
      return factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword);
    case "undefined":
      return factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);
    case "other-string":
      return factory.createIntersectionTypeNode([
        factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
        factory.createTypeLiteralNode([]),
      ]);
    case "literal":
      return factory.createLiteralTypeNode(literal(type.value));
    case "array":
      return factory.createArrayTypeNode(below(type.items));
    case "tuple":
      return factory.createTupleTypeNode([
        ...type.items.map((item) =>
          item.optional ? factory.createOptionalTypeNode(below(item.type)) : below(item.type),
        ),
        ...(type.rest === null
          ? []
          : [factory.createRestTypeNode(factory.createArrayTypeNode(below(type.rest)))]),
      ]);
    case "named":
      return factory.createTypeReferenceNode(type.name);
    case "generic":
      return factory.createTypeReferenceNode(type.name, type.parameters.map(below));
    default:
      return undefined;
  }
}

/** The name of a property: bare where it may be. */
export function propertyName(name: string): ts.PropertyName {
  if (/^[A-Za-z_$][\w$]*$/.test(name)) return factory.createIdentifier(name);
  return /^[1-9]\d{0,14}$/.test(name)
    ? factory.createNumericLiteral(name)
    : factory.createStringLiteral(name);
}

function literal(value: string | number | boolean): ts.LiteralTypeNode["literal"] {
  switch (typeof value) {
    case "string":
      return factory.createStringLiteral(value);
    case "boolean":
      return value ? factory.createTrue() : factory.createFalse();
    case "number": {
      const digits = factory.createNumericLiteral(Math.abs(value));
      return value < 0 ? factory.createPrefixUnaryExpression(ts.SyntaxKind.MinusToken, digits) : digits;
    }
  }
}
