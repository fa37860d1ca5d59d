import { marked } from "marked";
import type { Token } from "marked";
import ts from "typescript";
import type { SourceFile } from "../../../generator/source-file.js";

/** What a file consists of, whatever its texts and names say: one line for each statement, block or key, sorted. */
export function treeOf({ path, text }: SourceFile): readonly string[] {
  if (path.endsWith(".ts")) return statementsOf(path, text);
  if (path.endsWith(".md"))
    return marked
      .lexer(text)
      .map(blockOf)
      .filter((block) => block !== "")
      .sort();
  return [typesOf(JSON.parse(text))];
}

function statementsOf(path: string, text: string): readonly string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const { parseDiagnostics } = file as unknown as { readonly parseDiagnostics: readonly ts.Diagnostic[] };
  if (parseDiagnostics.length > 0)
    throw new Error(`${path}: ${String(parseDiagnostics[0]?.messageText)}\n${text}`);
  return file.statements.map(nodeOf).sort();
}

function nodeOf(node: ts.Node): string {
  const inner: string[] = [];
  node.forEachChild((child) => void inner.push(nodeOf(child)));
  // Their order is that of their names.
  if (ts.isNamedExports(node) || ts.isNamedImports(node) || ts.isClassDeclaration(node)) inner.sort();
  const tags = ts
    .getJSDocTags(node)
    .map(({ tagName }) => tagName.text)
    .filter((tag) => !describing.has(tag));
  const kind = isName(node) ? "Name" : ts.SyntaxKind[node.kind];
  return `${tags.map((tag) => `@${tag} `).join("")}${kind}(${inner.join(",")})`;
}

/** Tags that only describe; a text that says nothing has none. */
const describing: ReadonlySet<string> = new Set(["param", "returns", "throws", "example", "default", "see"]);

/** Names may be identifiers or have quotes. */
function isName(node: ts.Node): boolean {
  return (
    ts.isIdentifier(node) || (ts.isStringLiteral(node) && "name" in node.parent && node.parent.name === node)
  );
}

/** What a block of Markdown is; of the text in it, what a reader can follow or a browser runs. */
function blockOf(token: Token): string {
  const { type, tokens = [] } = token as Token & { readonly tokens?: Token[] };
  const inner = tokens.map(blockOf).join("");
  return ["paragraph", "text", "escape", "codespan", "space", "em", "strong", "del", "br"].includes(type)
    ? inner
    : `${type}(${inner})`;
}

function typesOf(value: unknown): string {
  if (typeof value !== "object" || value === null) return typeof value;
  return Array.isArray(value)
    ? "list"
    : `{${Object.entries(value)
        .map(([key, member]) => `${key}:${typesOf(member)}`)
        .join()}}`;
}
