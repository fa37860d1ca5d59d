import type TypeScript from "typescript";
import { ts } from "../typescript.js";
import { assignment } from "./assignments.js";
import { classText } from "./classes.js";
import { fits, group, join, printed, type Doc } from "./doc.js";
import { withBody } from "./functions.js";
import { membersText } from "./members.js";
import { exportDoc, importDoc } from "./modules.js";
import { objectText } from "./objects.js";
import { isHuggedUnion, unwrapped } from "./shapes.js";
import type { Source } from "./source.js";
import { typeArgumentsDoc, typeParametersDoc } from "./types.js";
import { unknown } from "./unknown.js";
import { assigned } from "./values.js";

const { SyntaxKind } = ts;

/** A statement of a module, without the comments before it. */
export function statementText(node: TypeScript.Statement, source: Source): string {
  if (ts.isImportDeclaration(node)) return printed(importDoc(node, source), 0);
  if (ts.isExportDeclaration(node)) return printed(exportDoc(node, source), 0);
  if (ts.isInterfaceDeclaration(node)) return interfaceText(node, source);
  if (ts.isTypeAliasDeclaration(node)) return printed(aliasDoc(node, source), 0);
  if (ts.isFunctionDeclaration(node)) return functionText(node, source);
  if (ts.isClassDeclaration(node)) return `${exportText(node.modifiers)}${classText(node, source)}`;
  if (ts.isVariableStatement(node)) return constantText(node, source);
  return unknown();
}

function exportText(modifiers: readonly TypeScript.ModifierLike[] | undefined): string {
  if (modifiers === undefined) return "";
  const [only, ...others] = modifiers;
  return only?.kind === SyntaxKind.ExportKeyword && others.length === 0 ? "export " : unknown();
}

function interfaceText(node: TypeScript.InterfaceDeclaration, source: Source): string {
  if (node.typeParameters !== undefined) return unknown();
  const start = `${exportText(node.modifiers)}interface ${node.name.text} `;
  const heritage = heritageText(node.heritageClauses, source);
  if (heritage !== "" && !fits(`${start}${heritage}{`, 0)) return unknown();
  return `${start}${heritage}${membersText(node.members, 0, source)}`;
}

/** What an interface extends, on one line. */
function heritageText(clauses: readonly TypeScript.HeritageClause[] | undefined, source: Source): string {
  if (clauses === undefined) return "";
  const [clause] = clauses;
  const [base, ...others] = clause?.types ?? [];
  if (base === undefined || others.length > 0 || !ts.isIdentifier(base.expression)) return unknown();
  const text = printed(join(base.expression.text, typeArgumentsDoc(base.typeArguments, source)), 0);
  return text.includes("\n") ? unknown() : `extends ${text} `;
}

function aliasDoc(node: TypeScript.TypeAliasDeclaration, source: Source): Doc {
  const parameters = typeParametersDoc(node.typeParameters, source);
  const left = join(`${exportText(node.modifiers)}type ${node.name.text}`, parameters);
  const type = unwrapped(node.type);
  const breaksAfterOperator = ts.isUnionTypeNode(type) && !isHuggedUnion(type);
  const layout = breaksAfterOperator ? "break after operator" : "fluid";
  return join(assignment(left, " =", source.type(type, "alias"), layout), ";");
}

function functionText(node: TypeScript.FunctionDeclaration, source: Source): string {
  if (node.name === undefined) return unknown();
  return withBody(`${exportText(node.modifiers)}function ${node.name.text}`, node, 0, source);
}

function constantText(node: TypeScript.VariableStatement, source: Source): string {
  const { declarations, flags } = node.declarationList;
  const [declaration, ...others] = declarations;
  if (declaration === undefined || others.length > 0 || flags !== ts.NodeFlags.Const) return unknown();
  const { name, type, initializer } = declaration;
  if (!ts.isIdentifier(name) || initializer === undefined) return unknown();
  const before = `${exportText(node.modifiers)}const ${name.text}`;
  const typeDoc = type === undefined ? "" : join(": ", source.type(type, "plain"));
  const left = join(name.text, typeDoc);
  if (typeof typeDoc === "string") {
    const start = `${before}${typeDoc} = `;
    const text = fits(`${start}{`, 0) ? objectText(initializer, 0, source) : null;
    if (text !== null) return `${start}${text};`;
  }
  const doc = assigned(left, " =", initializer, declaration, source);
  return printed([exportText(node.modifiers), group(["const ", doc, ";"])], 0);
}
