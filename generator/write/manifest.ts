import { join } from "node:path";
import { hashOf } from "../hash.js";
import type { SourceFile } from "../source-file.js";
import { version } from "../settings/version.js";
import { readText } from "./disk.js";

/** The file in an output folder that lists the generated files. */
export const manifestName = ".specpress.json";

/** `dist/` is often not committed, so what is in it has a manifest of its own beside it. */
const homes = ["", "dist/"];

/** The files that an earlier run wrote to a folder: the hash of each, by path. */
export function readManifests(folder: string): ReadonlyMap<string, string> {
  return new Map(homes.flatMap((home) => [...entriesOf(readText(join(folder, home, manifestName)), home)]));
}

function entriesOf(text: string | null, home: string): readonly (readonly [string, string])[] {
  const { files } = Object(parsed(text ?? "")) as { files?: unknown };
  return Object.entries(Object(files) as object)
    .map(([path, hash]) => [home + path, hash as unknown] as const)
    .filter(
      (entry): entry is readonly [string, string] => isInside(entry[0]) && typeof entry[1] === "string",
    );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The files of a package with their manifests. */
export function withManifests(files: readonly SourceFile[]): readonly SourceFile[] {
  const homeOf = (path: string): string => homes.findLast((home) => path.startsWith(home)) ?? "";
  return [
    ...files,
    ...homes.flatMap((home) => {
      const listed = files.filter(({ path }) => homeOf(path) === home);
      if (listed.length === 0) return [];
      const hashes = listed.map(({ path, text }) => [path.slice(home.length), contentHash(text)] as const);
      return [{ path: home + manifestName, text: manifestText(Object.fromEntries(hashes)) }];
    }),
  ];
}

function manifestText(files: Readonly<Record<string, string>>): string {
  return `${JSON.stringify({ generatedBy: `specpress ${version()}`, files }, null, 2)}\n`;
}

/** A hash of what a file says: git may have converted its line ends. */
export function contentHash(text: string): string {
  return hashOf(withLineFeeds(text)).slice(0, 32);
}

/** A text with the line ends that specpress writes. */
export function withLineFeeds(text: string): string {
  return text.includes("\r") ? text.replaceAll("\r\n", "\n") : text;
}

/** Whether a relative path stays inside its folder. */
export function isInside(path: string): boolean {
  return /^[^/\\]/.test(path) && !/(^|[/\\])\.\.([/\\]|$)|^[A-Za-z]:|\0/.test(path);
}
