import { existsSync, realpathSync } from "node:fs";
import { dirname, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { SpecpressError, diagnostic } from "../diagnostics.js";
import type { Diagnostic, Location } from "../diagnostics.js";
import { loadFile } from "./file.js";
import type { LoadedFile } from "./file.js";
import { findReferences } from "../document/references.js";
import { destinationOf, openFile } from "./destination.js";
import type { OpenFile } from "./destination.js";
import { join } from "./join.js";
import type { Bundle } from "./join.js";

/**
 * One document of a root file and the files that its references lead to, each under its own key, every reference made
 * local. Files may lie below the root file's folder; what comes over the network comes from the root document's
 * origin or one that is allowed.
 */
export async function bundle(root: LoadedFile, allowOrigins: readonly string[]): Promise<Bundle> {
  const files = new Map<string, OpenFile>([[root.url.href, openFile(root)]]);
  const problems: Diagnostic[] = [];
  for (const file of files.values()) {
    for (const { $ref, pointer } of findReferences(file.value)) {
      const destination = destinationOf($ref, pointer, file, files.values());
      if (destination.kind !== "file") continue;
      const place = { file: file.name, pointer, ...file.locate(pointer) };
      const refused = refusal(destination.url, root, allowOrigins);
      if (refused === null) await follow(destination.url, root, place, $ref, files, problems);
      else problems.push(diagnostic("ref-not-allowed", `\`${$ref}\` ${refused}.`, place));
    }
  }
  if (problems.length > 0) throw new SpecpressError(problems);
  return join(root, [...files.values()]);
}

/** Why a file may not be read, `null` when it may. */
function refusal(target: URL, root: LoadedFile, allowOrigins: readonly string[]): string | null {
  if (target.protocol === "file:" && root.url.protocol === "file:") {
    const folder = dirname(fileURLToPath(root.url));
    const path = fileURLToPath(target);
    const real = existsSync(path) ? realpathSync(path) : path;
    const outside = !real.startsWith((existsSync(folder) ? realpathSync(folder) : folder) + sep);
    return outside ? "leads out of the document's folder" : null;
  }
  const allowed = [...allowOrigins, ...(root.url.protocol === "file:" ? [] : [root.url.origin])];
  return allowed.includes(target.origin) ? null : `leads to ${target.origin}, which is not allowed`;
}

async function follow(
  target: URL,
  root: LoadedFile,
  place: Location,
  $ref: string,
  files: Map<string, OpenFile>,
  problems: Diagnostic[],
): Promise<void> {
  const isFile = target.protocol === "file:";
  try {
    const input = isFile ? fileURLToPath(target) : target.href;
    files.set(target.href, openFile(await loadFile(input, nameOf(target, root), target, "")));
  } catch (error) {
    if (!(error instanceof SpecpressError)) throw error;
    const unread = error.diagnostics.every(({ code }) => unreadCodes.has(code));
    if (!unread) problems.push(...error.diagnostics);
    else
      problems.push(diagnostic("ref-not-found", `\`${$ref}\` leads to a file that cannot be read.`, place));
  }
}

/** What says that there is nothing to parse; where that is matters less than what asked for it. */
const unreadCodes: ReadonlySet<string> = new Set([
  "input-not-found",
  "input-is-folder",
  "input-not-readable",
]);

function nameOf(target: URL, root: LoadedFile): string {
  return target.protocol === "file:" ? besideRoot(target, root) : target.href;
}

/** A file's path as the user would write it: from where the root file was named. */
function besideRoot(target: URL, root: LoadedFile): string {
  const path = relative(dirname(fileURLToPath(root.url)), fileURLToPath(target))
    .split(sep)
    .join("/");
  const slash = root.name.lastIndexOf("/");
  return root.name.slice(0, slash + 1) + path;
}
