import { own } from "../document/json.js";
import type { JsonObject } from "../document/json.js";
import type { Node } from "../document/node.js";
import { walk } from "../document/walk.js";

/** A part of a file that has a URI of its own. */
export interface Resource {
  /** Absolute; with a fragment for an anchor. */
  readonly uri: string;
  readonly pointer: string;
}

const uriKeys = ["$id", "$anchor", "$dynamicAnchor"] as const;

/**
 * Everything in a file that has a URI: the file itself, also by its `$self` (OpenAPI 3.2, section 4.1.2), schemas with
 * an `$id`, and anchors (JSON Schema 2020-12, section 8.2). The first of two with the same URI wins: which dynamic
 * anchor a reference means depends on where a schema is used, but a schema has only one type.
 */
export function resourcesOf(root: Node, url: URL): readonly Resource[] {
  const self = parsed(root.get("$self"), url) ?? url;
  const found: Resource[] = [
    { uri: url.href, pointer: "" },
    { uri: self.href, pointer: "" },
  ];
  for (const place of walk(root)) {
    const [$id, ...anchors] = uriKeys.map((key) => own(place.value as JsonObject, key));
    // Most places have none: making their pointers takes time.
    if ($id === undefined && anchors.every((anchor) => anchor === undefined)) continue;
    const { pointer } = place;
    const id = typeof $id === "string" ? parsed($id, baseOf(found, pointer, url)) : null;
    if (id !== null) found.push({ uri: withoutFragment(id).href, pointer });
    for (const name of anchors) {
      if (typeof name !== "string") continue;
      found.push({ uri: `${baseOf(found, pointer, url).href}#${name}`, pointer });
      // References may also be written as if there were no `$id`.
      found.push({ uri: `${url.href}#${name}`, pointer });
    }
  }
  return found;
}

/** The base URI of relative references at a pointer: that of the innermost `$id` around it. */
export function baseOf(resources: readonly Resource[], pointer: string, url: URL): URL {
  const around = resources.filter(
    (resource) => !resource.uri.includes("#") && `${pointer}/`.startsWith(`${resource.pointer}/`),
  );
  const innermost = around.reduce<Resource | null>(
    (best, next) => (best === null || next.pointer.length >= best.pointer.length ? next : best),
    null,
  );
  return innermost === null ? url : new URL(innermost.uri);
}

/** A URI reference made absolute; `null` when it is not a URI reference. */
export function parsed(reference: unknown, base: URL): URL | null {
  if (typeof reference !== "string") return null;
  try {
    return new URL(reference, base);
  } catch {
    return null;
  }
}

/** A URL without its fragment. */
export function withoutFragment(url: URL): URL {
  const plain = new URL(url);
  plain.hash = "";
  return plain;
}
