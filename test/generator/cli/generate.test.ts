import { readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { emptyFolder, run } from "../../support/workspace.js";
import { openFolder, pets } from "./folder.js";
import type { CliFolder } from "./folder.js";

let folder: CliFolder;
beforeEach(async () => {
  folder = await openFolder();
  await folder.write("pets.yaml", pets);
});
afterEach(() => folder.remove());

const generate = (...flags: readonly string[]) =>
  folder.specpress("generate", "pets.yaml", "-o", "out", ...flags);

describe("specpress generate", () => {
  it("prints what it did to standard error, and nothing to standard output", async () => {
    const { code, stdout, stderr } = await generate();
    expect([code, stdout]).toEqual([0, ""]);
    expect(stderr).toMatch(/^pets\.yaml → out: \d+ written, 0 unchanged, 0 removed \(\d+\.\d s\)\n$/);
  });

  it("writes nothing when nothing changed", async () => {
    await generate();
    expect((await generate()).stderr).toMatch(/: 0 written, \d+ unchanged, 0 removed/);
  });

  it("makes the same bytes in another folder, from another working folder", async () => {
    await generate();
    const other = await emptyFolder();
    const args = [
      join(process.cwd(), "dist/cli.js"),
      "generate",
      join(folder.path, "pets.yaml"),
      "-o",
      "made",
    ];
    await run(process.execPath, args, other.path);
    const again = await openFolder();
    await again.write("pets.yaml", pets);
    await again.specpress("generate", "pets.yaml", "-o", "out");
    expect(await again.digest("out")).toBe(await folder.digest("out"));
    expect(await readFile(join(other.path, "made/dist/index.d.ts"), "utf8")).toBe(
      await folder.read("out/dist/index.d.ts"),
    );
    await other.remove();
    await again.remove();
  });

  it("makes the same package of a document whose keys stand in another order", async () => {
    await generate();
    const [start = "", rest = ""] = pets.split("paths:\n");
    const [paths = "", components = ""] = rest.split("components:\n");
    await folder.write("turned.yaml", `components:\n${components}paths:\n${paths}${start}`);
    await folder.specpress("generate", "turned.yaml", "-o", "turned");
    expect(await folder.digest("turned")).toBe(await folder.digest("out"));
  });

  it("restores a file that was deleted, or edited if told so, and removes what it does not make any more", async () => {
    await generate();
    const digest = await folder.digest("out");
    await folder.write("out/src/types.ts", "edited");
    await rm(join(folder.path, "out/README.md"));
    expect(await generate()).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/output-edited: .* edited by hand: src\/types.ts\./) as string,
    });
    expect(await folder.read("out/src/types.ts")).toBe("edited");
    expect((await generate("--force")).stderr).toMatch(/: 2 written/);
    expect(await folder.digest("out")).toBe(digest);
    await folder.write(
      "pets.yaml",
      pets.replace("operationId: getPet", "operationId: getPet\n      tags: [Zoo]"),
    );
    expect((await generate()).stderr).toMatch(/ [1-9]\d* removed/);
    expect(await folder.read("out/src/operations/zoo.ts")).toContain("getPet");
  });

  it("leaves files alone that it did not make", async () => {
    await generate();
    await folder.write("out/NOTES.md", "mine");
    await generate();
    expect(await folder.read("out/NOTES.md")).toBe("mine");
  });

  it("replaces a file that it did not make only with --force", async () => {
    await folder.write("pets.json", JSON.stringify({}));
    const { path } = folder;
    await run("mkdir", ["out"], path);
    await folder.write("out/README.md", "mine");
    const refused = await generate();
    expect([refused.code, await folder.read("out/README.md")]).toEqual([1, "mine"]);
    expect(refused.stderr).toMatch(
      /error output-not-ours: .*out contains files that specpress did not generate: README\.md/,
    );
    expect((await generate("--force")).code).toBe(0);
    expect(await folder.read("out/README.md")).not.toBe("mine");
  });

  it("takes warnings as errors with --strict, and then writes nothing", async () => {
    await folder.write(
      "pets.yaml",
      pets.replace(
        "operationId: getPet",
        "operationId: getPet\n      requestBody: { content: { text/plain: {} } }",
      ),
    );
    const strict = await generate("--strict");
    expect([strict.code, strict.stderr.match(/error body-not-sent/g)?.length]).toEqual([1, 1]);
    await expect(folder.digest("out")).rejects.toThrow();
    const lenient = await generate();
    expect([lenient.code, lenient.stderr.match(/warning body-not-sent/g)?.length]).toEqual([0, 1]);
  });

  it("reads standard input and URLs", async () => {
    const server = createServer((_request, response) => response.end(pets));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/pets.yaml`;
    await generate();
    expect((await folder.specpress("generate", url, "-o", "from-url")).code).toBe(0);
    server.close();
    const cli = join(process.cwd(), "dist/cli.js");
    await run("sh", ["-c", `${process.execPath} ${cli} generate - -o from-stdin < pets.yaml`], folder.path);
    expect(await folder.digest("from-url")).toBe(await folder.digest("out"));
    expect(await folder.digest("from-stdin")).toBe(await folder.digest("out"));
  });

  it("prints one object with --json", async () => {
    const { stdout } = await generate("--json");
    const { ok, packages } = JSON.parse(stdout) as {
      ok: boolean;
      packages: { output: string; files: object }[];
    };
    expect(ok).toBe(true);
    expect(packages[0]).toMatchObject({ input: "pets.yaml", output: "out", diagnostics: [] });
    expect(packages[0]?.files).toHaveProperty("written");
  });
});

describe("specpress check", () => {
  it("exits 0 when the package is fresh, and 1 naming what is not", async () => {
    await generate();
    expect((await folder.specpress("check", "pets.yaml", "-o", "out")).code).toBe(0);
    await folder.write("out/src/types.ts", "edited");
    await rm(join(folder.path, "out/package.json"));
    const digest = await folder.digest("out");
    const { code, stderr } = await folder.specpress("check", "pets.yaml", "-o", "out");
    expect(code).toBe(1);
    expect(stderr).toContain("error output-stale");
    expect(stderr).toContain("src/types.ts");
    expect(stderr).toContain("package.json");
    expect(await folder.digest("out")).toBe(digest);
  });

  it("exits 1 when there is no package yet, and makes none", async () => {
    expect((await folder.specpress("check", "pets.yaml", "-o", "out")).code).toBe(1);
    await expect(folder.digest("out")).rejects.toThrow();
  });
});

describe("a config file", () => {
  const config = { input: "pets.yaml", output: "out", package: { name: "@zoo/pets", version: "2.0.0" } };

  it.each([
    ["specpress.config.ts", `export default ${JSON.stringify(config)} as const;`],
    ["specpress.config.mts", `export default ${JSON.stringify(config)};`],
    ["specpress.config.js", `export default ${JSON.stringify(config)};`],
    ["specpress.config.json", JSON.stringify(config)],
  ])("%s says what to do", async (name, text) => {
    await folder.write(name, text);
    expect((await folder.specpress("generate")).code).toBe(0);
    expect(JSON.parse(await folder.read("out/package.json"))).toMatchObject({
      name: "@zoo/pets",
      version: "2.0.0",
    });
  });

  it("may hold several packages, and stand elsewhere", async () => {
    await writeFile(
      join(folder.path, "both.json"),
      JSON.stringify([config, { ...config, output: "second" }]),
    );
    expect((await folder.specpress("generate", "--config", "both.json")).code).toBe(0);
    expect(await folder.digest("second")).toBe(await folder.digest("out"));
  });

  it.each([
    ["an unknown setting", { ...config, ouput: "x" }, "setting-unknown", /`ouput` is not a setting/],
    ["a setting of the wrong kind", { ...config, strict: "yes" }, "setting-invalid", /`strict` must be/],
    [
      "a package setting of the wrong kind",
      { ...config, package: { name: 1 } },
      "setting-invalid",
      /`package\.name` must be/,
    ],
    ["no input", { output: "out" }, "setting-invalid", /`input` is missing/],
    ["no output", { input: "pets.yaml" }, "setting-invalid", /`output` is missing/],
  ])("with %s is refused", async (_what, value, errorCode, message) => {
    await folder.write("specpress.config.json", JSON.stringify(value));
    const { code, stderr } = await folder.specpress("generate");
    expect(code).toBe(1);
    expect(stderr).toMatch(new RegExp(`^specpress\\.config\\.json:1:\\d+: error ${errorCode}: `));
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/\n {2}hint: ./);
  });

  it("may hold the document itself", async () => {
    const input = { openapi: "3.1.0", info: { title: "Pets", version: "1.0.0" }, paths: {} };
    await folder.write("specpress.config.json", JSON.stringify({ ...config, input }));
    const { code, stderr, stdout } = await folder.specpress("generate", "--json");
    expect([code, JSON.parse(stdout)]).toMatchObject([0, { packages: [{ input: "<input>" }] }]);
    expect(stderr).toMatch(/^<input> → out: /m);
  });

  it("gives way to flags", async () => {
    await folder.write("specpress.config.json", JSON.stringify({ ...config, strict: true }));
    const flags = ["--name", "zoo", "-o", "other", "--no-strict", "--filter", "method=put"];
    const { code, stderr } = await folder.specpress("generate", ...flags);
    expect([code, stderr]).toEqual([0, expect.stringContaining("warning filter-unmatched")]);
    expect(JSON.parse(await folder.read("other/package.json"))).toMatchObject({
      name: "zoo",
      version: "2.0.0",
    });
    expect((await folder.specpress("generate", "--filter", "method=put")).code).toBe(1);
  });

  it("that throws is refused with its own message", async () => {
    await folder.write("specpress.config.js", 'throw new Error("no luck");');
    const { code, stderr } = await folder.specpress("generate");
    expect([code, stderr.includes("no luck")]).toEqual([1, true]);
  });
});
