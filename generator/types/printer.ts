import type TypeScript from "typescript";
import { referenceKey } from "../model/type/reference.js";
import type { Docs } from "../model/type/docs.js";
import type { Reference, Type } from "../model/type/type.js";
import { LaidOut } from "../layout/laid-out.js";
import { openLayout } from "../layout/layout.js";
import { commentBody, commentText } from "../render/comment.js";
import { escapeInvisible } from "../render/escape.js";
import { openTransform } from "./transform.js";
import { ts } from "../typescript.js";

/** Prints types as TypeScript. */
export interface TypePrinter {
  /** A type as an expression. */
  text(type: Type): string;
  /**
   * An exported declaration: an interface where the type is an object, else an alias. The optional properties of a type
   * that is `sent` also accept `undefined`, which leaves them out.
   */
  declaration(name: string, type: Type, docs: Docs, sent?: boolean): string;
}

/**
 * Opens a printer that takes the names of references from `names`, by `referenceKey`. Declarations are laid out as far as
 * that can be done without parsing them, and noted in `laidOut`.
 */
export function openPrinter(names: ReadonlyMap<string, string>, laidOut = new LaidOut()): TypePrinter {
  const nameOf = (reference: Reference): string => names.get(referenceKey(reference)) ?? "unknown";
  const node = openTransform(nameOf, (property, docs) => documented(unescaped(property), docs));
  const sentNode = openTransform(nameOf, (property, docs) =>
    documented(withUndefined(unescaped(property)), docs),
  );
  const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed });
  const file = ts.createSourceFile("types.ts", "", ts.ScriptTarget.Latest);
  const print = (printed: TypeScript.Node): string =>
    escapeInvisible(printer.printNode(ts.EmitHint.Unspecified, printed, file));
  const layoutOf = openLayout(print);
  return {
    text: (type) => print(node(type)),
    declaration: (name, type, docs, sent = false) => {
      const statement = documented(declare(name, (sent ? sentNode : node)(type)), docs);
      const layout = layoutOf(statement);
      if (layout === null) return print(statement);
      laidOut.add(layout);
      return layout;
    },
  };
}

function declare(name: string, node: TypeScript.TypeNode): TypeScript.DeclarationStatement {
  const modifiers = [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  return ts.isTypeLiteralNode(node)
    ? ts.factory.createInterfaceDeclaration(modifiers, name, undefined, undefined, node.members)
    : ts.factory.createTypeAliasDeclaration(modifiers, name, undefined, node);
}

/** An optional property that accepts `undefined` under `exactOptionalPropertyTypes`, too. */
function withUndefined(property: TypeScript.PropertySignature): TypeScript.PropertySignature {
  const { modifiers, name, questionToken, type } = property;
  if (questionToken === undefined || type === undefined || type.kind === ts.SyntaxKind.UnknownKeyword)
    return property;
  const members = ts.isUnionTypeNode(type) ? type.types : [type];
  if (members.some(({ kind }) => kind === ts.SyntaxKind.UndefinedKeyword)) return property;
  const withAbsence = ts.factory.createUnionTypeNode([
    ...members,
    ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword),
  ]);
  return ts.factory.updatePropertySignature(property, modifiers, name, questionToken, withAbsence);
}

/** A property whose name is printed as it is: the printer would escape every letter beyond ASCII. */
function unescaped(property: TypeScript.PropertySignature): TypeScript.PropertySignature {
  if (ts.isStringLiteral(property.name)) ts.setEmitFlags(property.name, ts.EmitFlags.NoAsciiEscaping);
  return property;
}

function documented<T extends TypeScript.Node>(node: T, docs: Docs): T {
  const text = commentText(docs);
  if (text === "") return node;
  return ts.addSyntheticLeadingComment(node, ts.SyntaxKind.MultiLineCommentTrivia, commentBody(text), true);
}
