import type { Client } from "../core/client.js";
import type { OperationOptions } from "../core/options.js";

/** An operation of a generated package. */
export type OperationFunction = (client: Client, ...rest: never[]) => Promise<unknown>;

/** The arguments of an operation after its client. */
export type ArgumentsOf<Op> = Op extends (client: Client, ...rest: infer Rest) => Promise<unknown>
  ? Rest
  : never;

/** The responses of an operation in the document. */
export type ResponsesOf<Op> = Op extends (
  client: Client,
  request: never,
  options?: OperationOptions<infer Responses, never, never>,
) => Promise<unknown>
  ? Responses
  : never;

/** Calls an operation; `T` is what the overrides of the client turn its result into. */
export function callOperation<T>(
  operation: OperationFunction,
  client: Client,
  rest: readonly unknown[],
): Promise<T> {
  // `ArgumentsOf` has checked them where they were given.
  return operation(client, ...(rest as readonly never[])) as Promise<T>;
}
