import type { Finding } from "../../diagnostics.js";
import type { JsonObject } from "../../load/json.js";
import { pointerTo } from "../../load/pointer.js";
import { findOperations } from "../operations.js";

/** The second and later operations with an operationId that an earlier one has. */
export function duplicateOperationIds(root: JsonObject): readonly Finding[] {
  const first = new Map<string, string>();
  const seen = new Set<string>();
  return findOperations(root).flatMap(({ value, path, method, pointer }): readonly Finding[] => {
    const { operationId } = value;
    // A path item that two paths share holds its operations once.
    if (typeof operationId !== "string" || seen.has(pointer)) return [];
    seen.add(pointer);
    const name = `${method.toUpperCase()} ${path}`;
    const owner = first.get(operationId);
    if (owner === undefined) {
      first.set(operationId, name);
      return [];
    }
    const message = `The operationId \`${operationId}\` is that of ${owner} too.`;
    return [{ code: "duplicate-operation-id", pointer: pointerTo(pointer, "operationId"), message }];
  });
}
