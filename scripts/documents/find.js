import { readFile, readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/**
 * The OpenAPI documents at a path: the file itself, or every document below a folder, sorted by name. A file counts as
 * a document when it has `openapi` or `swagger` at its root; files that are only referenced have neither.
 * @param {string} path
 * @returns {Promise<string[]>}
 */
export async function documentsIn(path) {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = (await readdir(path, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  /** @type {string[]} */
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
    /** @type {unknown} */
    const root = JSON.parse(text);
    return isText(root, "openapi") || isText(root, "swagger");
  } catch {
    // Broken JSON is a document too, if it starts as one.
    return /^\s*\{\s*["']?(openapi|swagger)["']?\s*:/.test(text);
  }
}

/**
 * @param {unknown} value
 * @param {string} key
 */
function isText(value, key) {
  const members = /** @type {Record<string, unknown>} */ (value ?? {});
  return typeof members[key] === "string";
}
