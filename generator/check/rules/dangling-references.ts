import type { Finding } from "../../diagnostics.js";
import type { JsonObject } from "../../load/json.js";
import { findReferences } from "../../load/references.js";
import { refTarget, valueAt } from "../operations.js";

/** Every `$ref` that leads nowhere, or in a circle of nothing but `$ref`s. */
export function danglingReferences(root: JsonObject): readonly Finding[] {
  return findReferences(root).flatMap(({ $ref, pointer }): readonly Finding[] => {
    const target = refTarget($ref);
    if (target === "" ? $ref !== "#" && !$ref.endsWith("#") : !target.startsWith("/"))
      return anchored(root, $ref, pointer);
    const value = valueAt(root, target);
    if (value === undefined) {
      return [{ code: "ref-dangling", pointer, message: `\`${$ref}\` names nothing in the document.` }];
    }
    return isCircle(root, target)
      ? [{ code: "ref-circular", pointer, message: `\`${$ref}\` leads back to itself.` }]
      : [];
  });
}

/** `#name` is the anchor of a schema (OpenAPI 3.1). */
function anchored(root: JsonObject, $ref: string, pointer: string): readonly Finding[] {
  const name = refTarget($ref);
  const found = JSON.stringify(root).includes(`"$anchor":${JSON.stringify(name)}`);
  return found
    ? []
    : [{ code: "ref-dangling", pointer, message: `\`${$ref}\` names nothing in the document.` }];
}

function isCircle(root: JsonObject, start: string): boolean {
  const seen = new Set<string>();
  let pointer = start;
  for (;;) {
    if (seen.has(pointer)) return true;
    seen.add(pointer);
    const value = valueAt(root, pointer);
    // Beside other keywords a circle still says something.
    if (typeof value !== "object" || value === null || !("$ref" in value) || Object.keys(value).length > 1)
      return false;
    if (typeof value.$ref !== "string") return false;
    pointer = refTarget(value.$ref);
  }
}
