import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packageFaults } from "../support/packed.js";
import { answerJson, startServer } from "../support/server.js";
import { emptyFolder, install, output, pack, run } from "../support/workspace.js";
import { page, stream } from "./stream.js";

const name = "@specpress/twilio-sync";
let folder: Awaited<ReturnType<typeof emptyFolder>>;
let tarball: string;

beforeAll(async () => {
  folder = await emptyFolder();
  tarball = await pack("generated", folder.path);
  await install(tarball, folder.path);
  // For the compilers only: the package itself needs nothing.
  for (const types of ["@types/node", "undici-types"]) {
    await cp(join("node_modules", types), join(folder.path, "node_modules", types), { recursive: true });
  }
});
afterAll(() => folder.remove());

/** Writes each TypeScript block of the package's README to a file of its own, and returns the names of the files. */
async function writeBlocks(): Promise<readonly string[]> {
  const text = await readFile(join(folder.path, "node_modules", name, "README.md"), "utf8");
  const blocks = [...text.matchAll(/^```ts\n(.*?)^```/gms)].map(([, code = ""]) => code);
  for (const [index, code] of blocks.entries()) await writeFile(join(folder.path, `block-${index}.ts`), code);
  return blocks.map((_, index) => `block-${index}.ts`);
}

// Checks every declaration except those of the language itself.
const strict = {
  skipDefaultLibCheck: true,
  strict: true,
  lib: ["es2022"],
  target: "es2022",
  types: ["node"],
  noEmit: true,
};
const strictest = {
  ...strict,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  isolatedDeclarations: true,
  erasableSyntaxOnly: true,
  declaration: true,
};

async function compile(compiler: string, options: object, files: readonly string[]): Promise<string> {
  await writeFile(join(folder.path, "tsconfig.json"), JSON.stringify({ compilerOptions: options, files }));
  const tsc = join(process.cwd(), "node_modules", compiler, "bin", "tsc");
  const { code, stdout } = await run(process.execPath, [tsc, "-p", "."], folder.path);
  return `${code}${stdout}`;
}

/** Notes each use of what reaches outside of a module, and each change of a global. */
const observed = `const uses = [];
const note = (holder, key) => {
  const original = holder[key];
  holder[key] = (...args) => { uses.push(key); return original.apply(holder, args); };
};
for (const key of ["fetch", "setTimeout", "setInterval", "setImmediate", "queueMicrotask"]) note(globalThis, key);
for (const key of ["log", "info", "warn", "error", "debug"]) note(console, key);
note(process, "on");
const { env } = process;
process.env = new Proxy(env, {
  get(_, key) {
    // Node reads some of its own.
    if (new Error().stack.split("\\n")[2].includes("twilio-sync")) uses.push("env." + String(key));
    return env[key];
  },
});
const builtIns = [globalThis, Object, Object.prototype, Array.prototype, Promise.prototype, Response.prototype];
const members = () => builtIns.map((holder) => Reflect.ownKeys(holder).length);
const before = members();`;
const report = `const isChanged = members().join() !== before.join();
process.stdout.write(JSON.stringify(isChanged ? [...uses, "globals"] : uses) + "\\n");`;

describe("the packed package, installed into an empty project", () => {
  it("holds no dependency and only what its users need", async () => {
    const manifest = JSON.parse(
      await readFile(join(folder.path, "node_modules", name, "package.json"), "utf8"),
    ) as Record<string, unknown>;
    expect(Object.keys(manifest).filter((key) => /dependencies/i.test(key))).toEqual([]);
    const listed = await output("npm", ["ls", "--all", "--parseable"], folder.path);
    expect(
      listed
        .trim()
        .split("\n")
        .filter((line) => !/types/.test(line)),
    ).toHaveLength(2);
  });

  it("gives the linters of packages nothing to say", async () => {
    expect(await packageFaults(tarball)).toEqual([]);
  });

  it.each([
    ["import", `const sdk = await import("${name}");`, "mjs"],
    ["require", `const sdk = require("${name}");`, "cjs"],
  ])("can be loaded with `%s`", async (_how, load, ending) => {
    const file = join(folder.path, `load.${ending}`);
    await writeFile(file, `${load}\nconsole.log([typeof sdk.createClient, typeof sdk.createStream].join());`);
    expect((await output(process.execPath, [file], folder.path)).trim()).toBe("function,function");
  });

  it.each([
    ["import", (entry: string) => `await import("${entry}");`, "mjs"],
    ["require", (entry: string) => `require("${entry}");`, "cjs"],
  ])("does nothing when it is loaded with `%s`", async (_how, load, ending) => {
    const text = `${observed}\n${[name, `${name}/class`].map(load).join("\n")}\n${report}`;
    await writeFile(join(folder.path, `observe.${ending}`), text);
    expect(await output(process.execPath, [`observe.${ending}`], folder.path)).toBe("[]\n");
  });

  describe.each(["typescript", "typescript-6", "typescript-7"])("under %s", (compiler) => {
    it.each([
      ["strict, bundler resolution", strict, "bundler"],
      ["the strictest flags", strictest, "nodenext"],
    ])("its README's code and its sources have no type error: %s", async (_flags, flags, resolution) => {
      const blocks = await writeBlocks();
      const modules = {
        module: resolution === "bundler" ? "esnext" : "nodenext",
        moduleResolution: resolution,
      };
      const files = [...blocks, `node_modules/${name}/src/index.ts`];
      expect(await compile(compiler, { ...flags, ...modules }, files)).toBe("0");
    });
  });

  it("runs every block of its README", async () => {
    const server = await startServer((request, response, count) => {
      const [status, body] = request.method === "GET" ? [200, page([stream], null)] : [201, stream];
      answerJson(status, body)(request, response, count);
    });
    // The blocks call the real host; this sends them to the server on loopback.
    const redirect = `const { fetch } = globalThis;
      globalThis.fetch = (url, init) => fetch(String(url).replace("https://sync.twilio.com", "${server.url}"), init);`;
    await writeFile(join(folder.path, "redirect.mjs"), redirect);
    const blocks = await writeBlocks();
    expect(blocks.length).toBeGreaterThanOrEqual(3);
    const options = { ...strict, noEmit: false, module: "nodenext" };
    expect(await compile("typescript", options, blocks)).toBe("0");
    for (const file of blocks) {
      const args = ["--import", "./redirect.mjs", file.replace(/ts$/, "js")];
      expect(await output(process.execPath, args, folder.path)).toContain(stream.sid);
    }
    expect(server.received).toHaveLength(blocks.length);
    await server.close();
  });
});
