import { relative, resolve } from "node:path";
import ts from "typescript";

/**
 * The flags of a project with `strict`.
 * @type {import("typescript").CompilerOptions}
 */
export const strict = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts"],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: ["node"],
  strict: true,
  noEmit: true,
  skipLibCheck: true,
};

/**
 * Every stricter flag on top.
 * @type {import("typescript").CompilerOptions}
 */
export const strictest = {
  ...strict,
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
};

/**
 * Parsed declarations of the libraries, which every check needs.
 * @type {Map<string, import("typescript").SourceFile | undefined>}
 */
const libraries = new Map();

/**
 * Type-checks files that exist only in memory, as an ES module package below the working folder.
 * @param {readonly import("../../dist/index.js").SourceFile[]} files
 * @param {import("typescript").CompilerOptions} options
 */
export function typeErrors(files, options) {
  const { program, root } = programOf(files, options);
  return ts.getPreEmitDiagnostics(program).map((item) => {
    const place = item.file?.getLineAndCharacterOfPosition(item.start ?? 0);
    const message = ts.flattenDiagnosticMessageText(item.messageText, "\n");
    return `${relative(root, item.file?.fileName ?? "")}:${(place?.line ?? 0) + 1}: TS${item.code} ${message}`;
  });
}

/**
 * The program of files that exist only in memory, below `root`.
 * @param {readonly import("../../dist/index.js").SourceFile[]} files
 * @param {import("typescript").CompilerOptions} options
 */
export function programOf(files, options) {
  const root = resolve("in-memory");
  const texts = new Map(files.map(({ path, text }) => [`${root}/${path}`, text]));
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  const folders = new Set([...texts.keys()].flatMap(parents));
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
  const rootNames = [...texts.keys()].filter((name) => name.endsWith(".ts"));
  return { program: ts.createProgram({ rootNames, options, host }), root };
}

/** @param {string} path */
function parents(path) {
  const parts = path.split("/");
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("/"));
}
