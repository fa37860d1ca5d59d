import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** The file in which an output folder says what of it was generated. */
export const manifestName = ".specpress.json";

/** The paths of an earlier run's files; `null` when the folder has no manifest that can be read. */
export async function readManifest(folder: string): Promise<readonly string[] | null> {
  try {
    const manifest: unknown = JSON.parse(await readFile(join(folder, manifestName), "utf8"));
    const { files } = Object(manifest) as { files?: unknown };
    return Array.isArray(files) ? files.filter(isInside) : null;
  } catch {
    return null;
  }
}

/** The text of a manifest. */
export function manifestText(paths: readonly string[]): string {
  return `${JSON.stringify({ generatedBy: "specpress", files: [...new Set(paths)].sort() }, null, 2)}\n`;
}

/** Whether a path stays inside the folder that it is relative to. */
export function isInside(path: unknown): path is string {
  return (
    typeof path === "string" && /^[^/\\]/.test(path) && !/(^|[/\\])\.\.([/\\]|$)|^[A-Za-z]:|\0/.test(path)
  );
}
