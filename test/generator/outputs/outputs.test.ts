import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { defineOutput, generate } from "../../../generator/index.js";
import type { Output, OutputFile } from "../../../generator/index.js";
import { documentOf, faultsOf, inFolder } from "../../support/document.js";
import { typeErrors } from "../../support/type-check.js";
import { operationList } from "./operation-list.js";

const document = documentOf({
  "/pets": {
    get: { operationId: "listPets", summary: "All pets.", responses: { 200: { description: "OK" } } },
  },
  "/list": { get: { operationId: "operationList", responses: { 200: { description: "OK" } } } },
});

/** The package of the document above, with outputs and templates of the test. */
function generated(outputs: readonly Output[], templates: Record<string, string> = {}) {
  const replaced = Object.fromEntries(
    Object.entries(templates).map(([name, text]) => [`templates/${name}`, text]),
  );
  const files = { "openapi.json": JSON.stringify(document), ...replaced };
  const hasTemplates = Object.keys(templates).length > 0;
  return inFolder(files, (cwd) =>
    generate({
      input: "openapi.json",
      cwd,
      outputs,
      ...(hasTemplates ? { templates: "templates" } : {}),
    }),
  );
}

const textOf = (files: readonly OutputFile[], path: string): string =>
  files.find((file) => file.path === path)?.text ?? "";

describe("an output of a config", () => {
  it("adds files, entry points and dependencies to a package", async () => {
    const { files } = await generated([operationList]);
    const manifest = JSON.parse(textOf(files, "package.json")) as Record<string, unknown>;
    expect(manifest.exports).toMatchObject({
      "./operation-list": {
        require: { types: "./dist/cjs/operation-list.d.ts", default: "./dist/cjs/operation-list.js" },
        default: { types: "./dist/operation-list.d.ts", default: "./dist/operation-list.js" },
      },
    });
    expect(manifest.typesVersions).toMatchObject({
      "*": { "operation-list": ["./dist/cjs/operation-list.d.ts"] },
    });
    expect(manifest.dependencies).toEqual({ tslib: "^2.0.0" });
    expect(manifest.files).toEqual(["dist", "!dist/.specpress.json", "src", "docs"]);
  });

  it("has its names to itself, is laid out, and type-checks", async () => {
    const { files } = await generated([operationList]);
    expect(textOf(files, "src/operations/operations.ts")).toContain(
      "export function operationListOperation(",
    );
    expect(textOf(files, "src/operation-list.ts")).toContain(
      '  { name: "listPets", method: "GET", path: "/pets"',
    );
    expect(typeErrors(files.filter(({ path }) => path.startsWith("src/")))).toEqual([]);
  });

  it("can be imported by the name of the package", async () => {
    const { files } = await generated([operationList]);
    const names = await inFolder({}, async (folder) => {
      for (const { path, text } of files) {
        const place = join(folder, "node_modules/t", path);
        await mkdir(dirname(place), { recursive: true });
        await writeFile(place, text);
      }
      const main = join(folder, "main.mjs");
      await writeFile(main, `export { operationList } from "t/operation-list";`);
      const { operationList: list } = (await import(pathToFileURL(main).href)) as {
        operationList: readonly { name: string }[];
      };
      return list.map(({ name }) => name);
    });
    expect(names).toEqual(["listPets", "operationListOperation"]);
  });

  it.each<[string, readonly Output[], string]>([
    [
      "has the name of another",
      [operationList, operationList],
      "outputs-invalid: Two outputs are called `operation-list`.",
    ],
    [
      "has a built-in one's name",
      [{ ...operationList, name: "client" }],
      "outputs-invalid: Two outputs are called `client`.",
    ],
    [
      "writes a file of another",
      [writing("README.md")],
      "outputs-invalid: The output `mine` writes `README.md`, which another output writes.",
    ],
    [
      "writes outside of the package",
      [writing("../evil.ts")],
      "outputs-invalid: The output `mine` writes `../evil.ts`, which is no path inside the package.",
    ],
    ["throws", [{ name: "mine", files: fail }], "output-failed: The output `mine` failed: no"],
  ])("that %s ends the run", async (_what, outputs, fault) => {
    expect(await faultsOf(generated(outputs))).toEqual([`error ${fault}`]);
  });
});

function writing(path: string): Output {
  return defineOutput({ name: "mine", files: () => [{ path, text: "" }] });
}

function fail(): never {
  throw new Error("no");
}

describe("a template of a config", () => {
  it("replaces the package's own of the same name", async () => {
    const { files } = await generated([], {
      "package/README.hbs": "# {{title}} at *Example*\n{{#each groups}}\n{{title}}\n{{/each}}\n",
    });
    expect(textOf(files, "README.md")).toBe("# T at _Example_\n\nOperations\n");
  });

  it("ends the run when it needs what its view does not have", async () => {
    expect(await faultsOf(generated([], { "package/README.hbs": "# {{title}}\n{{logo}}" }))).toEqual([
      expect.stringMatching(
        /^templates\/package\/README\.hbs:2:3: error template-field-unknown: The view has no field `logo`/,
      ),
    ]);
  });
});
