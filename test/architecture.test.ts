import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";

interface Source {
  readonly path: string;
  readonly text: string;
  /** What it imports: a path from the project's root, or a package's name. */
  readonly imports: readonly string[];
}

function sources(folder: string, ending: string): readonly Source[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .map((name) => {
      const path = join(folder, name);
      const text = readFileSync(path, "utf8");
      return { path, text, imports: importsOf(path, text) };
    });
}

function importsOf(path: string, text: string): readonly string[] {
  const specifiers = [
    ...text.matchAll(/(?:\bfrom|\bimport|\brequire|createRequire\(.*?\))\s*\(?\s*"([^"]+)"/g),
  ];
  return specifiers.map(([, name = ""]) =>
    name.startsWith(".") ? normalize(join(dirname(path), name)).replace(/\.js$/, ".ts") : name,
  );
}

const generator = sources("generator", ".ts");
const runtime = sources("templates/runtime", ".ts");
const templates = sources("templates", ".hbs");

/** From the ground up: a stage imports itself and what stands before it. */
const order = [
  "source-file diagnostic-codes typescript nearest hash secrets",
  "diagnostics runtime",
  "settings",
  "options",
  "document",
  "load",
  "check",
  "model",
  "render",
  "layout",
  "types",
  "outputs",
  "format compile write cache",
  "config generate",
  "cli index",
].map((names) => names.split(" "));

function stage(path: string): string {
  return (path.split("/")[1] ?? "").replace(/\.ts$/, "");
}

function level(path: string): number {
  return order.findIndex((names) => names.includes(stage(path)));
}

function cycles(all: readonly Source[]): readonly string[] {
  const byPath = new Map(all.map((source) => [source.path, source]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) found.push([...trail.slice(trail.indexOf(path)), path].join(" → "));
    if (trail.includes(path) || done.has(path)) return;
    for (const next of byPath.get(path)?.imports ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const { path } of all) visit(path, []);
  return found;
}

describe("the generator's folders", () => {
  it("each have their place in the pipeline", () => {
    expect(generator.filter(({ path }) => level(path) < 0).map(({ path }) => path)).toEqual([]);
  });

  it("import downward only", () => {
    const upward = generator.flatMap(({ path, imports }) =>
      imports
        .filter(
          (name) =>
            name.startsWith("generator/") && stage(name) !== stage(path) && level(name) >= level(path),
        )
        .map((name) => `${path} → ${name}`),
    );
    expect(upward).toEqual([]);
  });

  it.each([
    ["openapi-typescript", ["types"]],
    ["typescript", ["typescript", "layout", "types", "format", "compile", "settings"]],
    ["oxc-transform", ["compile"]],
    ["es-module-lexer", ["compile"]],
    ["@apidevtools/swagger-parser", ["check"]],
    ["handlebars", ["render"]],
    ["yaml", ["load"]],
    ["js-yaml", ["load"]],
    ["jsonc-parser", ["load"]],
    ["json-p3", ["load"]],
    ["prettier", ["layout", "format"]],
    ["node:fs", ["load", "render", "write", "config", "outputs", "compile", "cache", "cli"]],
  ])("keep %s where it belongs", (name, allowed) => {
    const users = generator.filter(({ imports }) =>
      imports.some((item) => item === name || item.startsWith(`${name}/`)),
    );
    expect(users.length).toBeGreaterThan(0);
    expect(users.map(({ path }) => path).filter((path) => !allowed.includes(stage(path)))).toEqual([]);
  });

  it("leave the process and the console to the CLI and to what reads and writes the world", () => {
    const users = generator.filter(({ text }) => /\b(process|console)\.(?!cwd\b)/.test(text));
    expect(
      users
        .map(({ path }) => path)
        .filter((path) => !["cli", "load", "write", "cache"].includes(stage(path))),
    ).toEqual([]);
  });
});

function withoutTypes(source: Source): Source {
  const values = source.text.replace(/^(import|export) type [^;]*;/gm, "");
  return { ...source, imports: importsOf(source.path, values) };
}

describe.each([
  // Types vanish when compiled, so in the generator only imports of values count.
  ["the generator", generator.map(withoutTypes)],
  ["the runtime", runtime],
])("%s", (_name, all) => {
  it("has no cycle of imports", () => {
    expect(cycles(all)).toEqual([]);
  });

  it("has no file of more than 300 lines, but for one that the build makes", () => {
    const long = all.filter(({ text }) => text.split("\n").length > 301).map(({ path }) => path);
    expect(long.filter((path) => path !== "generator/runtime/exports.ts")).toEqual([]);
  });
});

it("a folder of the runtime holds at most a dozen files", () => {
  const folders = runtime.map(({ path }) => dirname(path));
  const isFull = (folder: string): boolean => folders.filter((other) => other === folder).length > 12;
  expect([...new Set(folders)].filter(isFull)).toEqual([]);
});

it("the runtime imports nothing but itself", () => {
  expect(
    runtime.flatMap(({ imports }) => imports).filter((name) => !name.startsWith("templates/runtime/")),
  ).toEqual([]);
});

it("templates only print: fields, loops, tests of a field and partials", () => {
  const allowed = /^\{\{(\/(if|unless|each)|else|#(if|unless|each) [\w.]+|> [\w-]+|this|[\w]+)\}\}$/;
  const expressions = templates.flatMap(({ path, text }) =>
    [...text.matchAll(/\{\{.*?\}\}/gs)].map(([expression]) => ({ path, expression })),
  );
  expect(expressions.length).toBeGreaterThan(0);
  expect(expressions.filter(({ expression }) => !allowed.test(expression))).toEqual([]);
});

describe("ARCHITECTURE.md", () => {
  const page = readFileSync("ARCHITECTURE.md", "utf8");
  const named = [...page.matchAll(/`((?:[\w-]+\/)+(?:[\w-]+\.\w+)?)`/g)].map(([, path = ""]) => path);

  it("names files and folders that exist", () => {
    const missing = named.filter((path) => !["", "generator/"].some((root) => existsSync(root + path)));
    expect(named.length).toBeGreaterThan(20);
    expect(missing.filter((path) => !existsSync(join("generator/model", path)))).toEqual([]);
  });

  it("has a row for every folder of the generator", () => {
    const folders = readdirSync("generator", { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const without = folders.map(({ name }) => name).filter((name) => !page.includes(`| \`${name}/\``));
    expect(without).toEqual([]);
  });
});

it("the tool knows nothing of the worked example", () => {
  const all = [...generator, ...runtime, ...templates];
  expect(all.filter(({ text }) => /twilio|createStream/i.test(text)).map(({ path }) => path)).toEqual([]);
});
