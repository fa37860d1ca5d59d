import { readFile } from "node:fs/promises";
import { relative, resolve, sep } from "node:path";

/**
 * Where a document was published, and its name there: taken from the table of sources, else from the npm package that
 * holds it, else its path relative to the working folder.
 * @param {string} path
 * @param {Readonly<Record<string, string>>} sources
 * @returns {Promise<{ source: string, document: string }>}
 */
export async function originOf(path, sources) {
  const absolute = resolve(path);
  const listed = Object.entries(sources).find(([end]) => absolute.endsWith(`${sep}${end}`))?.[1];
  if (listed !== undefined) {
    const [source = "", ...rest] = listed.split(":");
    return { source, document: rest.join(":") };
  }
  const [, folder, name = "", document = ""] =
    /^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\/(.*)$/.exec(absolute.replaceAll(sep, "/")) ?? [];
  if (folder === undefined) return { source: "", document: relative(process.cwd(), absolute) };
  /** @type {unknown} */
  const manifest = JSON.parse(await readFile(`${folder}/package.json`, "utf8"));
  const { version } = /** @type {{ version: string }} */ (manifest);
  return { source: `${name} ${version}`, document };
}
