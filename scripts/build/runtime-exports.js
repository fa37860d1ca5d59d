// Writes generator/runtime/exports.ts: every name that the runtime exports, and the module it comes from. The compiler
// then checks each name of the runtime that the generator prints.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { format } from "prettier";
import ts from "typescript";

const folder = new URL("../../templates/runtime/", import.meta.url);
const target = new URL("../../generator/runtime/exports.ts", import.meta.url);

/** @type {Map<string, string>} */
const values = new Map();
/** @type {Map<string, string>} */
const types = new Map();

const modules = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".ts") && name !== "index.ts")
  .sort();
for (const module of modules) {
  const { statements } = ts.createSourceFile(
    module,
    readFileSync(new URL(module, folder), "utf8"),
    ts.ScriptTarget.Latest,
  );
  for (const statement of statements) {
    if (!isExported(statement)) continue;
    for (const name of namesOf(statement)) add(name, module.replace(/\.ts$/, ""), statement);
  }
}
const text = `// Made by scripts/build/runtime-exports.js from templates/runtime. Do not edit.

/** The functions, classes and constants that the runtime exports, each with its module. */
export const runtimeValues = ${table(values)} as const;

/** The types that the runtime exports, each with its module. */
export const runtimeTypes = ${table(types)} as const;

/** The names of the runtime that every package exports. */
export const runtimeIndex = ${JSON.stringify(indexNames())} as const;

/** The name of a function, class or constant of the runtime. */
export type RuntimeValue = keyof typeof runtimeValues;

/** The name of a type of the runtime; classes are types, too. */
export type RuntimeType = keyof typeof runtimeTypes;
`;
const formatted = await format(text, { parser: "typescript", printWidth: 110 });
if (readFileSync(target, { encoding: "utf8", flag: "a+" }) !== formatted) writeFileSync(target, formatted);

/** @returns {readonly string[]} */
function indexNames() {
  const text = readFileSync(new URL("index.ts", folder), "utf8");
  const { statements } = ts.createSourceFile("index.ts", text, ts.ScriptTarget.Latest);
  return statements
    .flatMap((statement) => {
      const clause = ts.isExportDeclaration(statement) ? statement.exportClause : undefined;
      return clause !== undefined && ts.isNamedExports(clause)
        ? clause.elements.map(({ name }) => name.text)
        : [];
    })
    .sort();
}

/** @param {ts.Statement} statement */
function isExported(statement) {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
}

/**
 * @param {ts.Statement} statement
 * @returns {readonly string[]}
 */
function namesOf(statement) {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) =>
      ts.isIdentifier(name) ? [name.text] : [],
    );
  }
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement);
  return isNamed && statement.name !== undefined ? [statement.name.text] : [];
}

/**
 * @param {string} name
 * @param {string} module
 * @param {ts.Statement} statement
 */
function add(name, module, statement) {
  const owner = values.get(name) ?? types.get(name);
  if (owner !== undefined && owner !== module) {
    throw new Error(`The runtime exports \`${name}\` twice: from ${owner} and from ${module}.`);
  }
  const isType = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
  if (!isType) values.set(name, module);
  // A class is a type, too.
  if (isType || ts.isClassDeclaration(statement)) types.set(name, module);
}

/** @param {ReadonlyMap<string, string>} names */
function table(names) {
  const sorted = [...names].sort(([one], [other]) => (one < other ? -1 : 1));
  return `{ ${sorted.map(([name, module]) => `${name}: ${JSON.stringify(module)}`).join(", ")} }`;
}
