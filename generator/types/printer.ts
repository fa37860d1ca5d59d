import type TypeScript from "typescript";
import { referenceKey } from "../model/type/reference.js";
import type { Docs } from "../model/type/docs.js";
import type { Reference, Type } from "../model/type/type.js";
import { commentBody, commentText } from "../render/comment.js";
import { openTransform } from "./transform.js";
import { ts } from "../typescript.js";

/** Prints types as TypeScript. */
export interface TypePrinter {
  /** A type as an expression. */
  text(type: Type): string;
  /** An exported declaration: an interface where the type is an object, else an alias. */
  declaration(name: string, type: Type, docs: Docs): string;
}

/** Opens a printer that takes the names of references from `names`, by `referenceKey`. */
export function openPrinter(names: ReadonlyMap<string, string>): TypePrinter {
  const nameOf = (reference: Reference): string => names.get(referenceKey(reference)) ?? "unknown";
  const node = openTransform(nameOf, documented);
  const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed });
  const file = ts.createSourceFile("types.ts", "", ts.ScriptTarget.Latest);
  const print = (printed: TypeScript.Node): string =>
    printer.printNode(ts.EmitHint.Unspecified, printed, file);
  return {
    text: (type) => print(node(type)),
    declaration: (name, type, docs) => print(documented(declare(name, node(type)), docs)),
  };
}

function declare(name: string, node: TypeScript.TypeNode): TypeScript.DeclarationStatement {
  const modifiers = [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  return ts.isTypeLiteralNode(node)
    ? ts.factory.createInterfaceDeclaration(modifiers, name, undefined, undefined, node.members)
    : ts.factory.createTypeAliasDeclaration(modifiers, name, undefined, node);
}

function documented<T extends TypeScript.Node>(node: T, docs: Docs): T {
  const text = commentText(docs);
  if (text === "") return node;
  return ts.addSyntheticLeadingComment(node, ts.SyntaxKind.MultiLineCommentTrivia, commentBody(text), true);
}
