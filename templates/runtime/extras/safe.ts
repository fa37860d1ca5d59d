import type { Client } from "../core/client.js";
import type { ErrorOf } from "../errors/error-of.js";
import { isSdkError } from "../errors/sdk-error.js";
import { callOperation } from "./operation-function.js";
import type { ArgumentsOf, OperationFunction, ResponsesOf } from "./operation-function.js";

/** The outcome of a call as a value. */
export type Result<Data, Failure> =
  { readonly ok: true; readonly data: Data } | { readonly ok: false; readonly error: Failure };

/**
 * Calls an operation and resolves to its outcome; `error` is typed by status. The reason of an abort, and errors of the
 * caller's own code, are still thrown.
 */
export async function safe<Op extends OperationFunction>(
  operation: Op,
  client: Client,
  ...rest: ArgumentsOf<Op>
): Promise<Result<Awaited<ReturnType<Op>>, ErrorOf<ResponsesOf<Op>>>> {
  try {
    const data = await callOperation<Awaited<ReturnType<Op>>>(operation, client, rest);
    return { ok: true, data };
  } catch (error) {
    if (!isErrorOf<Op>(error)) throw error;
    return { ok: false, error };
  }
}

/** An error of the call; the document says of which types its body may be. */
function isErrorOf<Op>(error: unknown): error is ErrorOf<ResponsesOf<Op>> {
  return isSdkError(error);
}
