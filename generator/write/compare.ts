import { join } from "node:path";
import type { SourceFile } from "../source-file.js";
import { exists, readText } from "./disk.js";
import { withLineFeeds } from "./manifest.js";
import { survey } from "./survey.js";

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
  const hasDist = exists(join(folder, "dist"));
  const found = survey(folder, files);
  const compared = found.files.filter(({ path }) => hasDist || !path.startsWith("dist/"));
  return {
    missing: compared.filter(({ state }) => state === "missing").map(({ path }) => path),
    // Git may have converted the line ends.
    changed: compared
      .filter(({ path, text, state }) => {
        if (state === "missing" || state === "same") return false;
        return withLineFeeds(readText(join(folder, path)) ?? "") !== withLineFeeds(text);
      })
      .map(({ path }) => path),
    extra: found.left.map(({ path }) => path),
  };
}
