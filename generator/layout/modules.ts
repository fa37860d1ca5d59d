import type TypeScript from "typescript";
import { ts } from "../typescript.js";
import { group, ifBroken, indented, join, line, separated, type Doc } from "./doc.js";
import { stringText } from "./literals.js";
import type { Source } from "./source.js";
import { unknown } from "./unknown.js";

type Specifier = TypeScript.ImportSpecifier | TypeScript.ExportSpecifier;

export function importDoc(node: TypeScript.ImportDeclaration, source: Source): Doc {
  const { importClause: clause, moduleSpecifier, attributes, modifiers } = node;
  if (attributes !== undefined || modifiers !== undefined || !ts.isStringLiteral(moduleSpecifier))
    return unknown();
  const from = stringText(moduleSpecifier, source);
  if (clause === undefined) return `import ${from};`;
  return join("import ", typeText(clause), clauseDoc(clause), ` from ${from};`);
}

export function exportDoc(node: TypeScript.ExportDeclaration, source: Source): Doc {
  const { exportClause: clause, moduleSpecifier, attributes, modifiers } = node;
  if (attributes !== undefined || modifiers !== undefined) return unknown();
  const names =
    clause === undefined
      ? "*"
      : ts.isNamedExports(clause)
        ? namesDoc(clause.elements, false)
        : `* as ${nameText(clause.name)}`;
  const from =
    moduleSpecifier === undefined
      ? ""
      : ts.isStringLiteral(moduleSpecifier)
        ? ` from ${stringText(moduleSpecifier, source)}`
        : unknown();
  return join("export ", typeText(node), names, from, ";");
}

function typeText({ isTypeOnly }: { readonly isTypeOnly: boolean }): string {
  return isTypeOnly ? "type " : "";
}

function clauseDoc({ name, namedBindings }: TypeScript.ImportClause): Doc {
  const first = name === undefined ? [] : [name.text];
  if (namedBindings === undefined) return separated(", ", first);
  if (ts.isNamespaceImport(namedBindings))
    return separated(", ", [...first, `* as ${namedBindings.name.text}`]);
  return separated(", ", [...first, namesDoc(namedBindings.elements, first.length > 0)]);
}

/** One name never breaks, unless it stands beside another one. */
function namesDoc(specifiers: readonly Specifier[], hasOther: boolean): Doc {
  const texts = specifiers.map(specifierText);
  if (texts.length === 0) return hasOther ? unknown() : "{}";
  if (texts.length === 1 && !hasOther) return `{ ${texts.join("")} }`;
  return group(["{", indented(line, separated([",", line], texts)), ifBroken(","), line, "}"]);
}

function specifierText(node: Specifier): string {
  const name = nameText(node.name);
  const from = node.propertyName === undefined ? name : nameText(node.propertyName);
  return `${typeText(node)}${from}${from === name ? "" : ` as ${name}`}`;
}

function nameText(name: TypeScript.ModuleExportName): string {
  return ts.isIdentifier(name) ? name.text : unknown();
}
