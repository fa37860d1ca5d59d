import { dirname, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { SpecpressError, diagnostic } from "../diagnostics.js";
import type { Diagnostic, Location } from "../diagnostics.js";
import type { Document } from "../document/document.js";
import type { Reference } from "../document/references.js";
import { destinationOf, openFile } from "./destination.js";
import type { OpenFile } from "./destination.js";
import { loadFile } from "./file.js";
import type { LoadedFile } from "./file.js";
import { join } from "./join.js";
import type { Joined } from "./join.js";
import { pathOf, refusal } from "./policy.js";

/** A document, and where its files come from. */
export type Bundle = Joined & Pick<Document, "diagnostics">;

/**
 * Reads the files that references lead to, and joins them with the root file to one document. Files must be in or below
 * the root file's folder; URLs must have the root document's origin or one that is allowed. A mapping of a discriminator
 * that cannot be followed is only a warning: the types are less precise without it.
 * @throws SpecpressError with all references that cannot be followed.
 */
export async function bundle(root: LoadedFile, allowOrigins: readonly string[]): Promise<Bundle> {
  const files = new Map<string, OpenFile>([[root.url.href, openFile(root, root)]]);
  const problems: Diagnostic[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const file of files.values()) {
    for (const reference of file.references) {
      const destination = destinationOf(reference, file, files.values());
      if (destination.kind !== "file") continue;
      const read = await readFrom(destination.url, root, allowOrigins);
      if (read.kind === "file") files.set(destination.url.href, read.file);
      else if (read.kind === "invalid") problems.push(...read.problems);
      else if (reference.kind === "mapping") diagnostics.push(ignoredMapping(reference, file, read));
      else problems.push(diagnostic(read.code, `${messageOf(reference, read)}.`, placeOf(reference, file)));
    }
  }
  if (problems.length > 0) throw new SpecpressError(problems);
  return { ...join(root, [...files.values()]), diagnostics };
}

type Read =
  | { readonly kind: "file"; readonly file: OpenFile }
  /** The file was read, and has errors. */
  | { readonly kind: "invalid"; readonly problems: readonly Diagnostic[] }
  | Unread;

interface Unread {
  readonly kind: "unread";
  readonly code: "ref-not-allowed" | "ref-not-found";
  readonly reason: string;
}

function messageOf({ $ref }: Reference, { reason }: Unread): string {
  return `\`${$ref}\` ${reason}`;
}

function ignoredMapping(reference: Reference, file: OpenFile, unread: Unread): Diagnostic {
  const message = `${messageOf(reference, unread)}, so the value is ignored.`;
  return diagnostic("mapping-unmatched", message, placeOf(reference, file));
}

function placeOf({ place: { pointer } }: Reference, file: OpenFile): Location {
  return { file: file.name, pointer, ...file.locate(pointer) };
}

async function readFrom(url: URL, root: LoadedFile, allowOrigins: readonly string[]): Promise<Read> {
  const refused = refusal(url, root, allowOrigins);
  if (refused !== null) return { kind: "unread", code: "ref-not-allowed", reason: refused };
  const unread = {
    kind: "unread",
    code: "ref-not-found",
    reason: "leads to a file that cannot be read",
  } as const;
  const input = url.protocol === "file:" ? pathOf(url) : url.href;
  if (input === null) return unread;
  try {
    const file = await loadFile(input, nameOf(url, input, root), url, "");
    return { kind: "file", file: openFile(file, root) };
  } catch (error) {
    if (!(error instanceof SpecpressError)) throw error;
    // The place of the reference helps more than that of a file that could not be read.
    const isUnread = error.diagnostics.every(({ code }) => unreadCodes.has(code));
    return isUnread ? unread : { kind: "invalid", problems: error.diagnostics };
  }
}

/** Codes of files that could not be read at all. */
const unreadCodes: ReadonlySet<string> = new Set([
  "input-not-found",
  "input-is-folder",
  "input-not-readable",
]);

/** A file's path as the user would write it: relative to where the root file's path starts. */
function nameOf(url: URL, input: string, root: LoadedFile): string {
  if (url.protocol !== "file:") return url.href;
  const path = relative(dirname(fileURLToPath(root.url)), input)
    .split(sep)
    .join("/");
  const slash = root.name.lastIndexOf("/");
  return root.name.slice(0, slash + 1) + path;
}
