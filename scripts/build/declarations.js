// A step of `npm run build`: copies the declarations that a program's imports of specpress lead to into dist/declarations, the
// ones that are published.
import { cpSync, readFileSync, rmSync } from "node:fs";

const dist = new URL("../../dist/", import.meta.url);
const declarations = new URL("declarations/", dist);
rmSync(declarations, { recursive: true, force: true });

const seen = new Set(["index.d.ts"]);
for (const path of seen) {
  const url = new URL(path, dist);
  cpSync(url, new URL(path, declarations));
  for (const [, module = ""] of readFileSync(url, "utf8").matchAll(/(?:from |import\()"(\.[^"]*)\.js"/g))
    seen.add(new URL(`${module}.d.ts`, url).href.slice(dist.href.length));
}
