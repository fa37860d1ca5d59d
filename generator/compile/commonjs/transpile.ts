import type TypeScript from "typescript";
import { ts } from "../../typescript.js";

const compilerOptions: TypeScript.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.CommonJS,
  esModuleInterop: true,
  newLine: ts.NewLineKind.LineFeed,
};

/** Turns any ES module into CommonJS; lines move, so it has no source map. */
export function transpile(text: string): string {
  return ts.transpileModule(text, { compilerOptions, fileName: "module.js" }).outputText;
}
