import { lstat, mkdir, readFile, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** The text of a file; `null` if it does not exist. */
export async function readText(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return null;
    throw error;
  }
}

/** Whether a path contains a symbolic link below `folder`, which may lead out of it. */
export async function leadsAway(folder: string, path: string): Promise<boolean> {
  const parts = path.split("/");
  for (let length = 1; length <= parts.length; length++) {
    const found = await lstat(join(folder, ...parts.slice(0, length))).catch(() => null);
    if (found?.isSymbolicLink() === true) return true;
  }
  return false;
}

/** Replaces a file atomically: if writing fails, the old file stays. */
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

/** Removes a file and the folders below `folder` that become empty. */
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
