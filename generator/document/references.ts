import type { Node } from "./node.js";
import { walk } from "./walk.js";

/** A reference of the document. */
export interface Reference {
  readonly $ref: string;
  /** The text of the reference. */
  readonly text: Node;
  /** The object that the reference stands for. */
  readonly place: Node;
}

/** Every `$ref` and `$dynamicRef` of a document, in order. */
export function referencesIn(root: Node): readonly Reference[] {
  const found: Reference[] = [];
  for (const place of walk(root)) {
    for (const text of [place.child("$ref"), place.child("$dynamicRef")]) {
      if (typeof text.value === "string") found.push({ $ref: text.value, text, place });
    }
  }
  return found;
}
