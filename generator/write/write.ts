import { resolve } from "node:path";
import { SpecpressError, failure } from "../diagnostics.js";
import type { SourceFile } from "../source-file.js";
import { exists, statsOf } from "./disk.js";
import { exchange, partsExchange, settle, wholeExchange } from "./exchange.js";
import type { Exchange } from "./exchange.js";
import { locked } from "./lock.js";
import { manifestName } from "./manifest.js";
import { survey } from "./survey.js";
import type { State, Survey } from "./survey.js";

/** What happened to each file, as paths relative to the folder. */
export interface Written {
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  readonly removed: readonly string[];
  /** Files that an earlier run wrote and someone changed: they are no longer generated, and stay. */
  readonly kept: readonly string[];
}

/** Options of `write`. */
export interface WriteOptions {
  /** Replace files that no earlier run wrote, or that were edited since. */
  readonly force?: boolean;
}

/**
 * Brings a folder up to date: writes the files that changed, and removes those that an earlier run wrote and that are no
 * longer generated. Whatever happens, the folder holds the old package or the new one.
 * @throws SpecpressError before changing anything, if it would replace a file that no earlier run wrote, or that was
 * edited since.
 */
export async function write(
  output: string,
  files: readonly SourceFile[],
  { force = false }: WriteOptions = {},
): Promise<Written> {
  const folder = resolve(output);
  try {
    refuseBadFolder(folder);
    return await inPlace(wholeExchange(folder), folder, files, force).catch((error: unknown) => {
      if (!isImmovable(error)) throw error;
      return inPlace(partsExchange(folder), folder, files, force);
    });
  } catch (error) {
    throw writeFailure(error, folder);
  }
}

/** Finishes what an earlier run of any command was writing to a folder, or undoes it. */
export async function finishEarlier(folder: string): Promise<void> {
  try {
    for (const place of [wholeExchange(folder), partsExchange(folder)]) {
      if (exists(place.work)) await locked(place.work, folder, () => settle(place));
    }
  } catch (error) {
    throw writeFailure(error, folder);
  }
}

function inPlace(
  place: Exchange,
  folder: string,
  files: readonly SourceFile[],
  force: boolean,
): Promise<Written> {
  return locked(place.work, folder, () => {
    settle(place);
    return update(place, folder, files, force);
  });
}

function update(place: Exchange, folder: string, wanted: readonly SourceFile[], force: boolean): Written {
  const { files, left } = survey(folder, wanted);
  refuse(folder, files, force);
  const removed = left.filter(({ state }) => state === "earlier").map(({ path }) => path);
  if (removed.length > 0 || files.some(({ state }) => state !== "same")) {
    const staged = files.map(({ path, text, state }) => ({ path, text: state === "same" ? null : text }));
    const replaced = files.filter(({ state }) => state !== "missing").map(({ path }) => path);
    exchange(place, staged, [...replaced, ...removed]);
  }
  const paths = (isWanted: (state: State) => boolean): readonly string[] =>
    files
      .filter(({ path, state }) => isWanted(state) && !path.endsWith(manifestName))
      .map(({ path }) => path);
  return {
    written: paths((state) => state !== "same"),
    unchanged: paths((state) => state === "same"),
    removed,
    kept: left.filter(({ state }) => state !== "earlier").map(({ path }) => path),
  };
}

function refuseBadFolder(folder: string): void {
  const found = statsOf(folder);
  if (found === null || found.isDirectory()) return;
  const kind = found.isSymbolicLink() ? "a symbolic link" : "not a folder";
  throw failure("output-not-folder", `${folder} is ${kind}.`);
}

function refuse(folder: string, files: Survey["files"], force: boolean): void {
  const pathsOf = (wanted: State): readonly string[] =>
    files.filter(({ state }) => state === wanted).map(({ path }) => path);
  const [blocked, foreign, edited] = [pathsOf("blocked"), pathsOf("foreign"), pathsOf("edited")];
  if (blocked.length > 0) {
    throw failure("output-blocked", `${folder} has something else where files belong: ${shown(blocked)}.`);
  }
  if (force) return;
  if (foreign.length > 0) {
    throw failure(
      "output-not-ours",
      `${folder} contains files that specpress did not generate: ${shown(foreign)}.`,
    );
  }
  if (edited.length > 0) {
    throw failure("output-edited", `${folder} contains files that were edited by hand: ${shown(edited)}.`);
  }
}

function shown(paths: readonly string[]): string {
  const more = paths.length > 5 ? ` and ${paths.length - 5} more` : "";
  return paths.slice(0, 5).join(", ") + more;
}

/** Whether a folder cannot change places with another. */
function isImmovable(error: unknown): boolean {
  return ["EBUSY", "EXDEV", "EPERM", "EACCES", "EROFS"].includes((error as NodeJS.ErrnoException).code ?? "");
}

function writeFailure(error: unknown, folder: string): unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  if (error instanceof SpecpressError || code === undefined) return error;
  return failure("output-not-writable", `${folder} cannot be written: ${message}. It is as it was.`);
}
