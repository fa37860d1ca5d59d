import { existsSync, realpathSync } from "node:fs";
import { dirname, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { SpecpressError, diagnostic } from "../diagnostics.js";
import type { Diagnostic } from "../diagnostics.js";
import type { Reference } from "../document/references.js";
import { destinationOf, openFile } from "./destination.js";
import type { OpenFile } from "./destination.js";
import { loadFile } from "./file.js";
import type { LoadedFile } from "./file.js";
import { join } from "./join.js";
import type { Bundle } from "./join.js";

/**
 * Reads the files that references lead to, and joins them with the root file to one document. Files must be in or below
 * the root file's folder; URLs must have the root document's origin or one that is allowed.
 * @throws SpecpressError with all references that cannot be followed.
 */
export async function bundle(root: LoadedFile, allowOrigins: readonly string[]): Promise<Bundle> {
  const files = new Map<string, OpenFile>([[root.url.href, openFile(root)]]);
  const problems: Diagnostic[] = [];
  for (const file of files.values()) {
    for (const reference of file.references) {
      const destination = destinationOf(reference, file, files.values());
      if (destination.kind !== "file") continue;
      const { url } = destination;
      const refused = refusal(url, root, allowOrigins);
      if (refused !== null) {
        problems.push(located("ref-not-allowed", `\`${reference.$ref}\` ${refused}.`, reference, file));
        continue;
      }
      const read = await readFrom(url, root, reference, file);
      if (read.ok) files.set(url.href, read.file);
      else problems.push(...read.problems);
    }
  }
  if (problems.length > 0) throw new SpecpressError(problems);
  return join(root, [...files.values()]);
}

/** Why a file may not be read; `null` when it may. */
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

type Read =
  | { readonly ok: true; readonly file: OpenFile }
  | { readonly ok: false; readonly problems: readonly Diagnostic[] };

async function readFrom(url: URL, root: LoadedFile, reference: Reference, file: OpenFile): Promise<Read> {
  try {
    const input = url.protocol === "file:" ? fileURLToPath(url) : url.href;
    return { ok: true, file: openFile(await loadFile(input, nameOf(url, root), url, "")) };
  } catch (error) {
    if (!(error instanceof SpecpressError)) throw error;
    const isUnread = error.diagnostics.every(({ code }) => unreadCodes.has(code));
    if (!isUnread) return { ok: false, problems: error.diagnostics };
    const message = `\`${reference.$ref}\` leads to a file that cannot be read.`;
    return { ok: false, problems: [located("ref-not-found", message, reference, file)] };
  }
}

/** Codes of files that could not be read at all: the place of the reference helps more than that of the file. */
const unreadCodes: ReadonlySet<string> = new Set([
  "input-not-found",
  "input-is-folder",
  "input-not-readable",
]);

function located(
  code: "ref-not-allowed" | "ref-not-found",
  message: string,
  { place: { pointer } }: Reference,
  file: OpenFile,
): Diagnostic {
  return diagnostic(code, message, { file: file.name, pointer, ...file.locate(pointer) });
}

function nameOf(target: URL, root: LoadedFile): string {
  return target.protocol === "file:" ? besideRoot(target, root) : target.href;
}

/** A file's path as the user would write it: relative to where the root file's path starts. */
function besideRoot(target: URL, root: LoadedFile): string {
  const path = relative(dirname(fileURLToPath(root.url)), fileURLToPath(target))
    .split(sep)
    .join("/");
  const slash = root.name.lastIndexOf("/");
  return root.name.slice(0, slash + 1) + path;
}
