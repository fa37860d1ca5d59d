import { ConfigError } from "./errors.js";
import { setHeader } from "./header.js";
import type { Operation, OperationBody, RequestParts } from "./operation.js";
import type { Settings } from "./options.js";
import { membersOf } from "./values.js";

interface Fields {
  [key: string]: unknown;
  body?: unknown;
  contentType?: unknown;
}

/** Writes all of a request but the credentials: every parameter, the headers and the body. */
export function buildRequest(operation: Operation, request: object, options: Settings): RequestParts {
  // Without a prototype: no name of a parameter finds anything that the caller did not give.
  const fields: Fields = { __proto__: null, ...request };
  const headers = new Headers({ accept: operation.accept ?? "application/json" });
  const parts: RequestParts = { path: operation.path, query: [], headers, body: null };
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
  if (operation.body) writeBody(parts, operation.body, fields);
  return parts;
}

function writeBody(parts: RequestParts, { content, whole, optional }: OperationBody, fields: Fields): void {
  const given = whole ? fields.body : fields;
  const [mediaType, encode, encoding] = content.find(([type]) => type === fields.contentType) ?? content[0];
  if (whole ? given === undefined : optional && membersOf(given).length === 0) return;
  parts.headers.set("content-type", mediaType);
  parts.body = encode(parts, given, encoding);
}
