import { readFile } from "node:fs/promises";
import { basename, relative, resolve, sep } from "node:path";

/**
 * Where a document was published, and its name there: taken from the table of sources, else from the npm package that
 * holds it, else its path in the working folder, or its file name outside of it.
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
  if (folder === undefined) {
    const inside = relative(process.cwd(), absolute);
    // The path to another folder is that of one machine.
    return { source: "", document: inside.startsWith("..") ? basename(absolute) : inside };
  }
  /** @type {unknown} */
  const manifest = JSON.parse(await readFile(`${folder}/package.json`, "utf8"));
  const { version } = /** @type {{ version: string }} */ (manifest);
  return { source: `${name} ${version}`, document };
}
