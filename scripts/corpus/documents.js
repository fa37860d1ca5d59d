import { readFile, readdir, stat } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";

/**
 * The OpenAPI documents at a path: the file itself, or those of a folder and its folders. What a document refers to is
 * none: a document has `openapi` or `swagger` at its root.
 * @param {string} path
 * @returns {Promise<string[]>}
 */
export async function documentsIn(path) {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = (await readdir(path, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  const found = [];
  for (const entry of entries) {
    const below = join(path, entry.name);
    if (entry.isDirectory()) found.push(...(entry.name === "node_modules" ? [] : await documentsIn(below)));
    else if (/\.(json|ya?ml)$/.test(entry.name) && isDocument(await readFile(below, "utf8")))
      found.push(below);
  }
  return found;
}

/** @param {string} text */
function isDocument(text) {
  if (!text.trimStart().startsWith("{")) return /^["']?(openapi|swagger)["']?\s*:/m.test(text);
  try {
    const root = JSON.parse(text);
    return typeof root.openapi === "string" || typeof root.swagger === "string";
  } catch {
    return /^\s*\{\s*["']?(openapi|swagger)["']?\s*:/.test(text);
  }
}

/**
 * Where a document comes from, and its name there: by the table of sources, else the package that holds it, else by its
 * path from the working folder.
 * @param {string} path
 * @param {Readonly<Record<string, string>>} sources
 */
export async function originOf(path, sources) {
  const absolute = resolve(path);
  const listed = Object.entries(sources).find(([end]) => absolute.endsWith(`${sep}${end}`))?.[1];
  if (listed !== undefined) {
    const [source = "", ...rest] = listed.split(":");
    return { source, document: rest.join(":") };
  }
  const [, folder, name, document] =
    /^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\/(.*)$/.exec(absolute.replaceAll(sep, "/")) ?? [];
  if (folder === undefined) return { source: "", document: relative(process.cwd(), absolute) };
  const { version } = JSON.parse(await readFile(`${folder}/package.json`, "utf8"));
  return { source: `${name} ${version}`, document };
}
