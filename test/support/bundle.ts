import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const entry = "./generated/src/index.ts";

/** What an application ships that imports these names from the generated package: minified, as an ES module. */
export async function bundled(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

/** How many bytes an application ships that imports these names, and those of a module of the runtime, gzipped. */
export async function sizeOf(names: readonly string[], ...decoder: readonly string[]): Promise<number> {
  const [module = "", name = ""] = decoder;
  const more = name === "" ? "" : `export { ${name} } from "./generated/src/runtime/${module}.js";`;
  return gzipSync(await bundled(`export { ${names.join(", ")} } from "${entry}"; ${more}`)).length;
}
