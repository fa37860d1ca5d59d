// Told a document, generates its package in memory, type-checks it twice, and answers with what came of it.
import { relative, resolve } from "node:path";
import ts from "typescript";
import { SpecpressError, generate } from "../dist/index.js";

/**
 * What became of a document: `made`; `refused` with a diagnostic; `untyped`, made but with type errors; `crashed`.
 * @typedef {object} Row
 * @property {string} document
 * @property {"made" | "refused" | "untyped" | "crashed"} outcome
 * @property {number} seconds
 * @property {number} files
 * @property {number} lines
 * @property {Record<string, number>} codes
 * @property {number} strict
 * @property {number} strictest
 * @property {string} detail
 */

/** @type {import("typescript").CompilerOptions} */
const strict = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts"],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: ["node"],
  strict: true,
  noEmit: true,
  skipLibCheck: true,
};

/** @type {import("typescript").CompilerOptions} */
const strictest = {
  ...strict,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  isolatedDeclarations: true,
  erasableSyntaxOnly: true,
  declaration: true,
};

/**
 * The libraries' declarations, which every check needs.
 * @type {Map<string, import("typescript").SourceFile | undefined>}
 */
const libraries = new Map();

process.on("message", async (document) => {
  process.send?.(await rowOf(String(document)));
});

/**
 * @param {string} input
 * @returns {Promise<Row>}
 */
async function rowOf(input) {
  const started = performance.now();
  try {
    const { files, diagnostics } = await generate({ input });
    const seconds = (performance.now() - started) / 1000;
    const sources = files.filter(({ path }) => path.startsWith("src/"));
    const errors = [strict, strictest].map((options) => typeErrors(sources, options));
    return {
      document: input,
      outcome: errors.flat().length === 0 ? "made" : "untyped",
      seconds,
      files: files.length,
      lines: sources.reduce((total, { text }) => total + text.split("\n").length, 0),
      codes: count(diagnostics),
      strict: errors[0]?.length ?? 0,
      strictest: errors[1]?.length ?? 0,
      detail: errors.flat().slice(0, 5).join("\n"),
    };
  } catch (error) {
    const seconds = (performance.now() - started) / 1000;
    const nothing = { document: input, seconds, files: 0, lines: 0, strict: 0, strictest: 0 };
    return error instanceof SpecpressError
      ? { ...nothing, outcome: "refused", codes: count(error.diagnostics), detail: error.message }
      : { ...nothing, outcome: "crashed", codes: {}, detail: String(/** @type {Error} */ (error).stack) };
  }
}

/** @param {readonly import("../dist/index.js").Diagnostic[]} diagnostics */
function count(diagnostics) {
  /** @type {Record<string, number>} */
  const codes = {};
  for (const { code } of diagnostics) codes[code] = (codes[code] ?? 0) + 1;
  return codes;
}

/**
 * Type-checks files that exist only in memory, as a package of type `module` below the working folder.
 * @param {readonly import("../dist/index.js").SourceFile[]} files
 * @param {import("typescript").CompilerOptions} options
 */
function typeErrors(files, options) {
  const root = resolve("in-memory");
  const texts = new Map(files.map(({ path, text }) => [`${root}/${path}`, text]));
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  const folders = new Set([...texts.keys()].flatMap((path) => [path.replace(/\/[^/]*$/, ""), root]));
  host.fileExists = (name) => texts.has(name) || fileExists(name);
  host.directoryExists = (name) => folders.has(name) || ts.sys.directoryExists(name);
  host.readFile = (name) => texts.get(name) ?? readFile(name);
  host.getSourceFile = (name, version, onError) => {
    const text = texts.get(name);
    if (text === undefined) {
      if (!libraries.has(name)) libraries.set(name, getSourceFile(name, version, onError));
      return libraries.get(name);
    }
    const language = typeof version === "object" ? version : { languageVersion: version };
    return ts.createSourceFile(name, text, { ...language, impliedNodeFormat: ts.ModuleKind.ESNext });
  };
  const program = ts.createProgram({ rootNames: [...texts.keys()], options, host });
  return ts.getPreEmitDiagnostics(program).map((item) => {
    const place = item.file?.getLineAndCharacterOfPosition(item.start ?? 0);
    const message = ts.flattenDiagnosticMessageText(item.messageText, "\n");
    return `${relative(root, item.file?.fileName ?? "")}:${(place?.line ?? 0) + 1}: TS${item.code} ${message}`;
  });
}
