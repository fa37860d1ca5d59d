import type { Node } from "./node.js";

/** Whether a mapping's value is a reference: a name wins over a reference (OpenAPI 3.1.1, section 4.8.25.2). */
export function isReference(value: string, schemas: Node): boolean {
  return !schemas.has(value) && /[#/]|\.(?:json|ya?ml)$/i.test(value);
}
