// A step of `npm run build`: joins the modules of the generator to a few files in dist/bundle, which load in a fraction of
// the time. A path from a module to the root of the package holds there too: all of them are in folders two levels deep.
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));
rmSync(`${dist}/bundle`, { recursive: true, force: true });
await build({
  entryPoints: [`${dist}/cli.js`, `${dist}/index.js`],
  outdir: `${dist}/bundle`,
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  packages: "external",
  logLevel: "error",
});
