import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { Plugin } from "esbuild";

const entry = "./generated/src/index.ts";

/** Bundles code that imports from the generated package, minified, as an ES module. */
export async function bundled(code: string, plugins: Plugin[] = []): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    plugins,
  });
  return outputFiles[0]?.text ?? "";
}

/** The gzipped size, in bytes, of an application that imports these names, and a name of a module of the runtime. */
export async function sizeOf(names: readonly string[], ...decoder: readonly string[]): Promise<number> {
  const [module = "", name = ""] = decoder;
  const more = name === "" ? "" : `export { ${name} } from "./generated/src/runtime/${module}.js";`;
  return gzipSync(await bundled(`export { ${names.join(", ")} } from "${entry}"; ${more}`)).length;
}

/** The same, if the package did not read credentials from the environment. */
export async function sizeWithoutEnvironment(names: readonly string[]): Promise<number> {
  const code = `export { ${names.join(", ")} } from "${entry}";`;
  return gzipSync(await bundled(code, [withoutEnvironment])).length;
}

const withoutEnvironment: Plugin = {
  name: "without-environment",
  setup({ onLoad }) {
    onLoad({ filter: /generated\/src\/client\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, "utf8");
      const contents = text.replace(/\n {6}auth: \{[^]*?\n {6}\},/, "");
      if (contents === text) throw new Error("The client reads nothing from the environment.");
      return { contents, loader: "ts" };
    });
  },
};
