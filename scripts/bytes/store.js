import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Marks a folder that `save` wrote and may therefore replace. */
const mark = ".specpress-bytes";

/**
 * Makes a folder empty and marks it. Returns false, and touches nothing, when the folder holds files that `save` did
 * not write.
 * @param {string} folder
 */
export async function clear(folder) {
  await mkdir(folder, { recursive: true });
  const names = await readdir(folder);
  if (names.length > 0 && !names.includes(mark)) return false;
  await rm(folder, { recursive: true });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, mark), "");
  return true;
}

/**
 * @param {string} folder
 * @param {string} document
 * @param {ReadonlyMap<string, string>} files texts by path
 */
export async function writeStored(folder, document, files) {
  for (const [path, text] of files) {
    const target = join(folderOf(folder, document), path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }
}

/**
 * The stored files of a document, texts by path; `null` when it was not saved.
 * @param {string} folder
 * @param {string} document
 * @returns {Promise<ReadonlyMap<string, string> | null>}
 */
export async function readStored(folder, document) {
  const root = folderOf(folder, document);
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => null);
  if (entries === null) return null;
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = paths.map(
    async (path) => /** @type {const} */ ([path.slice(root.length + 1), await readFile(path, "utf8")]),
  );
  return new Map(await Promise.all(files));
}

/**
 * @param {string} folder
 * @param {string} document
 */
function folderOf(folder, document) {
  return join(folder, document);
}
