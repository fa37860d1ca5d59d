import type { Node } from "./node.js";
import { walk } from "./walk.js";

/** A reference, or a value of a discriminator's mapping, which may be a reference. */
export interface Reference {
  readonly kind: "reference" | "mapping";
  readonly $ref: string;
  /** The text of the reference. */
  readonly text: Node;
  /** Where problems with the reference are reported. */
  readonly place: Node;
}

/** Every `$ref` and `$dynamicRef` of a document, in order. */
export function referencesIn(root: Node): readonly Reference[] {
  const found: Reference[] = [];
  for (const place of walk(root)) {
    for (const text of [place.child("$ref"), place.child("$dynamicRef")]) {
      if (typeof text.value === "string") found.push({ kind: "reference", $ref: text.value, text, place });
    }
  }
  return found;
}
