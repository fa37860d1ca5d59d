import type TypeScript from "typescript";
import { objectOf } from "../model/type/type.js";
import type { Type } from "../model/type/type.js";
import { ts } from "../typescript.js";

const { factory } = ts;

/** TypeScript for a type that JSON Schema has no keyword for; `below` makes the nodes of the types inside. */
export function extensionNode(type: Type, below: (type: Type) => TypeScript.TypeNode): TypeScript.TypeNode {
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
    case "object":
      // One literal of the members that an object of each property, and one of the index signature, has.
      return factory.createTypeLiteralNode(
        [
          ...type.properties.map((property) => objectOf([property])),
          ...(type.index === null ? [] : [objectOf([], type.index)]),
        ].flatMap((part) => {
          const node = below(part);
          return ts.isTypeLiteralNode(node) ? [...node.members] : [];
        }),
      );
    case "named":
      return factory.createTypeReferenceNode(type.name);
    case "verbatim":
      return factory.createTypeReferenceNode(type.text);
    case "runtime":
    case "platform":
      return factory.createTypeReferenceNode(
        type.name,
        type.parameters.length === 0 ? undefined : type.parameters.map(below),
      );
    case "unknown":
    case "string":
    case "number":
    case "boolean":
    case "null":
    case "reference":
    case "intersection":
    case "union":
      return below(type);
  }
}

function literal(value: string | number | boolean): TypeScript.LiteralTypeNode["literal"] {
  switch (typeof value) {
    case "string":
      // The printer would escape every letter beyond ASCII.
      return ts.setEmitFlags(factory.createStringLiteral(value), ts.EmitFlags.NoAsciiEscaping);
    case "boolean":
      return value ? factory.createTrue() : factory.createFalse();
    case "number": {
      const digits = factory.createNumericLiteral(Math.abs(value));
      return value < 0 ? factory.createPrefixUnaryExpression(ts.SyntaxKind.MinusToken, digits) : digits;
    }
  }
}
