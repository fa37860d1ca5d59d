import { realpathSync } from "node:fs";
import { dirname, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { LoadedFile } from "./file.js";
import type { ReadRules } from "./source.js";

/** Where references may lead, besides the root document's own folder or origin. */
export interface Policy {
  readonly allowOrigins: readonly string[];
  /** Absolute paths. */
  readonly allowFolders: readonly string[];
  /** How what they lead to is read. */
  readonly rules: ReadRules;
}

/** Why a reference may not be followed, as the end of a sentence about it; `null` when it may. */
export function refusal(target: URL, root: LoadedFile, policy: Policy): string | null {
  if (target.protocol === "file:" && root.url.protocol === "file:") {
    if (target.host !== "") return `leads to the host ${target.host}, which is not allowed`;
    const path = pathOf(target);
    const folders = [dirname(fileURLToPath(root.url)), ...policy.allowFolders];
    if (path === null || folders.some((folder) => isBelow(path, folder))) return null;
    return "leads out of the document's folder";
  }
  if (target.protocol === "file:") return "leads to a file, but the document was read from a URL";
  if (!/^https?:$/.test(target.protocol))
    return `leads to a \`${target.protocol}\` URL, which cannot be read`;
  const own = root.url.protocol === "file:" ? [] : [root.url.origin];
  const isAllowed = [...policy.allowOrigins, ...own].includes(target.origin);
  return isAllowed ? null : `leads to ${target.origin}, which is not allowed`;
}

/** The path of a `file:` URL; `null` when the URL is invalid, for example because of a stray `%`. */
export function pathOf(url: URL): string | null {
  try {
    return fileURLToPath(url);
  } catch {
    return null;
  }
}

/** Whether a path is below a folder, after resolving symbolic links. */
function isBelow(path: string, folder: string): boolean {
  const real = realPath(folder);
  return realPath(path).startsWith(real.endsWith(sep) ? real : real + sep);
}

/** Anything that is not there, or in a circle of links, keeps its path. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
