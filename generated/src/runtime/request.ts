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
  const fields: Record<string, unknown> = { ...request };
  const headers: RequestParts["headers"] = { accept: operation.accept ?? "application/json" };
  const parts: RequestParts = { path: operation.path, query: [], headers };
  if (settings.idempotencyKey) {
    setHeader(headers, operation.idempotencyHeader ?? "idempotency-key", settings.idempotencyKey);
  }
  for (const [name, write, key = name] of operation.parameters ?? []) {
    // A parameter may be called `constructor`.
    const value = Object.hasOwn(fields, key) ? fields[key] : undefined;
    // Faster than to delete it.
    fields[key] = undefined;
    if (value !== undefined) write(parts, name, value);
    else if (parts.path.includes(`{${name}}`)) refuse(key, "is missing");
  }
  for (const [name, value] of Object.entries(settings.headers)) {
    if (value === undefined) delete headers[name.toLowerCase()];
    else setHeader(headers, name, value);
  }
  operation.body?.(parts, fields);
  return parts;
}
