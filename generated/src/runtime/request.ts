import { ConfigError } from "./errors.js";
import { setHeader } from "./header.js";
import type { RequestParts } from "./operation.js";
import type { Call } from "./call.js";

/** Writes all of a request but the credentials: every parameter, the headers and the body. */
export function buildRequest(call: Call): RequestParts {
  // Without a prototype: no name of a parameter finds anything that the caller did not give.
  const fields: Record<string, unknown> = { __proto__: null, ...call.request };
  const headers = new Headers({ accept: call.accept ?? "application/json" });
  const parts: RequestParts = { path: call.path, query: [], headers };
  const { idempotencyHeader = "idempotency-key" } = call;
  if (call.idempotencyKey) setHeader(headers, idempotencyHeader, call.idempotencyKey);
  for (const [name, write, key = name] of call.parameters ?? []) {
    const value = fields[key];
    delete fields[key];
    if (value !== undefined) write(parts, name, value);
    else if (parts.path.includes(`{${name}}`)) throw new ConfigError(`\`${key}\` is missing`);
  }
  for (const [name, value] of Object.entries(call.headers)) {
    if (value === undefined) headers.delete(name);
    else setHeader(headers, name, value);
  }
  call.body?.(parts, fields);
  return parts;
}
