import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, rmdirSync, writeFileSync } from "node:fs";
import type { Stats } from "node:fs";
import { dirname, join } from "node:path";

// All of it is synchronous: a package has hundreds of small files, for which promises take ten times the processor time.

/** The text of a file; `null` if it does not exist. */
export function readText(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return null;
    throw error;
  }
}

/** What a path leads to, links not followed; `null` if it leads nowhere. */
export function statsOf(path: string): Stats | null {
  try {
    return lstatSync(path);
  } catch {
    return null;
  }
}

/** Opens a check of whether a path contains a symbolic link below `folder`, which may lead out of it. */
export function openLinks(folder: string): (path: string) => boolean {
  const known = new Map<string, boolean>();
  const leadsAway = (path: string): boolean => {
    const found = known.get(path);
    if (found !== undefined) return found;
    const parent = dirname(path);
    const isAway =
      (parent !== "." && leadsAway(parent)) || statsOf(join(folder, path))?.isSymbolicLink() === true;
    known.set(path, isAway);
    return isAway;
  };
  return leadsAway;
}

/** Replaces a file atomically: if writing fails, the old file stays. */
export function replaceFile(path: string, text: string): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    writeInFolder(temporary, text);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Writes a file, and first its folder if that is missing. */
function writeInFolder(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

/** Removes a file and the folders below `folder` that become empty. */
export function removeFile(folder: string, path: string): void {
  rmSync(join(folder, path), { force: true });
  for (let parent = dirname(path); parent !== "."; parent = dirname(parent)) {
    try {
      rmdirSync(join(folder, parent));
    } catch {
      return;
    }
  }
}
