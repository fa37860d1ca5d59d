import { statSync } from "node:fs";
import { dirname, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { SpecpressError } from "../diagnostics.js";
import type { Diagnostic } from "../diagnostics.js";
import { withoutSecrets } from "../secrets.js";
import { loadFile } from "./file.js";
import type { LoadedFile } from "./file.js";
import { pathOf, refusal } from "./policy.js";
import type { Policy } from "./policy.js";

/** What became of a file that a reference leads to. */
export type Read =
  | { readonly kind: "file"; readonly file: LoadedFile }
  /** The file was read, and has errors; they are given once. */
  | { readonly kind: "invalid"; readonly problems: readonly Diagnostic[] }
  | Unread;

/** A file that was not read. */
export interface Unread {
  readonly kind: "unread";
  readonly code: "ref-not-allowed" | "ref-not-found";
  /** The end of a sentence about the reference. */
  readonly reason: string;
}

/** Reads the files that references lead to, each once. */
export function openReader(root: LoadedFile, policy: Policy): (url: URL) => Promise<Read> {
  const failed = new Map<string, Read>();
  return async (url) => {
    const known = failed.get(url.href);
    if (known !== undefined) return known;
    const read = await readFrom(url, root, policy);
    if (read.kind !== "file")
      failed.set(url.href, read.kind === "invalid" ? { ...read, problems: [] } : read);
    return read;
  };
}

async function readFrom(url: URL, root: LoadedFile, policy: Policy): Promise<Read> {
  const refused = refusal(url, root, policy);
  if (refused !== null) return { kind: "unread", code: "ref-not-allowed", reason: refused };
  const unread: Unread = {
    kind: "unread",
    code: "ref-not-found",
    reason: "leads to a file that cannot be read",
  };
  const input = url.protocol === "file:" ? pathOf(url) : url.href;
  if (input === null || (url.protocol === "file:" && !isRegularFile(input))) return unread;
  try {
    return { kind: "file", file: await loadFile(input, nameOf(url, input, root), url, "", policy.rules) };
  } catch (error) {
    if (!(error instanceof SpecpressError)) throw error;
    // The place of the reference helps more than that of a file that could not be read.
    const isUnread = error.diagnostics.every(({ code }) => unreadCodes.has(code));
    return isUnread ? unread : { kind: "invalid", problems: error.diagnostics };
  }
}

/** Reading anything else, such as a named pipe, may never end. */
function isRegularFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
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
  if (url.protocol !== "file:") return withoutSecrets(url.href);
  const path = relative(dirname(fileURLToPath(root.url)), input)
    .split(sep)
    .join("/");
  const slash = root.name.lastIndexOf("/");
  return root.name.slice(0, slash + 1) + path;
}
