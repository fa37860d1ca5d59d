// A step of `npm run build`: compiles the JSON Schemas of OpenAPI 3.1 and 3.2 to functions, which takes longer than to
// check most documents.
import { existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import formats from "ajv-formats";
import { build } from "esbuild";

const { resolve } = createRequire(import.meta.url);
const folder = dirname(resolve("@seriousme/openapi-schema-validator"));
const target = fileURLToPath(new URL("../../dist/check", import.meta.url));

/** Decide what is compiled. */
const inputs = [import.meta.url, new URL("../../package-lock.json", import.meta.url)].map((url) =>
  fileURLToPath(url),
);

mkdirSync(target, { recursive: true });
for (const version of ["3.1", "3.2"]) {
  const outfile = `${target}/openapi-${version}.cjs`;
  if (isUpToDate(outfile)) continue;
  const ajv = new Ajv2020({ allErrors: true, strict: false, code: { source: true } });
  formats.default(ajv);
  // A format of OpenAPI's own schema; JSON Schema leaves it open what an unknown one means.
  ajv.addFormat("media-range", true);
  const text = readFileSync(`${folder}/schemas/v${version}/schema.json`, "utf8");
  /** @type {unknown} */
  const schema = JSON.parse(text);
  const contents = standalone.default(ajv, ajv.compile(Object(schema)));
  await build({
    stdin: { contents, resolveDir: dirname(resolve("ajv/package.json")) },
    outfile,
    bundle: true,
    minify: true,
    format: "cjs",
    platform: "node",
    target: "node20.19",
    logLevel: "error",
  });
}

/** @param {string} file */
function isUpToDate(file) {
  if (!existsSync(file)) return false;
  const { mtimeMs } = statSync(file);
  return inputs.every((path) => !existsSync(path) || statSync(path).mtimeMs <= mtimeMs);
}
