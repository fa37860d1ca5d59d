import { ConfigError } from "./errors.js";
import { setHeader } from "./header.js";
import type { EncodedBody, Operation, OperationBody, RequestParts } from "./operation.js";
import type { OperationOptions } from "./options.js";
import { checkPath } from "./path.js";

/** A request but for the credentials. */
export interface BuiltRequest extends RequestParts {
  readonly body: EncodedBody | undefined;
}

type Fields = Record<string, unknown>;

/** Writes every parameter, the body and the headers. */
export function buildRequest(operation: Operation, request: object, options: OperationOptions): BuiltRequest {
  // Without a prototype: no name of a parameter finds anything that the caller did not give.
  const fields = Object.assign(Object.create(null) as Fields, request);
  const parts: RequestParts = { path: operation.path, query: [], headers: new Headers() };
  for (const [name, write, key = name] of operation.parameters ?? []) {
    const value = fields[key];
    delete fields[key];
    if (value !== undefined) write(parts, name, value);
    else if (parts.path.includes(`{${name}}`)) throw new ConfigError(`\`${key}\` is missing`);
  }
  checkPath(parts.path);
  const body = operation.body && encodeBody(operation.body, fields);
  addHeaders(parts.headers, {
    accept: operation.accept ?? "application/json",
    "idempotency-key": options.idempotencyKey,
    ...options.headers,
  });
  if (body) addHeaders(parts.headers, { "content-type": body.contentType });
  return { ...parts, body };
}

function encodeBody({ content, whole, optional }: OperationBody, fields: Fields): EncodedBody | undefined {
  const given = whole ? fields.body : fields;
  const isGiven = Object.values(whole ? [given] : fields).some((value) => value !== undefined);
  const [mediaType, encode, encoding = []] =
    content.find(([type]) => type === fields.contentType) ?? content[0];
  return isGiven || !(optional || whole) ? encode(given, mediaType, encoding) : undefined;
}

function addHeaders(headers: Headers, added: Readonly<Record<string, string | null | undefined>>): void {
  for (const [name, value] of Object.entries(added)) {
    if (value == null) headers.delete(name);
    else setHeader(headers, name, value);
  }
}
