import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("../../templates/", import.meta.url);

/** The text of a file below `templates/`. */
export function resource(path: string): string {
  return readFileSync(new URL(path, folder), "utf8");
}

/** The names of the files in a folder below `templates/`, sorted. */
export function resourceNames(path: string): readonly string[] {
  return readdirSync(new URL(`${path}/`, folder)).sort();
}
