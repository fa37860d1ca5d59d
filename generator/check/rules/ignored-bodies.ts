import type { Finding } from "../../diagnostics.js";
import type { JsonObject } from "../../load/json.js";
import { pointerTo } from "../../load/pointer.js";
import { findOperations } from "../operations.js";

/** Request bodies of GET and HEAD, which `fetch` refuses to send (Fetch standard, "new Request"). */
export function ignoredBodies(root: JsonObject): readonly Finding[] {
  return findOperations(root)
    .filter(({ method, value }) => (method === "get" || method === "head") && value.requestBody !== undefined)
    .map(({ method, pointer }) => ({
      code: "body-not-sent" as const,
      pointer: pointerTo(pointer, "requestBody"),
      message: `A ${method.toUpperCase()} request cannot carry a body; it is left out.`,
    }));
}
