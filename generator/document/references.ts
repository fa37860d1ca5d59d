import type { Json } from "./json.js";
import { walk } from "./walk.js";

/** A reference and the place it stands in. */
export interface Reference {
  readonly $ref: string;
  /** The keyword that holds it. */
  readonly key: "$ref" | "$dynamicRef";
  /** Pointer of the object that holds it. */
  readonly pointer: string;
}

/** Every reference of a document, in order. */
export function findReferences(root: Json): readonly Reference[] {
  const found: Reference[] = [];
  walk(root, (value, pointer) => {
    for (const key of ["$ref", "$dynamicRef"] as const) {
      const $ref = value[key];
      if (typeof $ref === "string") found.push({ $ref, key, pointer });
    }
  });
  return found;
}
