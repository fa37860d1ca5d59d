import type { ParameterWriter, RequestParts } from "../../templates/runtime/operation.js";

/** An empty request to write into. */
export function emptyParts(path = ""): RequestParts & { query: string[] } {
  return { path, query: [], headers: {} };
}

/** The query that a writer makes of a value. */
export function queryOf(write: ParameterWriter, name: string, value: unknown): string {
  const parts = emptyParts();
  write(parts, name, value);
  return parts.query.join("&");
}
