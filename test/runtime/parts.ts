import type { RequestParts } from "../../templates/runtime/core/parts.js";
import type { ParameterWriter } from "../../templates/runtime/parameters/parameter.js";

/** An empty request to write into. */
export function emptyParts(path = ""): RequestParts & { query: string[] } {
  return { path, query: [], headers: {} };
}

/** The query that a writer writes for a value. */
export function queryOf(write: ParameterWriter, name: string, value: unknown): string {
  const parts = emptyParts();
  write(parts, name, value);
  return parts.query.join("&");
}
