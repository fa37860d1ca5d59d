import { cp, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packageFaults } from "./support/packed.js";
import { emptyFolder, install, output, pack, run } from "./support/workspace.js";

let folder: Awaited<ReturnType<typeof emptyFolder>>;
let tarball: string;

beforeAll(async () => {
  folder = await emptyFolder();
  tarball = await pack(".", folder.path);
  await install(tarball, folder.path);
  await cp("spec/twilio-sync.yaml", join(folder.path, "streams.yaml"));
  await cp("spec/overlay.yaml", join(folder.path, "overlay.yaml"));
});
afterAll(() => folder.remove());

describe("the packed tool, installed into an empty project", () => {
  it("gives the linters of packages nothing to say", async () => {
    // The tool is an ES module only, which CommonJS can `require` with Node's newer loader.
    expect(await packageFaults(tarball, "CJSResolvesToESM")).toEqual([]);
  });

  it("holds what it needs and nothing else", async () => {
    const files = await readdir(join(folder.path, "node_modules/specpress"), {
      recursive: true,
      withFileTypes: true,
    });
    const paths = files
      .filter((file) => file.isFile())
      .map((file) =>
        join(file.parentPath, file.name).slice(join(folder.path, "node_modules/specpress/").length),
      );
    const needed =
      /^(dist\/bundle\/[\w-]+\.js|dist\/declarations\/[\w/-]+\.d\.ts|templates\/[\w/-]+\.(hbs|ts|md))$/;
    expect(paths.filter((path) => !needed.test(path)).sort()).toEqual([
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "dist/build.json",
      "dist/check/openapi-3.1.cjs",
      "dist/check/openapi-3.2.cjs",
      "dist/compile/runtime.json",
      "package.json",
    ]);
    const { scripts = {} } = JSON.parse(
      await readFile(join(folder.path, "node_modules/specpress/package.json"), "utf8"),
    ) as {
      readonly scripts?: object;
    };
    expect(Object.keys(scripts).filter((name) => /install/.test(name))).toEqual([]);
  });

  it("generates a package from the command line that Node can import", async () => {
    const flags = ["--overlay", "overlay.yaml", "--output", "sdk", "--json"];
    const args = ["specpress", "generate", "streams.yaml", ...flags];
    const { code, stdout, stderr } = await run("npx", args, folder.path);
    expect(stderr).toMatch(/^streams\.yaml → sdk: \d+ written, 0 unchanged, 0 removed/m);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ ok: true });
    await writeFile(
      join(folder.path, "use.mjs"),
      `import { createStream } from "./sdk/dist/index.js"; console.log(typeof createStream);`,
    );
    expect((await output(process.execPath, ["use.mjs"], folder.path)).trim()).toBe("function");
  });

  it("makes the same package as the repository holds, but for what its config says of the package", async () => {
    const made = await readFile(join(folder.path, "sdk/src/operations/streams.ts"), "utf8");
    expect(made).toBe(await readFile("generated/src/operations/streams.ts", "utf8"));
    expect((await readdir(join(folder.path, "sdk"))).sort()).toEqual((await readdir("generated")).sort());
  });

  it("is typed as a library, with a typed config", async () => {
    await writeFile(
      join(folder.path, "specpress.config.ts"),
      `import { defineConfig, generate, write } from "specpress";
       const config = defineConfig({ input: "streams.yaml", output: "other", package: { name: "other" } });
       export const made = generate({ input: "streams.yaml" }).then(({ files }) => write("library", files));
       export default config;`,
    );
    const flags = ["--strict", "--noEmit", "--skipLibCheck", "--module", "nodenext", "--target", "es2023"];
    const tsc = join(process.cwd(), "node_modules/typescript/bin/tsc");
    const files = ["specpress.config.ts"];
    const { stdout } = await run(process.execPath, [tsc, ...flags, ...files], folder.path);
    expect(stdout).toBe("");
    expect(await output("npx", ["specpress", "generate"], folder.path)).toBe("");
    const manifest = JSON.parse(await readFile(join(folder.path, "other/package.json"), "utf8")) as object;
    expect(manifest).toMatchObject({ name: "other" });
  });
});
