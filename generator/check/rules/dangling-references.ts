import type { JsonObject } from "../../document/json.js";
import { isObject } from "../../document/json.js";
import { findReferences } from "../../document/references.js";
import type { Refs } from "../../document/refs.js";
import type { Finding } from "../../diagnostics.js";

/** Every `$ref` that leads nowhere, or in a circle of nothing but `$ref`s. */
export function danglingReferences(root: JsonObject, refs: Refs): readonly Finding[] {
  return findReferences(root).flatMap(({ $ref, pointer }): readonly Finding[] => {
    const target = refs.target($ref);
    if (refs.at(target) === undefined) {
      return [{ code: "ref-dangling", pointer, message: `\`${$ref}\` names nothing in the document.` }];
    }
    return isCircle(target, refs)
      ? [{ code: "ref-circular", pointer, message: `\`${$ref}\` leads back to itself.` }]
      : [];
  });
}

function isCircle(start: string, refs: Refs): boolean {
  const seen = new Set<string>();
  for (let pointer = start; !seen.has(pointer);) {
    seen.add(pointer);
    const value = refs.at(pointer);
    // Beside other keywords a circle still says something.
    if (!isObject(value) || typeof value.$ref !== "string" || Object.keys(value).length > 1) return false;
    pointer = refs.target(value.$ref);
  }
  return true;
}
