import { ConfigError } from "./errors.js";
import { setHeader } from "./header.js";
import type { Operation, RequestParts } from "./operation.js";
import type { Settings } from "./options.js";

/** Writes all of a request but the credentials: every parameter, the headers and the body. */
export function buildRequest(operation: Operation, request: object, options: Settings): RequestParts {
  // Without a prototype: no name of a parameter finds anything that the caller did not give.
  const fields: Record<string, unknown> = { __proto__: null, ...request };
  const headers = new Headers({ accept: operation.accept ?? "application/json" });
  const parts: RequestParts = { path: operation.path, query: [], headers };
  if (options.idempotencyKey) setHeader(headers, "idempotency-key", options.idempotencyKey);
  for (const [name, write, key = name] of operation.parameters ?? []) {
    const value = fields[key];
    delete fields[key];
    if (value !== undefined) write(parts, name, value);
    else if (parts.path.includes(`{${name}}`)) throw new ConfigError(`\`${key}\` is missing`);
  }
  for (const [name, value] of Object.entries(options.headers)) {
    if (value === undefined) headers.delete(name);
    else setHeader(headers, name, value);
  }
  operation.body?.(parts, fields);
  return parts;
}
