import { existsSync, realpathSync } from "node:fs";
import { dirname, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { SpecpressError, diagnostic } from "../diagnostics.js";
import type { Diagnostic, Location } from "../diagnostics.js";
import type { Document } from "../document/document.js";
import { loadFile } from "./file.js";
import type { LoadedFile } from "./file.js";
import { isObject } from "../document/json.js";
import type { Json, JsonObject } from "../document/json.js";
import { pointerKeys, pointerTo } from "../document/pointer.js";
import { documentsKey, findReferences } from "../document/references.js";

/** A document that knows nothing of what was found while it was read. */
export type Bundle = Omit<Document, "diagnostics">;

/**
 * One document of a root file and the files that its `$ref`s lead to, each under its own key, every `$ref` made
 * local. Files may lie below the root file's folder; what comes over the network comes from the root document's
 * origin or one that is allowed.
 */
export async function bundle(root: LoadedFile, allowOrigins: readonly string[]): Promise<Bundle> {
  const files = new Map<string, LoadedFile>([[root.url.href, root]]);
  const problems: Diagnostic[] = [];
  for (const file of files.values()) {
    for (const { $ref, pointer } of findReferences(file.value)) {
      const target = targetOf($ref, file);
      if (target === null || files.has(target.href)) continue;
      const place = { file: file.name, pointer, ...file.locate(pointer) };
      const refused = refusal(target, root, allowOrigins);
      if (refused === null) await follow(target, root, place, $ref, files, problems);
      else problems.push(diagnostic("ref-not-allowed", `\`${$ref}\` ${refused}.`, place));
    }
  }
  if (problems.length > 0) throw new SpecpressError(problems);
  return files.size === 1 ? documentOf(root, root.value, new Map()) : joined(root, files);
}

/** The file that a `$ref` leads to, `null` when it stays in its own. */
function targetOf($ref: string, file: LoadedFile): URL | null {
  if ($ref.startsWith("#")) return null;
  try {
    const target = new URL($ref, file.url);
    target.hash = "";
    return target.href === file.url.href ? null : target;
  } catch {
    return null;
  }
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
  files: Map<string, LoadedFile>,
  problems: Diagnostic[],
): Promise<void> {
  const isFile = target.protocol === "file:";
  try {
    const input = isFile ? fileURLToPath(target) : target.href;
    files.set(target.href, await loadFile(input, nameOf(target, root), target, ""));
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

function joined(root: LoadedFile, files: ReadonlyMap<string, LoadedFile>): Bundle {
  const keys = new Map([...files].slice(1).map(([href, { url }]) => [href, keyOf(url, root)]));
  const documents: Record<string, Json> = {};
  for (const [href, file] of files) {
    const key = keys.get(href);
    if (key !== undefined) documents[key] = withLocalRefs(file, root, keys);
  }
  const value = { ...(withLocalRefs(root, root, keys) as JsonObject), [documentsKey]: documents };
  const byKey = new Map([...files.values()].map((file) => [keys.get(file.url.href) ?? "", file]));
  return documentOf(root, value, byKey);
}

function keyOf(url: URL, root: LoadedFile): string {
  if (url.protocol !== "file:") return url.href;
  return relative(dirname(fileURLToPath(root.url)), fileURLToPath(url))
    .split(sep)
    .join("/");
}

/** A copy of a file's value whose `$ref`s are local to the joined document. */
function withLocalRefs(file: LoadedFile, root: LoadedFile, keys: ReadonlyMap<string, string>): Json {
  const moved = new Map(
    findReferences(file.value).map(({ $ref, pointer }) => [pointer, localRef($ref, file, root, keys)]),
  );
  const copy = (value: Json, pointer: string): Json => {
    if (Array.isArray(value))
      return (value as readonly Json[]).map((item, index) => copy(item, pointerTo(pointer, index)));
    if (!isObject(value)) return value;
    const members = (Object.entries(value) as [string, Json][]).map(([key, member]) => {
      const $ref = key === "$ref" ? moved.get(pointer) : undefined;
      return [key, $ref ?? copy(member, pointerTo(pointer, key))] as const;
    });
    return Object.fromEntries(members);
  };
  return copy(file.value, "");
}

function localRef(
  $ref: string,
  file: LoadedFile,
  root: LoadedFile,
  keys: ReadonlyMap<string, string>,
): string {
  const target = targetOf($ref, file) ?? file.url;
  const fragment = $ref.includes("#") ? $ref.slice($ref.indexOf("#") + 1) : "";
  if (target.href === root.url.href) return `#${fragment}`;
  const key = keys.get(target.href) ?? "";
  return `#${encodeURI(pointerTo("", documentsKey, key))}${fragment}`;
}

function documentOf(root: LoadedFile, value: JsonObject, byKey: ReadonlyMap<string, LoadedFile>): Bundle {
  return {
    value,
    name: root.name,
    locate: (pointer) => {
      const [first, key = ""] = pointerKeys(pointer);
      const file = first === documentsKey ? byKey.get(key) : undefined;
      if (file === undefined) return { file: root.name, pointer, ...root.locate(pointer) };
      const inside = pointer.slice(pointerTo("", documentsKey, key).length);
      return { file: file.name, pointer: inside, ...file.locate(inside) };
    },
  };
}
