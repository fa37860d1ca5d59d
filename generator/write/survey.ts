import { join } from "node:path";
import type { SourceFile } from "../source-file.js";
import { openObstacles, readText, statsOf } from "./disk.js";
import { contentHash, isInside, manifestName, readManifests, withManifests } from "./manifest.js";

/** What a folder has where a file belongs. */
export type State =
  | "missing"
  | "same"
  /** An earlier text of specpress. */
  | "earlier"
  /** A text that specpress wrote, and someone changed. */
  | "edited"
  /** A file that specpress did not write. */
  | "foreign"
  /** Something that is not a file, or that leads elsewhere. */
  | "blocked";

/** A file of the package, and what the folder has in its place. */
export interface Surveyed extends SourceFile {
  readonly state: State;
}

/** A folder beside the package that it should hold. */
export interface Survey {
  /** The files of the package, manifests included. */
  readonly files: readonly Surveyed[];
  /** Paths that an earlier run wrote, and that the package no longer has. */
  readonly left: readonly { readonly path: string; readonly state: State }[];
}

/** Compares each file of a package with what a folder has; manifests prove which files are specpress's own. */
export function survey(folder: string, files: readonly SourceFile[]): Survey {
  const hashes = readManifests(folder);
  const isObstructed = openObstacles(folder);
  const stateOf = (path: string, text: string | null): State => {
    if (isObstructed(path)) return "blocked";
    const stats = statsOf(join(folder, path));
    if (stats === null) return "missing";
    if (!stats.isFile()) return "blocked";
    const found = readText(join(folder, path)) ?? "";
    if (found === text) return "same";
    const hash = hashes.get(path);
    if (path.split("/").at(-1) === manifestName || hash === contentHash(found)) return "earlier";
    return hash === undefined ? "foreign" : "edited";
  };
  const wanted = withManifests(files);
  for (const { path } of wanted)
    if (!isInside(path)) throw new Error(`${path} leads out of the output folder.`);
  const paths = new Set(wanted.map(({ path }) => path));
  return {
    files: wanted.map((file) => ({ ...file, state: stateOf(file.path, file.text) })),
    left: [...hashes.keys()]
      .filter((path) => !paths.has(path))
      .map((path) => ({ path, state: stateOf(path, null) }))
      .filter(({ state }) => state !== "missing"),
  };
}
