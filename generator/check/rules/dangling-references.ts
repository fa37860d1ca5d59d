import type { Finding } from "../../diagnostics.js";
import { isObject } from "../../document/json.js";
import type { Node } from "../../document/node.js";
import { referencesIn } from "../../document/references.js";
import type { Rule } from "./rule.js";

/** References that lead nowhere, or in a circle without ever reaching a value. */
export const danglingReferences: Rule = {
  claim: "Every `$ref` leads to a value.",
  find: ({ document }) =>
    referencesIn(document).flatMap(({ $ref, place }): readonly Finding[] => {
      const target = document.named($ref);
      if (target.value === undefined)
        return [place.finding("ref-dangling", `\`${$ref}\` does not exist in the document.`)];
      return isCircle(target)
        ? [place.finding("ref-circular", `\`${$ref}\` leads back to itself and never to a value.`)]
        : [];
    }),
};

function isCircle(start: Node): boolean {
  const seen = new Set<string>();
  for (let node: Node | null = start; node !== null && isBare(node); node = node.referenced) {
    if (seen.has(node.pointer)) return true;
    seen.add(node.pointer);
  }
  return false;
}

/** Whether a node is a reference and nothing else: other keywords beside it still give the circle a meaning. */
function isBare({ value }: Node): boolean {
  return isObject(value) && typeof value.$ref === "string" && Object.keys(value).length === 1;
}
