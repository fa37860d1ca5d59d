import { callOf } from "./call.js";
import type { Call, ClientDefinition } from "./call.js";
import { isSdkError, TimeoutError } from "./errors.js";
import type { ApiError } from "./errors.js";
import { exchange } from "./exchange.js";
import type { Operation } from "./operation.js";
import type { CallOptions, OperationOptions } from "./options.js";
import { isRetryable, retryDelay } from "./retry.js";
import { within } from "./time.js";

/** What operations are called with; it shows nothing of what it was made with. */
export interface Client {
  /** Sends one call of an operation; the generated functions use it. */
  readonly send: <T>(operation: Operation, request?: object, options?: OperationOptions) => Promise<T>;
}

/** Makes a client of a document's definition and the caller's settings. */
export function makeClient(definition: ClientDefinition, settings: CallOptions): Client {
  return {
    send: <T>(operation: Operation, request: object = {}, options: OperationOptions = {}) =>
      attempts(callOf(definition, operation, request, settings, options)) as Promise<T>,
  };
}

/** Sends a call as often as it takes, and may. */
async function attempts(call: Call): Promise<unknown> {
  const { id, signal, timeoutMs = 60_000, deadlineMs = Infinity } = call;
  const { limit = 2, unsafe } = call.retry;
  const deadline = Date.now() + deadlineMs;
  const safe = !!(!call.unsafe || unsafe || call.idempotencyKey);

  for (let attempt = 1; ; attempt++) {
    const time = Math.min(timeoutMs, deadline - Date.now());
    try {
      return await within(
        signal,
        time,
        (inner) => exchange(call, attempt, inner),
        () => new TimeoutError(`No answer in ${time} ms`),
      );
    } catch (error) {
      // An abort, or the failure of another call.
      if (!isSdkError(error) || error.operation) throw error;
      const wait = retryDelay((error as ApiError).retryAfterMs, attempt, Math.random());
      const again = attempt <= limit && !call.isSpent && isRetryable(error, safe);
      if (!again || Date.now() + wait >= deadline) {
        error.operation = id;
        error.message = `${id}: ${error.message}`;
        throw error;
      }
      await within(signal, wait);
    }
  }
}
