import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("../../templates/", import.meta.url);

/** The text of a file in `templates/`. */
export function resource(path: string): string {
  return readFileSync(new URL(path, folder), "utf8");
}

/** The paths of the files in a folder of `templates/`, relative to that folder and sorted. */
export function resourceNames(path: string): readonly string[] {
  const below = fileURLToPath(new URL(`${path}/`, folder));
  return readdirSync(below, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(below, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}
