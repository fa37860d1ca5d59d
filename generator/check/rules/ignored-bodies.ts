import type { Finding } from "../../diagnostics.js";
import type { JsonObject } from "../../document/json.js";
import type { OperationSource } from "../../document/operations.js";
import { pointerTo } from "../../document/pointer.js";
import type { Refs } from "../../document/refs.js";

/** Request bodies of GET and HEAD, which `fetch` refuses to send (Fetch standard, "new Request"). */
export function ignoredBodies(
  _root: JsonObject,
  _refs: Refs,
  operations: readonly OperationSource[],
): readonly Finding[] {
  return operations
    .filter(({ method, value }) => (method === "GET" || method === "HEAD") && value.requestBody !== undefined)
    .map(({ method, pointer }) => ({
      code: "body-not-sent" as const,
      pointer: pointerTo(pointer, "requestBody"),
      message: `A ${method} request cannot carry a body; it is left out.`,
    }));
}
