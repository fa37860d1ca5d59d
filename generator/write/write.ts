import { join } from "node:path";
import { SpecpressError, failure } from "../diagnostics.js";
import type { SourceFile } from "../source-file.js";
import { openLinks, readText, removeFile, replaceFile, statsOf } from "./disk.js";
import { isInside, manifestName, manifestText, readManifest } from "./manifest.js";

/** What happened to each file, as paths relative to the folder. */
export interface Written {
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  readonly removed: readonly string[];
}

/** Options of `write`. */
export interface WriteOptions {
  /** Replace files that no earlier run wrote. */
  readonly force?: boolean;
}

/**
 * Brings a folder up to date: writes the files that changed, and removes those that an earlier run wrote and that are no
 * longer generated.
 * @throws SpecpressError before changing anything, if it would replace a file that no earlier run wrote.
 */
export function write(
  folder: string,
  files: readonly SourceFile[],
  options: WriteOptions = {},
): Promise<Written> {
  return new Promise((resolve) => resolve(update(folder, files, options.force === true)));
}

function update(folder: string, files: readonly SourceFile[], force: boolean): Written {
  refuseBadFolder(folder);
  const earlier = readManifest(folder) ?? [];
  const leadsAway = openLinks(folder);
  const current = files.map((file) => ({ ...file, old: readText(join(folder, file.path)) }));
  const changed = current.filter(({ text, old }) => text !== old);
  refuseForeignFiles(folder, changed, new Set(earlier), force, leadsAway);
  const paths = files.map(({ path }) => path);
  const wanted = new Set(paths);
  const stale = earlier.filter((path) => !wanted.has(path));
  try {
    // Written first, so that the next run recognises the files of a run that was interrupted.
    if (changed.length > 0 || stale.length > 0) writeManifest(folder, [...earlier, ...paths]);
    for (const { path, text } of changed) replaceFile(join(folder, path), text);
    const removed = [];
    for (const path of stale) {
      if (leadsAway(path)) continue;
      removeFile(folder, path);
      removed.push(path);
    }
    writeManifest(folder, paths);
    const written = changed.map(({ path }) => path);
    const isWritten = new Set(written);
    return { written, unchanged: paths.filter((path) => !isWritten.has(path)), removed };
  } catch (error) {
    throw writeFailure(error, folder);
  }
}

function writeManifest(folder: string, paths: readonly string[]): void {
  const text = manifestText(paths);
  if (readText(join(folder, manifestName)) !== text) replaceFile(join(folder, manifestName), text);
}

function refuseBadFolder(folder: string): void {
  const found = statsOf(folder);
  if (found !== null && !found.isDirectory() && !found.isSymbolicLink()) {
    throw failure("output-not-folder", `${folder} is not a folder.`);
  }
}

interface Changed extends SourceFile {
  /** What the file contains now; `null` if it does not exist. */
  readonly old: string | null;
}

function refuseForeignFiles(
  folder: string,
  changed: readonly Changed[],
  earlier: ReadonlySet<string>,
  force: boolean,
  leadsAway: (path: string) => boolean,
): void {
  const foreign: string[] = [];
  for (const { path, old } of changed) {
    if (!isInside(path)) throw new Error(`${String(path)} leads out of the output folder.`);
    if (leadsAway(path)) foreign.push(path);
    else if (!force && old !== null && !earlier.has(path)) foreign.push(path);
  }
  if (foreign.length === 0) return;
  const shown = foreign.slice(0, 5).join(", ");
  const more = foreign.length > 5 ? ` and ${foreign.length - 5} more` : "";
  throw failure(
    "output-not-ours",
    `${folder} contains files that specpress did not generate: ${shown}${more}.`,
  );
}

function writeFailure(error: unknown, folder: string): unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  if (error instanceof SpecpressError || code === undefined) return error;
  return failure("output-not-writable", `${folder} cannot be written: ${message}.`);
}
