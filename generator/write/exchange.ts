import { renameSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import {
  exists,
  isFolder,
  linkInFolder,
  makeFolder,
  moveInFolder,
  namesIn,
  readText,
  tryToRemove,
  writeInFolder,
} from "./disk.js";

/**
 * Where a folder gets new content: all of it is staged in `work/new`, then each entry of `base` changes places with the
 * staged one. The old entries go to `work/old`; whatever specpress does not own moves from there into the new ones.
 * `work/journal.json` exists from the first of these moves to the last, so that any later run can finish them.
 */
export interface Exchange {
  readonly base: string;
  readonly work: string;
  /** What leads from `base` to the files of the package: the name of its folder and a slash, or nothing. */
  readonly prefix: string;
}

/** The moves to make, as paths below `base`. */
interface Journal {
  /** Entries that are staged. */
  readonly placed: readonly string[];
  /** Entries that have no place in the new content. */
  readonly removed: readonly string[];
  /** Files that may be dropped: those that specpress wrote, or was told to replace. */
  readonly own: readonly string[];
}

/** A file of the new content; its text is `null` if it stays as it is. */
export interface Staged {
  readonly path: string;
  readonly text: string | null;
}

/** The folder changes places as a whole, in two moves. */
export function wholeExchange(folder: string): Exchange {
  const [base, name] = [dirname(folder), basename(folder)];
  return { base, work: join(base, `.${name}.specpress`), prefix: `${name}/` };
}

/** What is at the top of the folder changes places one by one: for a folder that is mounted, or cannot leave its own. */
export function partsExchange(folder: string): Exchange {
  return { base: folder, work: join(folder, ".specpress"), prefix: "" };
}

/**
 * Gives a folder new content. If it fails, the folder is as it was.
 * @param own the files that may be dropped, as paths in the folder
 */
export function exchange(place: Exchange, files: readonly Staged[], own: readonly string[]): void {
  const { base, work, prefix } = place;
  try {
    for (const { path, text } of files) {
      const staged = join(work, "new", prefix + path);
      if (text === null) linkInFolder(join(base, prefix + path), staged);
      else writeInFolder(staged, text);
    }
    const placed = namesIn(join(work, "new"));
    const paths = own.map((path) => prefix + path);
    const tops = new Set(paths.map((path) => path.split("/", 1)[0] ?? ""));
    const journal: Journal = {
      placed,
      removed: [...tops].filter((top) => !placed.includes(top)),
      own: paths,
    };
    writeInFolder(join(work, "journal.tmp"), JSON.stringify(journal));
    renameSync(join(work, "journal.tmp"), join(work, "journal.json"));
    putInPlace(place, journal);
  } finally {
    cleanUp(place);
  }
}

/** Finishes an exchange that was cut short, or removes what it staged. */
export function settle(place: Exchange): void {
  const journal = readText(join(place.work, "journal.json"));
  if (journal !== null) putInPlace(place, JSON.parse(journal) as Journal);
  cleanUp(place);
}

/** Makes the moves of a journal that are not made yet; takes all of them back if one fails. */
function putInPlace({ base, work }: Exchange, { placed, removed, own }: Journal): void {
  const moves: (readonly [from: string, to: string])[] = [];
  const move = (from: string, to: string): void => {
    moveInFolder(from, to);
    moves.push([from, to]);
  };
  const [staged, old] = [join(work, "new"), join(work, "old")];
  try {
    makeFolder(old);
    for (const entry of placed) {
      if (!exists(join(staged, entry))) continue;
      if (exists(join(base, entry))) move(join(base, entry), join(old, entry));
      move(join(staged, entry), join(base, entry));
    }
    for (const entry of removed) {
      if (exists(join(base, entry)) && !exists(join(old, entry))) move(join(base, entry), join(old, entry));
    }
    for (const path of foreignIn(old, base, own)) move(join(old, path), join(base, path));
  } catch (error) {
    for (const [from, to] of moves.reverse()) moveInFolder(to, from);
    tryToRemove(join(work, "journal.json"));
    throw error;
  }
  tryToRemove(join(work, "journal.json"));
}

/** What the old content holds beside specpress's own files: the topmost paths that `base` has no place for yet. */
function foreignIn(old: string, base: string, own: readonly string[]): readonly string[] {
  const files = new Set(own);
  const folders = new Set(own.flatMap((path) => foldersOf(path)));
  const within = (folder: string): readonly string[] =>
    namesIn(join(old, folder)).flatMap((name) => {
      const path = folder + name;
      if (files.has(path)) return [];
      const isKnown = exists(join(base, path)) || folders.has(path);
      if (!isFolder(join(old, path))) return isKnown ? [] : [path];
      return isKnown ? within(`${path}/`) : [path];
    });
  return within("");
}

/** The folders that a path leads through. */
function foldersOf(path: string): readonly string[] {
  const parts = path.split("/").slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}

/** Removes what is left, unless moves are still to be made. */
function cleanUp({ work }: Exchange): void {
  if (exists(join(work, "journal.json"))) return;
  for (const name of ["journal.tmp", "new", "old"]) tryToRemove(join(work, name));
}
