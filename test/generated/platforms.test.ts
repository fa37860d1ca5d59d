import { readdirSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generate } from "../../generator/generate.js";
import { emptyFolder, run } from "../support/workspace.js";

/** What a project may tell the compiler of its platform. */
const platforms: readonly (readonly [name: string, options: object])[] = [
  ["dom", { lib: ["es2022", "dom"], types: [] }],
  ["@types/node", { lib: ["es2022"], types: ["node"] }],
  ["dom and @types/node", { lib: ["es2022", "dom"], types: ["node"] }],
  ["webworker", { lib: ["es2022", "webworker"], types: [] }],
  ["@cloudflare/workers-types", { lib: ["es2022"], types: ["@cloudflare/workers-types"] }],
];

const strictest = {
  target: "es2022",
  module: "nodenext",
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  verbatimModuleSyntax: true,
  erasableSyntaxOnly: true,
  skipLibCheck: false,
  // The declarations of TypeScript itself.
  skipDefaultLibCheck: true,
  typeRoots: [resolve("node_modules/@types"), resolve("node_modules")],
  noEmit: true,
};

/** The declarations of packages: one without bytes, one that receives and sends them in each way. */
const declared = ["generated/dist", "streaming/dist"];

let folder: Awaited<ReturnType<typeof emptyFolder>>;
beforeAll(async () => {
  folder = await emptyFolder();
  const made = await generate({
    input: "spec.yaml",
    cwd: resolve("test/cases/streaming"),
    package: { name: "streaming" },
  });
  for (const { path, text } of made.files) {
    const file = join(folder.path, "streaming", path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
});
afterAll(() => folder.remove());

/** The path of a folder of a package, which is the project's own one or made for the test. */
function rootOf(root: string): string {
  return root.startsWith("generated/") ? resolve(root) : join(folder.path, root);
}

/** What a compiler prints of all the files of some folders. */
async function compile(compiler: string, name: string, options: object, roots: readonly string[]) {
  const config = join(folder.path, `${compiler}-${name.replace(/\W/g, "-")}.json`);
  const files = roots.map(rootOf).flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(root.endsWith("dist") ? ".d.ts" : ".ts"))
      .map((path) => resolve(root, path)),
  );
  await writeFile(config, JSON.stringify({ compilerOptions: { ...strictest, ...options }, files }));
  const tsc = resolve("node_modules", compiler, "bin/tsc");
  return run(process.execPath, [tsc, "-p", config, "--pretty", "false"], folder.path);
}

describe.each(["typescript", "typescript-6", "typescript-7"])("under %s", (compiler) => {
  it.each(platforms)("sources and declarations type-check with the types of %s", async (name, options) => {
    const roots = ["generated/src", "streaming/src", ...declared];
    const { code, stdout } = await compile(compiler, name, options, roots);
    expect(`${code}${stdout}`).toBe("0");
  });

  describe("without the types of a platform", () => {
    const none = { lib: ["es2022"], types: [] };

    it.each(declared)("the declarations in %s have one error, which says what to add", async (root) => {
      const { stdout } = await compile(compiler, "none", none, [root]);
      expect(stdout.trim().split("\n")).toEqual([
        expect.stringMatching(/platform\.d\.ts.*Add DOM to lib .* or install @types\/node/),
      ]);
    });

    it("the declarations have no error when declarations are not checked", async () => {
      const { code, stdout } = await compile(
        compiler,
        "unchecked",
        { ...none, skipLibCheck: true },
        declared,
      );
      expect(`${code}${stdout}`).toBe("0");
    });
  });
});
