import type { Finding } from "../../diagnostics.js";
import type { JsonObject } from "../../document/json.js";
import type { OperationSource } from "../../document/operations.js";
import { pointerTo } from "../../document/pointer.js";
import type { Refs } from "../../document/refs.js";

/** The second and later operations with an operationId that an earlier one has. */
export function duplicateOperationIds(
  _root: JsonObject,
  _refs: Refs,
  operations: readonly OperationSource[],
): readonly Finding[] {
  const owners = new Map<string, string>();
  const seen = new Set<string>();
  return operations.flatMap(({ value, path, method, pointer }): readonly Finding[] => {
    const { operationId } = value;
    // A path item that two paths share holds its operations once.
    if (typeof operationId !== "string" || seen.has(pointer)) return [];
    seen.add(pointer);
    const owner = owners.get(operationId);
    if (owner === undefined) {
      owners.set(operationId, `${method} ${path}`);
      return [];
    }
    const message = `The operationId \`${operationId}\` is that of ${owner} too.`;
    return [{ code: "duplicate-operation-id", pointer: pointerTo(pointer, "operationId"), message }];
  });
}
