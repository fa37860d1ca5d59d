import type { Finding } from "../../diagnostics.js";
import type { Rule } from "./rule.js";

/** Operations with an operationId that an earlier operation has. */
export const duplicateOperationIds: Rule = {
  claim: "No two operations have the same operationId.",
  find: ({ operations }) => {
    const owners = new Map<string, string>();
    const seen = new Set<string>();
    return operations.flatMap(({ node, path, method }): readonly Finding[] => {
      const operationId = node.get("operationId");
      // Two paths that share a path item also share its operations.
      if (typeof operationId !== "string" || seen.has(node.pointer)) return [];
      seen.add(node.pointer);
      const owner = owners.get(operationId);
      if (owner === undefined) {
        owners.set(operationId, `${method} ${path}`);
        return [];
      }
      const message = `The operationId \`${operationId}\` is also that of ${owner}.`;
      return [node.at("operationId").finding("duplicate-operation-id", message)];
    });
  },
};
