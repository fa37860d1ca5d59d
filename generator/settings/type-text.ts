import { createRequire } from "node:module";
import type * as TypeScript from "typescript";

/** Whether a text is exactly one TypeScript type. */
export function isTypeText(text: string): boolean {
  // Loaded only if there is a type to check, because most commands do not need it.
  const ts = createRequire(import.meta.url)("typescript") as typeof TypeScript;
  if (/\/[/*]/.test(text)) return false;
  const source = ts.createSourceFile("type.ts", `type T = ${text}\n;`, ts.ScriptTarget.ESNext);
  const { diagnostics = [] } = ts.transpileModule(source.text, { reportDiagnostics: true });
  const [only, ...others] = source.statements.filter((statement) => !ts.isEmptyStatement(statement));
  return (
    diagnostics.length === 0 &&
    others.length === 0 &&
    only !== undefined &&
    ts.isTypeAliasDeclaration(only) &&
    only.type.getText(source) === text.trim()
  );
}
