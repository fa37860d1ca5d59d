import type { Finding } from "../../diagnostics.js";
import type { Node } from "../../document/node.js";
import { parameterKey } from "../../document/operations.js";
import type { Rule } from "./rule.js";

/** Parameters with the name and the location of an earlier one of the same list. */
export const duplicateParameters: Rule = {
  claim: "No two parameters of a list have the same name and location.",
  find: ({ operations }) => {
    const seen = new Set<string>();
    const holders = operations.flatMap(({ pathItem, node }) => [pathItem, node]);
    return holders.flatMap((holder) => {
      // Operations of a path share its parameters.
      if (seen.has(holder.pointer)) return [];
      seen.add(holder.pointer);
      return duplicates(holder.items("parameters"));
    });
  },
};

function duplicates(parameters: readonly Node[]): readonly Finding[] {
  const known = new Set<string>();
  return parameters.flatMap((parameter) => {
    const key = parameterKey(parameter);
    if (key === null) return [];
    const isNew = !known.has(key);
    known.add(key);
    if (isNew) return [];
    const message = `An earlier parameter is also called \`${parameter.text("name")}\` in ${parameter.text("in")}; this one is used, the earlier one is left out.`;
    return [parameter.finding("duplicate-parameter", message)];
  });
}
