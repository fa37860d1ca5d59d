import ts from "typescript";
import type { SourceFile } from "../source-file.js";
import { keyOf, readPrecompiled } from "./precompiled.js";

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  newLine: ts.NewLineKind.LineFeed,
};

const scriptOptions: ts.CompilerOptions = { ...options, sourceMap: true };
const declarationOptions: ts.CompilerOptions = {
  ...options,
  isolatedDeclarations: true,
  declaration: true,
  declarationMap: true,
};

/**
 * Compiles `src/**.ts` to `dist/`: JavaScript, declarations and maps. Each file goes by itself, which its explicit
 * types allow (`isolatedDeclarations`), so that nothing has to be type-checked to be published.
 */
export function compile(files: readonly SourceFile[]): readonly SourceFile[] {
  return files.filter(({ path }) => path.startsWith("src/") && path.endsWith(".ts")).flatMap(compileOnce);
}

/** What was compiled once: the runtime is the same in every package. */
let compiledRuntime: Map<string, readonly SourceFile[]> | null = null;

function compileOnce(file: SourceFile): readonly SourceFile[] {
  if (!file.path.startsWith("src/runtime/")) return compileFile(file);
  compiledRuntime ??= new Map(Object.entries(readPrecompiled()));
  const key = keyOf(file);
  const compiled = compiledRuntime.get(key) ?? compileFile(file);
  compiledRuntime.set(key, compiled);
  return compiled;
}

/** The JavaScript, declarations and maps of one file. */
export function compileFile({ path, text }: SourceFile): readonly SourceFile[] {
  const stem = path.replace(/^src\//, "").replace(/\.ts$/, "");
  const input = { fileName: `${stem.split("/").at(-1)}.ts`, reportDiagnostics: true };
  const script = ts.transpileModule(text, { ...input, compilerOptions: scriptOptions });
  const declaration = ts.transpileDeclaration(text, { ...input, compilerOptions: declarationOptions });
  const problem = [...(script.diagnostics ?? []), ...(declaration.diagnostics ?? [])][0];
  if (problem !== undefined) {
    throw new Error(
      `${path} does not compile: ${ts.flattenDiagnosticMessageText(problem.messageText, "\n")}`,
    );
  }
  const up = "../".repeat(stem.split("/").length);
  const source = `${up}src/${stem}.ts`;
  return [
    { path: `dist/${stem}.js`, text: script.outputText },
    { path: `dist/${stem}.js.map`, text: withSource(script.sourceMapText, source) },
    { path: `dist/${stem}.d.ts`, text: declaration.outputText },
    { path: `dist/${stem}.d.ts.map`, text: withSource(declaration.sourceMapText, source) },
  ];
}

/** A single file knows no folders: the map's one source is named here. */
function withSource(map: string | undefined, source: string): string {
  return `${JSON.stringify({ ...(JSON.parse(map ?? "{}") as object), sourceRoot: "", sources: [source] })}\n`;
}
