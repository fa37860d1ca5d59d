import { cp, mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { head, openFolder } from "./folder.js";
import type { CliFolder } from "./folder.js";

const document = `${head}paths:
  /a: { get: { operationId: getA, responses: { "200": { description: "", content: { application/json: { schema: { $ref: "a.yaml" } } } } } } }
`;

let folder: CliFolder;
beforeEach(async () => {
  folder = await openFolder();
  await mkdir(join(folder.path, "node_modules"));
  await folder.write("pets.yaml", document);
  await folder.write("a.yaml", "type: string");
  await folder.write("overlay.yaml", "overlay: 1.0.0\ninfo: { title: a, version: '1' }\nactions: []");
  await folder.write(
    "specpress.config.json",
    JSON.stringify({ input: "pets.yaml", output: "out", overlays: ["overlay.yaml"], templates: "templates" }),
  );
  await mkdir(join(folder.path, "templates/client"), { recursive: true });
});
afterEach(() => folder.remove());

const cacheOf = ({ path }: CliFolder) => join(path, "node_modules/.cache/specpress/runs");
const mark = {
  code: "output-stale",
  severity: "warning",
  message: "From the cache.",
  location: null,
  hint: "",
};

/** Runs a command; tells whether it did the work, by a mark in what the cache remembers. */
async function runIn(where: CliFolder, ...args: readonly string[]) {
  for (const name of await readdir(cacheOf(where)).catch(() => [])) {
    const file = join(cacheOf(where), name);
    const text = await readFile(file, "utf8");
    await writeFile(file, text.replace(/"diagnostics":\[.*\]/s, `"diagnostics":[${JSON.stringify(mark)}]`));
  }
  const { code, stderr } = await where.specpress(...args);
  return { code, isRecalled: stderr.includes("From the cache."), stderr };
}

const outcome = (...args: readonly string[]) => runIn(folder, ...args);

describe("a run after which nothing changed", () => {
  it("is recalled, by `generate` and by `check`", async () => {
    expect(await outcome("generate")).toMatchObject({ code: 0, isRecalled: false });
    const again = await outcome("generate");
    expect(again).toMatchObject({ code: 0, isRecalled: true });
    expect(again.stderr).toMatch(/: 0 written, \d+ unchanged, 0 removed/);
    const checked = await outcome("check");
    expect(checked).toMatchObject({ code: 0, isRecalled: true });
    expect(checked.stderr).toContain("out is up to date with pets.yaml.");
  });

  it("says the same again, and prints the same JSON", async () => {
    await folder.write("a.yaml", "type: string\nformat: uuidd\nminimun: 1");
    const first = await folder.specpress("generate", "--json", "--verbose");
    const second = await folder.specpress("generate", "--json", "--verbose");
    const diagnostics = (text: string) =>
      (JSON.parse(text) as { packages: { diagnostics: unknown[] }[] }).packages[0]?.diagnostics;
    expect(diagnostics(first.stdout)).not.toHaveLength(0);
    expect(diagnostics(second.stdout)).toEqual(diagnostics(first.stdout));
  });

  it("is recalled in a copy of the folder", async () => {
    await outcome("generate");
    const other = await openFolder();
    try {
      await cp(folder.path, other.path, { recursive: true });
      expect(await runIn(other, "generate")).toMatchObject({ code: 0, isRecalled: true });
    } finally {
      await other.remove();
    }
  });
});

describe("all the work is done", () => {
  const edits: readonly (readonly [what: string, edit: () => Promise<unknown>])[] = [
    ["the document is edited", () => folder.write("pets.yaml", document.replace("getA", "getB"))],
    ["a file that the document leads to is edited", () => folder.write("a.yaml", "type: number")],
    ["a file that the document leads to is removed", () => rm(join(folder.path, "a.yaml"))],
    ["an overlay is edited", () => folder.write("overlay.yaml", "overlay: 1.0.0\nactions: []")],
    [
      "a template is added",
      async () =>
        folder.write("templates/client/class.hbs", await readFile("templates/client/class.hbs", "utf8")),
    ],
    [
      "a setting changes",
      () =>
        folder.write(
          "specpress.config.json",
          JSON.stringify({ input: "pets.yaml", output: "out", class: "Pets" }),
        ),
    ],
    ["a generated file is edited", () => folder.write("out/src/index.ts", "export {};\n")],
    ["a generated file is missing", () => rm(join(folder.path, "out/dist/index.js"))],
    ["the list of generated files is missing", () => rm(join(folder.path, "out/.specpress.json"))],
    [
      "the cache is broken",
      async () => {
        for (const name of await readdir(cacheOf(folder))) await writeFile(join(cacheOf(folder), name), "{");
      },
    ],
    ["the cache is gone", () => rm(cacheOf(folder), { recursive: true })],
  ];

  it.each(edits)("when %s", async (_what, edit) => {
    await outcome("generate");
    expect(await outcome("generate")).toMatchObject({ isRecalled: true });
    await edit();
    expect(await outcome("generate", "--force")).toMatchObject({ isRecalled: false });
    expect(await outcome("check")).toMatchObject({ code: 0 });
    const warm = await folder.digest("out");
    await rm(join(folder.path, "out"), { recursive: true });
    await folder.specpress("generate", "--no-cache");
    expect(await folder.digest("out")).toBe(warm);
  });

  it("when a file appears that was missing", async () => {
    await rm(join(folder.path, "a.yaml"));
    await outcome("generate");
    expect(await outcome("generate")).toMatchObject({ isRecalled: true });
    await folder.write("a.yaml", "type: string");
    expect(await outcome("generate")).toMatchObject({ isRecalled: false });
  });

  it("with `--no-cache`", async () => {
    await outcome("generate");
    expect(await outcome("generate", "--no-cache")).toMatchObject({ isRecalled: false });
  });

  it("for settings that hold a function", async () => {
    const text = `export default { input: "pets.yaml", output: "out", rename: { operations: () => "b" } };`;
    await folder.write("specpress.config.mjs", text);
    await outcome("generate", "--config", "specpress.config.mjs");
    expect(await outcome("generate", "--config", "specpress.config.mjs")).toMatchObject({
      isRecalled: false,
    });
  });

  it("by `check` for a package that is not up to date", async () => {
    await outcome("generate");
    await folder.write("out/src/index.ts", "export {};\n");
    expect(await outcome("check")).toMatchObject({ code: 1, isRecalled: false });
  });
});

it("the folder of the cache can be chosen", async () => {
  const { cacheFolder } = await import("../../../generator/cache/folder.js");
  const { path } = folder;
  const inside = join(path, "templates/client");
  expect(cacheFolder(inside, {})).toBe(join(path, "node_modules/.cache/specpress"));
  expect(cacheFolder(inside, { SPECPRESS_CACHE: "mine" })).toBe(join(inside, "mine"));
  expect(cacheFolder("/", { XDG_CACHE_HOME: "/x" })).toBe("/x/specpress");
});
