import { dirname, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Document } from "../document/document.js";
import { isObject } from "../document/json.js";
import type { Json, JsonObject } from "../document/json.js";
import { fragmentOf, pointerKeys, pointerTo, referenceTo } from "../document/pointer.js";
import type { Reference } from "../document/references.js";
import { documentsKey } from "../document/walk.js";
import { destinationOf } from "./destination.js";
import type { OpenFile } from "./destination.js";
import type { LoadedFile } from "./file.js";

/** A document without the diagnostics of reading it, and without its inputs. */
export type Joined = Omit<Document, "diagnostics" | "inputs">;

/** Joins files to one document, the root first; a document without other files keeps its value. */
export function join(root: LoadedFile, files: readonly OpenFile[]): Joined {
  const [first, ...others] = files.map((file) => ({
    file,
    key: keyOf(file.url, root),
    value: localised(file, root, files),
  }));
  const value = first?.value ?? root.value;
  const documents = Object.fromEntries(others.map(({ key, value: other }) => [key, other]));
  return documentOf(
    root,
    others.length === 0 ? value : { ...value, [documentsKey]: documents },
    new Map(others.map(({ key, file }) => [key, file])),
  );
}

function keyOf(url: URL, root: LoadedFile): string {
  if (url.protocol !== "file:") return url.href;
  return relative(dirname(fileURLToPath(root.url)), fileURLToPath(url))
    .split(sep)
    .join("/");
}

/** A file's value, with its references made local to the joined document. */
function localised(file: OpenFile, root: LoadedFile, files: readonly OpenFile[]): JsonObject {
  const moved = movedReferences(file, root, files);
  if (moved.size === 0) return file.value;
  const copy = (value: Json, pointer: string): Json => {
    if (Array.isArray(value))
      return (value as readonly Json[]).map((item, index) => copy(item, pointerTo(pointer, index)));
    if (!isObject(value)) return value;
    const members = (Object.entries(value) as [string, Json][]).map(([key, member]) => {
      const place = pointerTo(pointer, key);
      return [key, moved.get(place) ?? copy(member, place)] as const;
    });
    return Object.fromEntries(members);
  };
  return copy(file.value, "") as JsonObject;
}

/** The new texts of references that have to change, by pointer. */
function movedReferences(
  file: OpenFile,
  root: LoadedFile,
  files: readonly OpenFile[],
): ReadonlyMap<string, string> {
  return new Map(
    file.references.flatMap((reference) => {
      const local = localRef(reference, file, root, files);
      return local === null || local === reference.$ref ? [] : [[reference.text.pointer, local] as const];
    }),
  );
}

/** The text of a reference within the joined document; `null` when it leads nowhere. */
function localRef(
  reference: Reference,
  file: OpenFile,
  root: LoadedFile,
  files: readonly OpenFile[],
): string | null {
  const { $ref } = reference;
  const destination = destinationOf(reference, file, files);
  if (destination.kind !== "place") return null;
  const isRoot = destination.file.url.href === root.url.href;
  // A reference that is local already stays as it is written.
  if (isRoot && file === destination.file && $ref.startsWith("#") && fragmentOf($ref) === destination.pointer)
    return $ref;
  const base = isRoot ? "" : pointerTo("", documentsKey, keyOf(destination.file.url, root));
  return referenceTo(base + destination.pointer);
}

function documentOf(root: LoadedFile, value: JsonObject, byKey: ReadonlyMap<string, LoadedFile>): Joined {
  const placeIn = (pointer: string): readonly [file: LoadedFile, inside: string] => {
    const [first, key = ""] = pointerKeys(pointer);
    const file = first === documentsKey ? byKey.get(key) : undefined;
    return file === undefined
      ? [root, pointer]
      : [file, pointer.slice(pointerTo("", documentsKey, key).length)];
  };
  return {
    value,
    name: root.name,
    url: root.url.href,
    locate: (pointer) => {
      const [file, inside] = placeIn(pointer);
      return { file: file.name, pointer: inside, ...file.locate(inside) };
    },
    written: (pointer, value) => {
      const [file, inside] = placeIn(pointer);
      return file.written(inside, value);
    },
  };
}
