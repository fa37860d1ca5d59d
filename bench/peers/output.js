// What an application pays for what a generator wrote.
import { readFileSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { measure } from "./measure.js";

/** @typedef {import("./measure.js").Cost} Cost */
/** @typedef {import("./tools.js").Tool} Tool */

/**
 * What an application pays that uses one operation: `check` to have its types checked, `null` if they have errors;
 * `bytes` minified and compressed, `null` if the output is nothing that runs.
 * @typedef {{ check: Cost | null, bytes: number | null }} Use
 */

const compiler = createRequire(import.meta.url).resolve("typescript/lib/tsc.js");
const installed = fileURLToPath(new URL("node_modules", import.meta.url));
const compilerOptions = {
  ...{ noEmit: true, strict: true, skipLibCheck: true, types: [] },
  ...{ target: "es2022", module: "esnext", moduleResolution: "bundler" },
};

/**
 * Uses an operation from the folder that a tool wrote to. Where no function is called like the operation, such as in a
 * class with methods, the application takes everything.
 * @param {Tool} tool
 * @param {string} folder
 * @param {string} operationId
 * @returns {Promise<Use>}
 */
export async function use({ entry, client = [] }, folder, operationId) {
  const name = exportedNames(folder).find((exported) => letters(exported) === letters(operationId));
  const names = name === undefined ? "*" : `{ ${[name, ...client].join(", ")} }`;
  const application = join(folder, "application.ts");
  writeFileSync(application, `export ${names} from "./${entry}";\n`);
  const project = join(folder, "tsconfig.json");
  writeFileSync(project, JSON.stringify({ compilerOptions, files: [application] }));
  // Some outputs import packages of their generator.
  symlinkSync(installed, join(folder, "node_modules"));
  return {
    check: await measure(compiler, ["--project", project], folder),
    bytes: await bundledBytes(application),
  };
}

/** @param {string} text */
function letters(text) {
  return text.toLowerCase().replace(/[^a-z0-9]/g, "");
}

/**
 * The functions and constants that the TypeScript files of a folder export.
 * @param {string} folder
 */
function exportedNames(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return files
    .filter((path) => path.endsWith(".ts") && !path.startsWith("node_modules"))
    .flatMap((path) => {
      const text = readFileSync(join(folder, path), "utf8");
      const declared = text.matchAll(/^export (?:declare )?(?:async )?(?:function|const) ([\w$]+)/gm);
      const taken = text.matchAll(/^export const \{([^}]*)\}/gm);
      return [
        ...Array.from(declared, ([, name = ""]) => name),
        ...Array.from(taken, ([, names = ""]) => names.split(/[\s,]+/)).flat(),
      ];
    });
}

/** @param {string} application */
async function bundledBytes(application) {
  try {
    const { outputFiles } = await build({
      entryPoints: [application],
      bundle: true,
      minify: true,
      format: "esm",
      platform: "node",
      write: false,
      logLevel: "silent",
    });
    const code = outputFiles[0]?.contents ?? new Uint8Array();
    return code.length === 0 ? null : gzipSync(code).length;
  } catch {
    return null;
  }
}
