import type { JsonObject } from "../document/json.js";
import { walk } from "../document/walk.js";

/** A part of a file that goes by a URI of its own. */
export interface Resource {
  /** Absolute; with a fragment for an anchor. */
  readonly uri: string;
  readonly pointer: string;
}

/**
 * What of a file goes by a URI: the file itself, also by its `$self` (OpenAPI 3.2, section 4.1.2), schemas with an
 * `$id`, and anchors (JSON Schema 2020-12, section 8.2). Of two with one URI the first holds: which dynamic anchor a
 * reference means depends on where a schema is used, and a type has to stand still.
 */
export function resourcesOf(root: JsonObject, url: URL): readonly Resource[] {
  const self = parsed(root.$self, url) ?? url;
  const found: Resource[] = [
    { uri: url.href, pointer: "" },
    { uri: self.href, pointer: "" },
  ];
  walk(root, (value, pointer) => {
    const id = parsed(value.$id, baseOf(found, pointer, url));
    if (id !== null) found.push({ uri: withoutFragment(id).href, pointer });
    for (const name of [value.$anchor, value.$dynamicAnchor]) {
      if (typeof name !== "string") continue;
      found.push({ uri: `${baseOf(found, pointer, url).href}#${name}`, pointer });
      // Documents are read as if they had no `$id`, too.
      found.push({ uri: `${url.href}#${name}`, pointer });
    }
  });
  return found;
}

/** The URI that relative references at a pointer start from: that of the innermost `$id` around it. */
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

/** A URI reference made absolute, `null` when it is none. */
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
