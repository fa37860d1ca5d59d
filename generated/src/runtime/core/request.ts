import { writeBody } from "../bodies/body.js";
import { refuse } from "../errors/errors.js";
import { setHeader } from "../parameters/header.js";
import type { Call } from "./call.js";
import type { RequestParts } from "./parts.js";

/** Writes all of a request except credentials: parameters, headers and the body. */
export function requestParts({ operation, request, settings }: Call): RequestParts {
  const fields: Record<string, unknown> = { ...request };
  const headers: RequestParts["headers"] = {
    accept: settings.accept ?? operation.accept ?? "application/json",
  };
  const parts: RequestParts = { path: operation.path, query: [], headers };
  if (settings.idempotencyKey) {
    setHeader(headers, operation.idempotencyHeader ?? "idempotency-key", settings.idempotencyKey);
  }
  for (const { name, write, key = name } of operation.parameters ?? []) {
    // Without `hasOwn`, a parameter called `constructor` would always have a value.
    const value = Object.hasOwn(fields, key) ? fields[key] : undefined;
    // The body is made of what is left. To delete the key would be slower.
    fields[key] = undefined;
    if (value !== undefined) write(parts, name, value);
    else if (parts.path.includes(`{${name}}`)) refuse(key, "is missing");
  }
  if (operation.follow) parts.query = [];
  for (const [name, value] of Object.entries(settings.headers)) {
    if (value === undefined) delete headers[name.toLowerCase()];
    else setHeader(headers, name, value);
  }
  if (operation.body) writeBody(parts, fields, operation.body, request);
  return parts;
}
