import { join } from "node:path";
import ts from "typescript";
import type { SourceFile } from "../../generator/source-file.js";

/** The strictest flags that a consumer of a generated package is likely to set. */
export const strictestFlags: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts"],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: ["node"],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  noPropertyAccessFromIndexSignature: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  verbatimModuleSyntax: true,
  isolatedDeclarations: true,
  erasableSyntaxOnly: true,
  declaration: true,
  noEmit: true,
  skipLibCheck: true,
};

/** Type-checks files that exist only in memory, as if they stood in a package of type `module` in this project. */
export function typeErrors(
  files: readonly SourceFile[],
  options: ts.CompilerOptions = strictestFlags,
): readonly string[] {
  const root = join(process.cwd(), "in-memory");
  const texts = new Map(files.map(({ path, text }) => [join(root, path), text]));
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  const folders = new Set([...texts.keys()].flatMap(parents));
  host.fileExists = (name) => texts.has(name) || fileExists(name);
  host.directoryExists = (name) => folders.has(name) || ts.sys.directoryExists(name);
  host.readFile = (name) => texts.get(name) ?? readFile(name);
  host.getSourceFile = (name, version, onError) => {
    const text = texts.get(name);
    if (text === undefined) return getSourceFile(name, version, onError);
    const language = typeof version === "object" ? version : { languageVersion: version };
    return ts.createSourceFile(name, text, { ...language, impliedNodeFormat: ts.ModuleKind.ESNext });
  };
  const program = ts.createProgram({
    rootNames: [...texts.keys()].filter((name) => name.endsWith(".ts")),
    options,
    host,
  });
  return ts.getPreEmitDiagnostics(program).map((item) => {
    const message = ts.flattenDiagnosticMessageText(item.messageText, "\n");
    const place = item.file?.getLineAndCharacterOfPosition(item.start ?? 0);
    return `${item.file?.fileName.slice(root.length + 1) ?? ""}:${(place?.line ?? 0) + 1}: TS${item.code} ${message}`;
  });
}

function parents(path: string): readonly string[] {
  const parts = path.split("/");
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("/"));
}
