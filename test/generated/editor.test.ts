import ts from "typescript";
import { expect, it } from "vitest";

const file = new URL("../../generated/hover.ts", import.meta.url).pathname;

/** What an editor shows for the last place of `name` in code that uses the package. */
function hoverOf(code: string, name: string): string {
  const snapshotOf = (path: string): ts.IScriptSnapshot | undefined => {
    const text = path === file ? code : ts.sys.readFile(path);
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
  };
  const service = ts.createLanguageService({
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: snapshotOf,
    getCurrentDirectory: () => process.cwd(),
    getCompilationSettings: () => ({ strict: true, module: ts.ModuleKind.NodeNext, types: [] }),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
  });
  return ts.displayPartsToString(service.getQuickInfoAtPosition(file, code.lastIndexOf(name))?.displayParts);
}

it("an editor shows the errors of an operation by name, not hundreds of statuses", () => {
  const code = `import type { CreateStreamError } from "./src/index.js";
export function statusOf(error: CreateStreamError) {}`;
  expect(hoverOf(code, "CreateStreamError)")).toMatch(
    / = ConnectionError \|.* OtherApiError<CreateStreamResponsesByStatus>$/m,
  );
});
