import { joinSettings } from "./call.js";
import type { Call, ClientDefinition } from "./call.js";
import { failureOf, isSdkError } from "./errors.js";
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
  const known = joinSettings({ ...definition, auth: settings.auth ?? definition.auth }, settings);
  return {
    send: <T>(operation: Operation, request?: object, options?: OperationOptions) =>
      attempts({
        operation,
        settings: options ? joinSettings(known, options) : known,
        request,
      }) as Promise<T>,
  };
}

/** Sends a call as often as it takes, and may. */
async function attempts(call: Call): Promise<unknown> {
  const { operation, settings } = call;
  const { signal, timeoutMs = 60_000, deadlineMs = Infinity, retry } = settings;
  const deadline = Date.now() + deadlineMs;
  const safe = !operation.unsafe || retry.unsafe || settings.idempotencyKey;

  for (let attempt = 1; ; attempt++) {
    try {
      return await within(signal, Math.min(timeoutMs, deadline - Date.now()), (inner) =>
        exchange(call, attempt, inner),
      );
    } catch (error) {
      // An abort, or the failure of another call.
      if (!isSdkError(error) || error.operation) throw error;
      const wait = retryDelay((error as ApiError).retryAfterMs, attempt, Math.random());
      const again = attempt <= (retry.limit ?? 2) && !call.isSpent && isRetryable(error, safe);
      if (!again || Date.now() + wait >= deadline) throw failureOf(operation.id, error);
      await within(signal, wait);
    }
  }
}
