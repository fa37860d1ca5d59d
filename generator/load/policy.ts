import { existsSync, realpathSync } from "node:fs";
import { dirname, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { LoadedFile } from "./file.js";

/** Why a reference may not be followed, as the end of a sentence about it; `null` when it may. */
export function refusal(target: URL, root: LoadedFile, allowOrigins: readonly string[]): string | null {
  if (target.protocol === "file:" && root.url.protocol === "file:") {
    if (target.host !== "") return `leads to the host ${target.host}, which is not allowed`;
    const path = pathOf(target);
    return path === null || isBelow(path, root) ? null : "leads out of the document's folder";
  }
  const allowed = [...allowOrigins, ...(root.url.protocol === "file:" ? [] : [root.url.origin])];
  return allowed.includes(target.origin) ? null : `leads to ${target.origin}, which is not allowed`;
}

/** The path of a `file:` URL; `null` when the URL is invalid, for example because of a stray `%`. */
export function pathOf(url: URL): string | null {
  try {
    return fileURLToPath(url);
  } catch {
    return null;
  }
}

/** Whether a path is below the root file's folder, after resolving symbolic links. */
function isBelow(path: string, root: LoadedFile): boolean {
  return realPath(path).startsWith(realPath(dirname(fileURLToPath(root.url))) + sep);
}

function realPath(path: string): string {
  return existsSync(path) ? realpathSync(path) : path;
}
