// A step of `npm run build`: writes a hash of the built generator, by which the cache knows whether an earlier run was
// made by the same one.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const hash = createHash("sha256").update(readFileSync(join(root, "package.json")));
for (const folder of ["dist", "templates"]) {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).sort();
  for (const name of names) {
    if (!/\.(?:c?js|json|hbs|ts)$/.test(name) || name.endsWith(".d.ts") || name === "build.json") continue;
    hash.update(`${name}\n`).update(readFileSync(join(root, folder, name)));
  }
}
writeFileSync(join(root, "dist/build.json"), `${JSON.stringify({ id: hash.digest("hex") })}\n`);
