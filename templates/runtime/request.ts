import { refuse } from "./errors.js";
import { setHeader } from "./header.js";
import type { Operation, RequestParts } from "./operation.js";
import type { CallSettings } from "./call.js";

/** Writes all of a request but the credentials: every parameter, the headers and the body. */
export function buildRequest(
  operation: Operation,
  settings: CallSettings,
  request: object | undefined,
): RequestParts {
  // Without a prototype: no name of a parameter finds anything that the caller did not give.
  const fields: Record<string, unknown> = { __proto__: null, ...request };
  const headers = new Headers();
  headers.set("accept", operation.accept ?? "application/json");
  const parts: RequestParts = { path: operation.path, query: [], headers };
  if (settings.idempotencyKey) {
    setHeader(headers, operation.idempotencyHeader ?? "idempotency-key", settings.idempotencyKey);
  }
  for (const [name, write, key = name] of operation.parameters ?? []) {
    const value = fields[key];
    delete fields[key];
    if (value !== undefined) write(parts, name, value);
    else if (parts.path.includes(`{${name}}`)) refuse(key, "is missing");
  }
  for (const [name, value] of Object.entries(settings.headers)) {
    if (value === undefined) headers.delete(name);
    else setHeader(headers, name, value);
  }
  operation.body?.(parts, fields);
  return parts;
}
