import { mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { compileFunction } from "node:vm";
import { describe, expect, it } from "vitest";
import { addCommonJs } from "../../../generator/compile/commonjs/add.js";
import { compile } from "../../../generator/compile/compile.js";
import { defineOutput, generate } from "../../../generator/index.js";
import type { SourceFile } from "../../../generator/index.js";
import { documentOf, faultsOf, inFolder } from "../../support/document.js";

type Sources = Readonly<Record<string, string>>;

/** Compiles sources, the first of which is the entry point. */
async function built(sources: Sources): Promise<readonly SourceFile[]> {
  const files = Object.entries(sources).map(([name, text]) => ({ path: `src/${name}.ts`, text }));
  const [entry = ""] = Object.keys(sources);
  return addCommonJs(await compile(files), [`dist/${entry}.d.ts`]);
}

const textOf = (files: readonly SourceFile[], path: string): string =>
  files.find((file) => file.path === path)?.text ?? "";

/** What the entry point exports, as an ES module and as CommonJS. */
async function bothExports(sources: Sources): Promise<readonly [esm: object, commonJs: object]> {
  const files = await built(sources);
  const [entry = ""] = Object.keys(sources);
  return inFolder({ "package.json": '{ "type": "module" }' }, async (folder) => {
    for (const { path, text } of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    const esm = (await import(pathToFileURL(join(folder, `dist/${entry}.js`)).href)) as object;
    const commonJs = createRequire(import.meta.url)(join(folder, `dist/cjs/${entry}.js`)) as object;
    return [{ ...esm }, { ...commonJs }];
  });
}

const a = "export const a: number = 1;\nexport function f(): number { return a; }\n";

describe("the CommonJS copy of a module exports what the ES module does", () => {
  it.each<[string, Sources]>([
    ["constants and functions", { main: `${a}export const text: string = String(f);` }],
    ["async functions and generators", { main: "export async function f(): Promise<void> {}" }],
    ["classes", { main: "class Base {}\nexport class A extends Base { static b: number = 2; }" }],
    ["names of any script", { main: "export const größe: number = 1;\nexport const 名: number = 2;" }],
    ["names of modules", { main: 'export { a, f } from "./a.js";', a }],
    ["other names", { main: 'export { a as b } from "./a.js";', a }],
    ["all names", { main: 'export * from "./a.js";\nexport const b: number = 2;', a }],
    ["all names of all names", { main: 'export * from "./b.js";', b: 'export * from "./a.js";', a }],
    ["a name that hides another", { main: 'export * from "./a.js";\nexport const a: number = 2;', a }],
    ["modules as objects", { main: 'import * as it from "./a.js";\nexport const b: number = it.a;', a }],
    [
      "imports with other names",
      { main: 'import { a as b } from "./a.js";\nexport const c: number = b;', a },
    ],
    ["several constants at once", { main: 'export const a: number = 1, b: string = ",", c: number = 2;' }],
    ["commas that separate nothing", { main: 'export const a: RegExp = /[,(]/, b: string = "x";' }],
    ["lists and objects", { main: 'export const a: { b: string; c: number[] } = { b: ",", c: [1, 2] };' }],
    ["a default", { main: "const a: number = 1;\nexport default a;\nexport { a };" }],
    ["an enum", { main: "export enum Kind { A = 1, B }" }],
    ["names listed at the end", { main: "const a: number = 1;\nexport { a, a as b };" }],
    [
      "text that looks like code",
      { main: "export const a: string = `\nexport const b = 1;\nimport {} from 'c';\n`;" },
    ],
    ["comments that look like code", { main: "/*\nexport const b = 1;\n*/\nexport const a: number = 1;" }],
    [
      "modules of Node.js",
      {
        main: 'import { sep } from "node:path";\nimport * as path from "node:path";\nexport const all: string = sep + path.sep;',
      },
    ],
    ["a default of Node.js", { main: 'import path from "node:path";\nexport const a: string = path.sep;' }],
    [
      "modules that import each other",
      {
        main: 'import { b } from "./b.js";\nexport function a(): number { return b(0); }\nexport const x: number = a();',
        b: 'import { a } from "./main.js";\nexport const b = (n: number): number => (n > 5 ? a() : 7);',
      },
    ],
    ["nothing", { main: "export type A = string;" }],
    [
      "lists of names over several lines",
      { main: 'export {\n  a,\n  f,\n} from "./a.js";\nexport { b };\nconst b: number = 1;', a },
    ],
  ])("%s", async (_what, sources) => {
    const [esm, commonJs] = await bothExports(sources);
    const shown = (exported: object): object =>
      Object.fromEntries(
        Object.entries(exported)
          .sort(([one], [other]) => (one < other ? -1 : 1))
          .map(([name, value]) => [
            name,
            typeof value === "function" ? String(Reflect.get(value, "name")) : value,
          ]),
      );
    expect(shown(commonJs)).toEqual(shown(esm));
  });

  it("also after a variable has changed", async () => {
    const main = "export let count: number = 0;\nexport function add(): void { count++; }";
    const text = textOf(await built({ main }), "dist/cjs/main.js");
    const exported: { count?: number; add?: () => void } = {};
    const run = compileFunction(text, ["exports"]) as (exports: object) => void;
    run(exported);
    exported.add?.();
    expect(exported.count).toBe(1);
  });
});

describe("the CommonJS copy of a module", () => {
  it("has the lines of the ES module, whose source map it shares", async () => {
    const files = await built({
      main: `import { f } from "./a.js";\n\n/** Doc. */\nexport const b = (): number => f();`,
      a,
    });
    const lines = (path: string): readonly string[] => textOf(files, path).split("\n");
    const isShared = (line: string): boolean => line.includes("f()") || line.includes("Doc.");
    const placed = (path: string) => lines(path).flatMap((line, index) => (isShared(line) ? [index] : []));
    expect(placed("dist/cjs/main.js")).toEqual(placed("dist/main.js"));
    expect(textOf(files, "dist/cjs/main.js")).toContain("\n//# sourceMappingURL=../main.js.map\n");
  });

  it("is strict", async () => {
    const files = await built({ main: a });
    expect(textOf(files, "dist/cjs/main.js")).toMatch(/^"use strict"; /);
  });

  it.each([
    ["import.meta", "export const a: string = import.meta.url;"],
    ["await outside of functions", "export const a: number = await Promise.resolve(1);"],
    ["a variable of CommonJS", "const module: number = 1;\nexport const a: number = module;"],
  ])("cannot have %s", async (_what, text) => {
    const output = defineOutput({ name: "mine", files: () => [{ path: "src/mine.ts", text }] });
    const input = documentOf({ "/a": { get: { responses: { 200: { description: "OK" } } } } });
    expect(await faultsOf(generate({ input, outputs: [output] }))).toEqual([
      expect.stringMatching(/^error commonjs-impossible: `src\/mine\.ts` cannot be CommonJS: SyntaxError/),
    ]);
    const { files } = await generate({ input, outputs: [output], package: { commonjs: false } });
    expect(files.some(({ path }) => path === "dist/mine.js")).toBe(true);
  });
});

describe("declarations", () => {
  it("stand beside the CommonJS copy once, and map to the sources", async () => {
    const files = await built({ main: 'export * from "./a.js";', a });
    const declarations = files.filter(({ path }) => path.endsWith(".d.ts")).map(({ path }) => path);
    expect(declarations.sort()).toEqual(["dist/cjs/a.d.ts", "dist/cjs/main.d.ts", "dist/main.d.ts"]);
    expect(textOf(files, "dist/main.d.ts")).toBe('export * from "./cjs/main.js";\n');
    expect(JSON.parse(textOf(files, "dist/cjs/a.d.ts.map"))).toMatchObject({ sources: ["../../src/a.ts"] });
  });

  it("stand beside both copies if an entry point has a default export", async () => {
    const files = await built({ main: "const a: number = 1;\nexport default a;" });
    expect(textOf(files, "dist/main.d.ts")).toBe(textOf(files, "dist/cjs/main.d.ts"));
  });
});

describe("a package", () => {
  const names = ["require", "exports", "module", "__filename"];
  const input = documentOf(
    Object.fromEntries(
      names.map((operationId) => [
        `/${operationId}`,
        { get: { operationId, responses: { 200: { description: "OK" } } } },
      ]),
    ),
  );

  it("has no function that hides the variables of CommonJS", async () => {
    const { files } = await generate({ input, package: { commonjs: true } });
    const text = textOf(files, "dist/cjs/operations/operations.js");
    expect(text).toContain("exports.requireOperation = requireOperation;");
    expect(text).not.toMatch(/function (?:require|exports|module)\(/);
  });

  it("is an ES module only if its config says so", async () => {
    const { files } = await generate({ input, package: { commonjs: false } });
    expect(files.filter(({ path }) => path.startsWith("dist/cjs/"))).toEqual([]);
    expect(JSON.parse(textOf(files, "package.json"))).toMatchObject({
      main: "./dist/index.js",
      types: "./dist/index.d.ts",
      exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" } },
      typesVersions: { "*": { class: ["./dist/class.d.ts"] } },
    });
    expect(textOf(files, "README.md")).toContain("The package is an ES module");
  });
});
