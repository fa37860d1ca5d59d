import { lstat, mkdir, readFile, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** A file's text, `null` when there is none. */
export async function readText(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return null;
    throw error;
  }
}

/** Whether a path leads through a symbolic link below `folder`, and so perhaps out of it. */
export async function leadsAway(folder: string, path: string): Promise<boolean> {
  const parts = path.split("/");
  for (let length = 1; length <= parts.length; length++) {
    const found = await lstat(join(folder, ...parts.slice(0, length))).catch(() => null);
    if (found?.isSymbolicLink() === true) return true;
  }
  return false;
}

/** Replaces a file at once: nobody sees it half written, and when writing fails the old one stays. */
export async function replaceFile(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, text);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Removes a file, and the folders that it leaves empty up to `folder`. */
export async function removeFile(folder: string, path: string): Promise<void> {
  await rm(join(folder, path), { force: true });
  for (let parent = dirname(path); parent !== "."; parent = dirname(parent)) {
    try {
      await rmdir(join(folder, parent));
    } catch {
      return;
    }
  }
}
