import {
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import type { Stats } from "node:fs";
import { dirname, join } from "node:path";

// All of it is synchronous: a package has hundreds of small files, for which promises take ten times the processor time.

/** The text of a file; `null` if it does not exist, or is not a file: reading a named pipe may never end. */
export function readText(path: string): string | null {
  return statsOf(path)?.isFile() === true ? readFileSync(path, "utf8") : null;
}

/** What a path leads to, links not followed; `null` if it leads nowhere. */
export function statsOf(path: string): Stats | null {
  try {
    return lstatSync(path);
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return null;
    throw error;
  }
}

export function exists(path: string): boolean {
  return statsOf(path) !== null;
}

/** Whether a path is a folder, not a link to one. */
export function isFolder(path: string): boolean {
  return statsOf(path)?.isDirectory() === true;
}

/** Opens a check of whether something else than folders is on the way to a path below `folder`, such as a link. */
export function openObstacles(folder: string): (path: string) => boolean {
  const known = new Map<string, boolean>();
  const isObstructed = (path: string): boolean => {
    const parent = dirname(path);
    if (parent === ".") return false;
    let found = known.get(parent);
    if (found === undefined) {
      const stats = statsOf(join(folder, parent));
      found = isObstructed(parent) || (stats !== null && !stats.isDirectory());
      known.set(parent, found);
    }
    return found;
  };
  return isObstructed;
}

/** Writes a file, and first its folder if that is missing. */
export function writeInFolder(path: string, text: string): void {
  intoFolder(path, () => writeFileSync(path, text));
}

/** Gives a file a second place, with the time of its last change. */
export function linkInFolder(from: string, path: string): void {
  intoFolder(path, () => {
    try {
      linkSync(from, path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") throw error;
      copyFileSync(from, path); // Not every file system has links.
    }
  });
}

/** Moves a file or folder, into a folder that need not exist. */
export function moveInFolder(from: string, to: string): void {
  intoFolder(to, () => renameSync(from, to));
}

function intoFolder(path: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    makeFolder(dirname(path));
    work();
  }
}

/** Makes a folder and those that it is in. With `recursive`, Node.js would try for ever where none can be, as in `/proc`. */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST" && statSync(path).isDirectory()) return;
    if (code !== "ENOENT" || exists(dirname(path))) throw error;
    makeFolder(dirname(path));
    makeFolder(path);
  }
}

/** The names in a folder; none if it does not exist. */
export function namesIn(folder: string): readonly string[] {
  return exists(folder) ? readdirSync(folder) : [];
}

/** Removes a file or folder with all that is in it, unless the disk does not let it: the next run tries again. */
export function tryToRemove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    return;
  }
}
