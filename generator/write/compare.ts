import { existsSync } from "node:fs";
import { join } from "node:path";
import type { SourceFile } from "../source-file.js";
import { readText } from "./disk.js";
import { readManifest, withManifest } from "./manifest.js";

/** How a folder differs from the expected files, as paths relative to it. */
export interface Differences {
  readonly missing: readonly string[];
  readonly changed: readonly string[];
  /** Written by an earlier run, and no longer expected. */
  readonly extra: readonly string[];
}

/** Compares a folder with the expected files. Ignores `dist/` if the folder has none: it is often not committed. */
export function compare(folder: string, files: readonly SourceFile[]): Promise<Differences> {
  return new Promise((resolve) => resolve(differencesOf(folder, files)));
}

function differencesOf(folder: string, files: readonly SourceFile[]): Differences {
  const hasDist = existsSync(join(folder, "dist"));
  const compared = withManifest(files).filter(({ path }) => hasDist || !path.startsWith("dist/"));
  const missing: string[] = [];
  const changed: string[] = [];
  for (const { path, text } of compared) {
    const found = readText(join(folder, path));
    if (found === null) missing.push(path);
    // Git may have converted the line ends.
    else if (found.replaceAll("\r\n", "\n") !== text.replaceAll("\r\n", "\n")) changed.push(path);
  }
  const wanted = new Set(files.map(({ path }) => path));
  const earlier = (readManifest(folder) ?? []).filter((path) => !wanted.has(path));
  const extra = earlier.filter((path) => existsSync(join(folder, path)));
  return { missing, changed, extra };
}
