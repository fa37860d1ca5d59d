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

/** How many bytes that is, gzipped. */
export async function sizeOf(...names: readonly string[]): Promise<number> {
  return gzipSync(await bundled(`export { ${names.join(", ")} } from "${entry}";`)).length;
}
