import { Node } from "../document/node.js";
import { fragmentOf } from "../document/pointer.js";
import type { Reference } from "../document/references.js";
import type { LoadedFile } from "./file.js";
import { baseOf, parsed, resourcesOf, withoutFragment } from "./resources.js";
import type { Resource } from "./resources.js";

/** Where a reference leads. */
export type Destination =
  /** To a place in a file that has been read; there may be nothing at the pointer. */
  | { readonly kind: "place"; readonly file: OpenFile; readonly pointer: string }
  /** To a file that has not been read yet. */
  | { readonly kind: "file"; readonly url: URL }
  /** Nowhere: it is not a URI, or its anchor does not exist. */
  | { readonly kind: "nowhere" };

/** A file with its references and the URIs that references can name. */
export interface OpenFile extends LoadedFile {
  readonly root: Node;
  /** The references that were found in it, also the values of discriminators' mappings that are references. */
  readonly references: Reference[];
  readonly resources: readonly Resource[];
  /** Whether all references in it are relative to the file itself. */
  readonly isPlain: boolean;
}

/** Finds the URIs of a file; its references are yet to be found. */
export function openFile(file: LoadedFile): OpenFile {
  const root = Node.root(file.value);
  const resources = resourcesOf(root, file.url);
  const isPlain = resources.every(({ pointer }) => pointer === "");
  return { ...file, root, references: [], resources, isPlain };
}

/**
 * Finds where a reference in a file leads: first as the URI of something that has been read, then as a path from file
 * to file, regardless of the URIs that the files give themselves.
 */
export function destinationOf(
  { $ref, node }: Reference,
  file: OpenFile,
  files: Iterable<OpenFile>,
): Destination {
  const fragment = fragmentOf($ref);
  if (file.isPlain && $ref.startsWith("#/")) return { kind: "place", file, pointer: fragment };
  const all = [file, ...files];
  const uri = parsed($ref, baseOf(file.resources, node.pointer, file.url));
  const found = uri === null ? null : placeAt(uri, fragment, all);
  if (found !== null) return found;
  const url = parsed($ref, file.url);
  if (url === null) return { kind: "nowhere" };
  return placeAt(url, fragment, all) ?? { kind: "file", url: withoutFragment(url) };
}

function placeAt(uri: URL, fragment: string, files: readonly OpenFile[]): Destination | null {
  const address = withoutFragment(uri).href;
  for (const file of files) {
    const resource = file.resources.find((item) => item.uri === address);
    if (resource === undefined) continue;
    const pointer = pointerIn(file, resource, fragment);
    return pointer === null ? { kind: "nowhere" } : { kind: "place", file, pointer };
  }
  return null;
}

/** The pointer of a fragment within a resource; `null` for an anchor that does not exist. */
function pointerIn(file: OpenFile, { uri, pointer }: Resource, fragment: string): string | null {
  if (fragment !== "" && !fragment.startsWith("/")) {
    return file.resources.find((item) => item.uri === `${uri}#${fragment}`)?.pointer ?? null;
  }
  const inside = pointer + fragment;
  if (pointer === "") return inside;
  // Many documents give schemas an `$id` but still write pointers from the root of the document.
  const exists = (at: string): boolean => file.root.find(at).value !== undefined;
  return !exists(inside) && exists(fragment) ? fragment : inside;
}
