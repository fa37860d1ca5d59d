import type { Node } from "./node.js";
import type { Reference } from "./references.js";
import { walk } from "./walk.js";

/** Every value of a discriminator's mapping, and `defaultMapping` (OpenAPI 3.2): names of schemas and references. */
export function mappingsIn(root: Node): readonly Reference[] {
  const found: Reference[] = [];
  for (const schema of walk(root)) {
    const discriminator = schema.child("discriminator");
    const values = discriminator
      .child("mapping")
      .entries()
      .map(([, value]) => value);
    for (const text of [...values, discriminator.child("defaultMapping")]) {
      if (typeof text.value === "string")
        found.push({ kind: "mapping", $ref: text.value, text, place: text });
    }
  }
  return found;
}

/** Whether a mapping's value is a reference: a name wins over a reference (OpenAPI 3.1.1, section 4.8.25.2). */
export function isReference(value: string, schemas: Node): boolean {
  return !schemas.has(value) && /[#/]|\.(?:json|ya?ml)$/i.test(value);
}
