import type { Client } from "../core/client.js";
import type { Headers } from "../core/platform.js";
import type { DeclaredResponse, StatusOf } from "../responses/declared.js";
import { descriptorOf } from "../responses/descriptor-of.js";
import type { HeaderReader } from "../responses/response.js";
import { callOperation } from "./operation-function.js";
import type { ArgumentsOf, OperationFunction, ResponsesOf } from "./operation-function.js";

/** A success with its status and headers. */
export interface Success<Status, Data, DeclaredHeaders> {
  readonly data: Data;
  readonly status: Status;
  readonly headers: DeclaredHeaders;
  /** All headers, as `fetch` returns them. */
  readonly rawHeaders: Headers;
}

/** The successes among responses; `default` counts as one when there is no other. */
export type SuccessOf<Responses> = [Extract<keyof Responses, StatusOf<2> | "2XX">] extends [never]
  ? SuccessAt<Responses, Extract<keyof Responses, "default">>
  : SuccessAt<Responses, Extract<keyof Responses, StatusOf<2> | "2XX">>;

type SuccessAt<Responses, Key extends keyof Responses> = Key extends keyof Responses
  ? Responses[Key] extends DeclaredResponse
    ? Success<Key extends number ? Key : StatusOf<2>, Responses[Key]["body"], HeadersOf<Responses[Key]>>
    : never
  : never;
type HeadersOf<Declared> = Declared extends { readonly headers: infer Named } ? Named : Record<string, never>;

/** Calls an operation and resolves to the body of its success together with the status and the headers. */
export function withResponse<Op extends OperationFunction>(
  operation: Op,
  client: Client,
  ...rest: ArgumentsOf<Op>
): Promise<SuccessOf<ResponsesOf<Op>>> {
  return callOperation(operation, client, rest, {
    result: (data, response, { responses }) => ({
      data,
      status: response.status,
      headers: readHeaders(response.headers, descriptorOf(responses, response).headers),
      rawHeaders: response.headers,
    }),
  });
}

/** All headers by their names in title case, and those that have a reader by their names in the document. */
function readHeaders(
  headers: Headers,
  readers: Readonly<Record<string, HeaderReader>> = {},
): Readonly<Record<string, unknown>> {
  const read: Record<string, unknown> = {};
  headers.forEach((value, name) => {
    read[titleCase(name)] = value;
  });
  for (const [name, reader] of Object.entries(readers)) {
    const value = headers.get(name);
    if (value !== null) read[name] = reader(value, headers);
  }
  return read;
}

function titleCase(name: string): string {
  return name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}
