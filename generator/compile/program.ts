import type TypeScript from "typescript";
import type { SourceFile } from "../source-file.js";
import { ts } from "../typescript.js";

/** Emits JavaScript, declarations and maps. With `isolatedDeclarations` nothing has to be type-checked for that. */
const options: TypeScript.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  isolatedDeclarations: true,
  declaration: true,
  declarationMap: true,
  sourceMap: true,
  noCheck: true,
  noLib: true,
  noResolve: true,
  types: [],
  newLine: ts.NewLineKind.LineFeed,
  rootDir: "/src",
  outDir: "/dist",
};

/** Compiles each file on its own to JavaScript, declarations and maps. */
export function compileFiles(files: readonly SourceFile[]): readonly SourceFile[] {
  const byName = new Map(files.map((file) => [`/${file.path}`, file]));
  const compiled: SourceFile[] = [];
  const host: TypeScript.CompilerHost = {
    getSourceFile: (name, languageVersion) =>
      ts.createSourceFile(name, byName.get(name)?.text ?? "", languageVersion),
    writeFile: (name, text) => {
      const end = name.endsWith(".map") ? "\n" : "";
      compiled.push({ path: name.slice(1), text: text + end });
    },
    fileExists: (name) => byName.has(name),
    readFile: (name) => byName.get(name)?.text,
    getDefaultLibFileName: () => "/lib.d.ts",
    getCurrentDirectory: () => "/",
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
  };
  const program = ts.createProgram([...byName.keys()], options, host);
  const { diagnostics } = program.emit();
  const [problem] = [...program.getSyntacticDiagnostics(), ...diagnostics];
  if (problem !== undefined) {
    const message = ts.flattenDiagnosticMessageText(problem.messageText, "\n");
    throw new Error(`${problem.file?.fileName.slice(1)} does not compile: ${message}`);
  }
  return compiled;
}
