import { lstat } from "node:fs/promises";
import { join } from "node:path";
import { SpecpressError, failure } from "../diagnostics.js";
import type { SourceFile } from "../source-file.js";
import { leadsAway, readText, removeFile, replaceFile } from "./disk.js";
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
export async function write(
  folder: string,
  files: readonly SourceFile[],
  options: WriteOptions = {},
): Promise<Written> {
  await refuseBadFolder(folder);
  const earlier = (await readManifest(folder)) ?? [];
  const current = await Promise.all(
    files.map(async (file) => ({ ...file, old: await readText(join(folder, file.path)) })),
  );
  const changed = current.filter(({ text, old }) => text !== old);
  await refuseForeignFiles(folder, changed, earlier, options.force === true);
  const paths = files.map(({ path }) => path);
  const stale = earlier.filter((path) => !paths.includes(path));
  try {
    // Written first, so that the next run recognises the files of a run that was interrupted.
    if (changed.length > 0 || stale.length > 0) await writeManifest(folder, [...earlier, ...paths]);
    for (const { path, text } of changed) await replaceFile(join(folder, path), text);
    const removed = [];
    for (const path of stale) {
      if (await leadsAway(folder, path)) continue;
      await removeFile(folder, path);
      removed.push(path);
    }
    await writeManifest(folder, paths);
    const written = changed.map(({ path }) => path);
    return { written, unchanged: paths.filter((path) => !written.includes(path)), removed };
  } catch (error) {
    throw writeFailure(error, folder);
  }
}

async function writeManifest(folder: string, paths: readonly string[]): Promise<void> {
  const text = manifestText(paths);
  if ((await readText(join(folder, manifestName))) !== text)
    await replaceFile(join(folder, manifestName), text);
}

async function refuseBadFolder(folder: string): Promise<void> {
  const found = await lstat(folder).catch(() => null);
  if (found !== null && !found.isDirectory() && !found.isSymbolicLink()) {
    throw failure("output-not-folder", `${folder} is not a folder.`);
  }
}

interface Changed extends SourceFile {
  /** What the file contains now; `null` if it does not exist. */
  readonly old: string | null;
}

async function refuseForeignFiles(
  folder: string,
  changed: readonly Changed[],
  earlier: readonly string[],
  force: boolean,
): Promise<void> {
  const foreign: string[] = [];
  for (const { path, old } of changed) {
    if (!isInside(path)) throw new Error(`${String(path)} leads out of the output folder.`);
    if (await leadsAway(folder, path)) foreign.push(path);
    else if (!force && old !== null && !earlier.includes(path)) foreign.push(path);
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
