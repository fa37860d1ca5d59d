import type { Client } from "../core/client.js";
import type { OperationOptions } from "../core/options.js";
import type { OperationChanges } from "../operation/operation.js";

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

/** Calls an operation, perhaps with a changed descriptor; `T` is what the changes turn its result into. */
export function callOperation<T>(
  operation: OperationFunction,
  client: Client,
  rest: readonly unknown[],
  changes: OperationChanges = {},
): Promise<T> {
  const changed: Client = {
    send: (descriptor, ...call) => client.send({ ...descriptor, ...changes }, ...call),
  };
  // `ArgumentsOf` has checked them where they were given.
  return operation(changed, ...(rest as readonly never[])) as Promise<T>;
}
