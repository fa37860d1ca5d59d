import { createRequire } from "node:module";
import type { GlobalContext, TransformNodeOptions } from "openapi-typescript";
import ts from "typescript";
import { referenceKey } from "../model/sdk.js";
import { noDocs } from "../model/type.js";
import type { Docs, Reference, Type } from "../model/type.js";
import { commentBody, commentText } from "../render/comment.js";
import { hookedNode, propertyName } from "./nodes.js";
import { docs, plainSchema, source, wireName } from "./schema-object.js";
import type { PlainSchema } from "./schema-object.js";

/** Prints types as TypeScript. */
export interface TypePrinter {
  /** A type where an expression of it is wanted. */
  text(type: Type): string;
  /** An exported declaration: an interface where the type is an object, else an alias. */
  declaration(name: string, type: Type, docs: Docs): string;
}

// The package's index loads its linter and bundler too, which takes four times as long.
const transform = (
  createRequire(import.meta.url)("openapi-typescript/dist/transform/schema-object.cjs") as {
    default: (schema: PlainSchema, options: TransformNodeOptions) => ts.TypeNode;
  }
).default;

/** Opens a printer that takes the names of references from `names` (by `referenceKey`). */
export function openPrinter(names: ReadonlyMap<string, string>): TypePrinter {
  const nameOf = (reference: Reference): string => names.get(referenceKey(reference)) ?? "unknown";
  const node = (type: Type): ts.TypeNode => oneLiteral(transform(plainSchema(type, nameOf), options));
  const options: TransformNodeOptions = { ctx: contextOf((type) => node(type)), path: "#" };
  const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed });
  const file = ts.createSourceFile("types.ts", "", ts.ScriptTarget.Latest);
  const print = (printed: ts.Node): string => printer.printNode(ts.EmitHint.Unspecified, printed, file);

  return {
    text: (type) => print(node(type)),
    declaration: (name, type, about) => print(documented(declare(name, node(type)), about)),
  };
}

function declare(name: string, node: ts.TypeNode): ts.DeclarationStatement {
  const modifiers = [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  return ts.isTypeLiteralNode(node)
    ? ts.factory.createInterfaceDeclaration(modifiers, name, undefined, undefined, node.members)
    : ts.factory.createTypeAliasDeclaration(modifiers, name, undefined, node);
}

/** Properties and index signature come as an intersection of two literals; one literal reads better. */
function oneLiteral(node: ts.TypeNode): ts.TypeNode {
  if (!ts.isIntersectionTypeNode(node) || node.types.length !== 2) return node;
  const [known, index] = node.types;
  if (
    known === undefined ||
    index === undefined ||
    !ts.isTypeLiteralNode(known) ||
    !ts.isTypeLiteralNode(index)
  ) {
    return node;
  }
  return index.members.some(ts.isIndexSignatureDeclaration)
    ? ts.factory.createTypeLiteralNode([...known.members, ...index.members])
    : node;
}

function documented<T extends ts.Node>(node: T, about: Docs): T {
  const text = commentText(about);
  if (text === "") return node;
  ts.addSyntheticLeadingComment(node, ts.SyntaxKind.MultiLineCommentTrivia, commentBody(text), true);
  return node;
}

/** The transform's settings: nothing it could inject or look up, and hooks for what plain schemas cannot say. */
function contextOf(below: (type: Type) => ts.TypeNode): GlobalContext {
  // A property is asked for twice, and so would be what is inside it, again and again.
  const known = new WeakMap<PlainSchema, ts.TypeNode>();
  const hooked = (schema: PlainSchema): ts.TypeNode | undefined => {
    const type = schema[source];
    const node = known.get(schema) ?? (type === undefined ? undefined : hookedNode(type, below));
    if (node !== undefined) known.set(schema, node);
    return node;
  };
  return {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    defaultNonNullable: false,
    discriminators: { objects: {}, refsHandled: [] },
    emptyObjectsUnknown: true,
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: false,
    generatePathParams: false,
    immutable: false,
    injectFooter: [],
    makePathsEnum: false,
    pathParamsAsTypes: false,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    resolve: () => undefined,
    rootTypes: false,
    rootTypesNoSchemaPrefix: false,
    rootTypesKeepCasing: false,
    redoc: undefined as never, // the transform of schemas never asks the linter
    silent: true,
    transform: (schema) => hooked(schema as PlainSchema),
    transformProperty: (property, schema) => {
      const { [docs]: about = noDocs, [wireName]: name = "" } = schema as PlainSchema;
      const { modifiers, questionToken, type } = property;
      return documented(
        ts.factory.createPropertySignature(modifiers, propertyName(name), questionToken, type),
        about,
      );
    },
    postTransform: (node) => oneLiteral(node),
  };
}
