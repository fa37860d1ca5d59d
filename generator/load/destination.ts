import { fragmentOf } from "../document/pointer.js";
import { openRefs } from "../document/refs.js";
import type { LoadedFile } from "./file.js";
import { baseOf, parsed, resourcesOf, withoutFragment } from "./resources.js";
import type { Resource } from "./resources.js";

/** Where a reference leads. */
export type Destination =
  /** To a place in a file that was read; the pointer may lead nowhere. */
  | { readonly kind: "place"; readonly file: OpenFile; readonly pointer: string }
  /** To a file that was not read yet. */
  | { readonly kind: "file"; readonly url: URL }
  /** To nothing that can be named. */
  | { readonly kind: "nowhere" };

/** A file whose parts that go by a URI are known. */
export interface OpenFile extends LoadedFile {
  readonly resources: readonly Resource[];
  /** Whether every reference in it starts from the file as a whole. */
  readonly isPlain: boolean;
}

/** Opens a file for references to lead to. */
export function openFile(file: LoadedFile): OpenFile {
  const resources = resourcesOf(file.value, file.url);
  return { ...file, resources, isPlain: resources.every(({ pointer }) => pointer === "") };
}

/**
 * Follows a reference that stands at a pointer of a file: first as a URI of something that was read, then as the way
 * from file to file, whatever URIs the files give themselves.
 */
export function destinationOf(
  $ref: string,
  pointer: string,
  file: OpenFile,
  files: Iterable<OpenFile>,
): Destination {
  const fragment = fragmentOf($ref);
  if (file.isPlain && $ref.startsWith("#/")) return { kind: "place", file, pointer: fragment };
  const all = [file, ...files];
  const uri = parsed($ref, baseOf(file.resources, pointer, file.url));
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

/** The pointer of a fragment within a resource, `null` for an anchor that is not there. */
function pointerIn(file: OpenFile, { uri, pointer }: Resource, fragment: string): string | null {
  if (fragment !== "" && !fragment.startsWith("/")) {
    return file.resources.find((item) => item.uri === `${uri}#${fragment}`)?.pointer ?? null;
  }
  const inside = pointer + fragment;
  if (pointer === "") return inside;
  // Many documents give schemas an `$id` and go on to write pointers from the document's root.
  const refs = openRefs(file.value);
  return refs.at(inside) === undefined && refs.at(fragment) !== undefined ? fragment : inside;
}
