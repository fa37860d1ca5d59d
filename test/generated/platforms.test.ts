import { readdirSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { emptyFolder, run } from "../support/workspace.js";

/** What a project may tell the compiler of its platform. */
const platforms: readonly (readonly [name: string, options: object])[] = [
  ["dom", { lib: ["es2022", "dom"], types: [] }],
  ["@types/node", { lib: ["es2022"], types: ["node"] }],
  ["dom and @types/node", { lib: ["es2022", "dom"], types: ["node"] }],
  ["webworker", { lib: ["es2022", "webworker"], types: [] }],
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
  typeRoots: [resolve("node_modules/@types")],
  noEmit: true,
};

let folder: Awaited<ReturnType<typeof emptyFolder>>;
beforeAll(async () => {
  folder = await emptyFolder();
});
afterAll(() => folder.remove());

describe.each(["typescript", "typescript-6", "typescript-7"])("under %s", (compiler) => {
  it.each(platforms)("sources and declarations type-check with the types of %s", async (name, options) => {
    const config = join(folder.path, `${compiler}-${name.replace(/\W/g, "-")}.json`);
    const compilerOptions = { ...strictest, ...options };
    const files = ["generated/src", "generated/dist"].flatMap((root) =>
      readdirSync(root, { recursive: true, encoding: "utf8" })
        .filter((path) => path.endsWith(root.endsWith("dist") ? ".d.ts" : ".ts"))
        .map((path) => resolve(root, path)),
    );
    await writeFile(config, JSON.stringify({ compilerOptions, files }));
    const { code, stdout } = await run(
      process.execPath,
      [resolve("node_modules", compiler, "bin/tsc"), "-p", config],
      folder.path,
    );
    expect(`${code}${stdout}`).toBe("0");
  });
});
