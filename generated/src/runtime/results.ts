import type { CallSettings } from "./call.js";
import type { Client } from "./client.js";
import { isSdkError } from "./errors.js";
import type { ErrorOf, StatusOf } from "./errors.js";
import type { DeclaredResponse, HeaderEntry } from "./operation.js";
import type { OperationOptions } from "./options.js";

/** An operation of a generated package. */
export type OperationFunction = (client: Client, request: never, options?: never) => Promise<unknown>;

/** What an operation takes after its client. */
export type ArgumentsOf<Op> = Op extends (client: Client, ...rest: infer Rest) => Promise<unknown>
  ? Rest
  : never;

/** The responses that an operation's document declares. */
export type ResponsesOf<Op> = Op extends (
  client: Client,
  request: never,
  options?: OperationOptions<infer Responses, never, never>,
) => Promise<unknown>
  ? Responses
  : never;

/** The outcome of a call as a value. */
export type Result<Data, Failure> =
  { readonly ok: true; readonly data: Data } | { readonly ok: false; readonly error: Failure };

/** A success with its status and its declared headers. */
export interface Success<Status, Data, DeclaredHeaders> {
  readonly data: Data;
  readonly status: Status;
  readonly headers: DeclaredHeaders;
  /** All headers, declared or not. */
  readonly rawHeaders: Headers;
}

/** The successes among responses; `default` is one only where no other is declared. */
export type SuccessOf<Responses> = [Extract<keyof Responses, StatusOf<2> | "2XX">] extends [never]
  ? SuccessAt<Responses, Extract<keyof Responses, "default">>
  : SuccessAt<Responses, Extract<keyof Responses, StatusOf<2> | "2XX">>;

type SuccessAt<Responses, Key extends keyof Responses> = Key extends keyof Responses
  ? Responses[Key] extends DeclaredResponse
    ? Success<Key extends number ? Key : StatusOf<2>, Responses[Key]["body"], HeadersOf<Responses[Key]>>
    : never
  : never;
type HeadersOf<Declared> = Declared extends { readonly headers: infer Named } ? Named : Record<string, never>;

/**
 * Calls an operation and gives its outcome as a value; `error` is typed by status. What is no failure of the call,
 * such as the reason of an abort, is still thrown.
 */
export async function safe<Op extends OperationFunction>(
  operation: Op,
  client: Client,
  ...rest: ArgumentsOf<Op>
): Promise<Result<Awaited<ReturnType<Op>>, ErrorOf<ResponsesOf<Op>>>> {
  try {
    return {
      ok: true,
      data: (await operation(client, ...(rest as unknown as [never]))) as Awaited<ReturnType<Op>>,
    };
  } catch (error) {
    if (!isSdkError(error)) throw error;
    return { ok: false, error: error as unknown as ErrorOf<ResponsesOf<Op>> };
  }
}

/** Calls an operation and gives the status and the declared headers of its success too. */
export async function withResponse<Op extends OperationFunction>(
  operation: Op,
  client: Client,
  ...rest: ArgumentsOf<Op>
): Promise<SuccessOf<ResponsesOf<Op>>> {
  const [request, options] = rest as unknown as readonly [never, OperationOptions?];
  let answer: Parameters<NonNullable<CallSettings["receive"]>> | undefined;
  const data = await operation(client, request, {
    ...options,
    receive: (...received: NonNullable<typeof answer>) => {
      answer = received;
    },
  } as never);
  const [response, headers] = answer as NonNullable<typeof answer>;
  return {
    data,
    status: response.status,
    headers: readHeaders(response.headers, headers),
    rawHeaders: response.headers,
  } as SuccessOf<ResponsesOf<Op>>;
}

/** All headers by their names in title case, and those that the document reads otherwise as it does. */
function readHeaders(headers: Headers, entries: readonly HeaderEntry[] = []): Record<string, unknown> {
  const read = entries.flatMap(([name, parse = String]) => {
    const value = headers.get(name);
    return value === null ? [] : [[name, parse(value)] as const];
  });
  const all = [...headers].map(([name, value]) => [
    name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()),
    value,
  ]);
  return Object.fromEntries([...all, ...read]) as Record<string, unknown>;
}
