import { dirname, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { entries, object, text } from "../document/access.js";
import type { Document } from "../document/document.js";
import { isObject } from "../document/json.js";
import type { Json, JsonObject } from "../document/json.js";
import { fragmentOf, pointerKeys, pointerTo } from "../document/pointer.js";
import { findReferences } from "../document/references.js";
import { documentsKey, walk } from "../document/walk.js";
import { destinationOf } from "./destination.js";
import type { OpenFile } from "./destination.js";
import type { LoadedFile } from "./file.js";

/** A document that knows nothing of what was found while it was read. */
export type Bundle = Omit<Document, "diagnostics">;

/** One document of several files, the root first; a document that needs no change stays the value it is. */
export function join(root: LoadedFile, files: readonly OpenFile[]): Bundle {
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

/** A file's value, its references local to the joined document. */
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

/** What has to change: the new text of a reference by the pointer of its key. */
function movedReferences(
  file: OpenFile,
  root: LoadedFile,
  files: readonly OpenFile[],
): ReadonlyMap<string, string> {
  const found = [
    ...findReferences(file.value).map(({ $ref, key, pointer }) => ({
      $ref,
      pointer,
      key: pointerTo(pointer, key),
    })),
    ...mappings(file.value),
  ];
  return new Map(
    found.flatMap(({ $ref, pointer, key }) => {
      const local = localRef($ref, pointer, file, root, files);
      return local === null || local === $ref ? [] : [[key, local] as const];
    }),
  );
}

/** The values of discriminators' mappings that are references and not names. */
function mappings(root: JsonObject): readonly { $ref: string; pointer: string; key: string }[] {
  const found: { $ref: string; pointer: string; key: string }[] = [];
  walk(root, (value, pointer) => {
    for (const [tag, $ref] of entries(object(value.discriminator).mapping)) {
      if (/[#/]|\.(?:json|ya?ml)$/i.test(text($ref))) {
        found.push({ $ref: text($ref), pointer, key: pointerTo(pointer, "discriminator", "mapping", tag) });
      }
    }
  });
  return found;
}

function localRef(
  $ref: string,
  pointer: string,
  file: OpenFile,
  root: LoadedFile,
  files: readonly OpenFile[],
): string | null {
  const destination = destinationOf($ref, pointer, file, files);
  if (destination.kind !== "place") return null;
  const isRoot = destination.file.url.href === root.url.href;
  // What is local already is kept as it is written.
  if (isRoot && file === destination.file && $ref.startsWith("#") && fragmentOf($ref) === destination.pointer)
    return $ref;
  const base = isRoot ? "" : pointerTo("", documentsKey, keyOf(destination.file.url, root));
  return `#${encodeURI(base + destination.pointer)}`;
}

function documentOf(root: LoadedFile, value: JsonObject, byKey: ReadonlyMap<string, LoadedFile>): Bundle {
  return {
    value,
    name: root.name,
    url: root.url.href,
    locate: (pointer) => {
      const [first, key = ""] = pointerKeys(pointer);
      const file = first === documentsKey ? byKey.get(key) : undefined;
      if (file === undefined) return { file: root.name, pointer, ...root.locate(pointer) };
      const inside = pointer.slice(pointerTo("", documentsKey, key).length);
      return { file: file.name, pointer: inside, ...file.locate(inside) };
    },
  };
}
