// What an application pays for what a generator wrote.
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { measure } from "./measure.js";

/** @typedef {import("./measure.js").Cost} Cost */
/** @typedef {import("./tools.js").Tool} Tool */

/**
 * `types` is what the type check of an application takes that imports the output, `null` if it has type errors. `bytes`
 * are those of one operation in a minified and compressed bundle, or of everything if the output has no function for an
 * operation; `null` if there is nothing to run.
 * @typedef {{ types: Cost | null, bytes: number | null }} Consumption
 */

/**
 * @param {Tool} tool
 * @param {string} folder the folder that the tool wrote to
 * @param {string} operation the `operationId` of an operation
 * @returns {Promise<Consumption>}
 */
export async function consume({ entry }, folder, operation) {
  writeFileSync(join(folder, "application.ts"), `export * from "./${entry}.js";\n`);
  const types = await measure(compiler, typeArguments, folder);
  const name = exportedNames(folder).find((exported) => letters(exported) === letters(operation));
  const exported = name === undefined ? "*" : `{ ${name} }`;
  writeFileSync(join(folder, "bundled.ts"), `export ${exported} from "./${entry}";\n`);
  return { types, bytes: await bundledBytes(folder) };
}

const compiler = createRequire(import.meta.url).resolve("typescript/lib/tsc.js");
const typeArguments = [
  ..."--noEmit --strict --skipLibCheck --types node --target es2022 --lib es2022,dom,dom.iterable".split(" "),
  ..."--module esnext --moduleResolution bundler --allowImportingTsExtensions application.ts".split(" "),
].filter((argument, index, all) => argument !== "--types" && all[index - 1] !== "--types");

/** @param {string} text */
function letters(text) {
  return text.toLowerCase().replace(/[^a-z0-9]/g, "");
}

/**
 * The functions that the TypeScript files of a folder export.
 * @param {string} folder
 */
function exportedNames(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
  return files.flatMap((path) => {
    const text = readFileSync(join(folder, path), "utf8");
    const found = text.matchAll(/^export (?:async )?(?:function|const) ([\w$]+)/gm);
    return [...found].map(([, name = ""]) => name);
  });
}

/** @param {string} folder */
async function bundledBytes(folder) {
  try {
    const { outputFiles } = await build({
      entryPoints: [join(folder, "bundled.ts")],
      bundle: true,
      minify: true,
      format: "esm",
      packages: "external",
      write: false,
      logLevel: "silent",
    });
    const code = outputFiles[0]?.contents ?? new Uint8Array();
    return code.length === 0 ? null : gzipSync(code).length;
  } catch {
    return null;
  }
}
