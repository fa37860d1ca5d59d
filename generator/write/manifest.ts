import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SourceFile } from "../source-file.js";

/** The file in an output folder that lists the generated files. */
export const manifestName = ".specpress.json";

/** The paths of the files that an earlier run wrote; `null` if there is no valid manifest. */
export function readManifest(folder: string): readonly string[] | null {
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(folder, manifestName), "utf8"));
    const { files } = Object(manifest) as { files?: unknown };
    return Array.isArray(files) ? files.filter(isInside) : null;
  } catch {
    return null;
  }
}

/** The files of a package with their manifest. */
export function withManifest(files: readonly SourceFile[]): readonly SourceFile[] {
  return [...files, { path: manifestName, text: manifestText(files.map(({ path }) => path)) }];
}

/** The text of a manifest. */
export function manifestText(paths: readonly string[]): string {
  return `${JSON.stringify({ generatedBy: "specpress", files: [...new Set(paths)].sort() }, null, 2)}\n`;
}

/** Whether a relative path stays inside its folder. */
export function isInside(path: unknown): path is string {
  return (
    typeof path === "string" && /^[^/\\]/.test(path) && !/(^|[/\\])\.\.([/\\]|$)|^[A-Za-z]:|\0/.test(path)
  );
}
