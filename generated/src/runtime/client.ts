import { isSdkError, TimeoutError } from "./errors.js";
import type { ApiError } from "./errors.js";
import { exchange } from "./exchange.js";
import type { ClientDefinition } from "./exchange.js";
import type { Operation } from "./operation.js";
import type { CallOptions, OperationOptions, Settings } from "./options.js";
import { isRetryable, retryDelay } from "./retry.js";
import { within } from "./time.js";
import { membersOf } from "./values.js";

/** What operations are called with; it shows nothing of what it was made with. */
export interface Client {
  /** Sends one call of an operation; the generated functions use it. */
  readonly send: <T>(operation: Operation, request?: object, options?: OperationOptions) => Promise<T>;
}

/** Makes a client of a document's definition and the caller's settings. */
export function makeClient(definition: ClientDefinition, settings: CallOptions): Client {
  return {
    send: <T>(operation: Operation, request: object = {}, options: OperationOptions = {}) =>
      call(definition, operation, request, merge(settings, options)) as Promise<T>,
  };
}

/** The call's settings before the client's; what is `undefined` says nothing. */
function merge(settings: CallOptions, options: OperationOptions): Settings {
  return {
    ...settings,
    ...Object.fromEntries(membersOf(options)),
    auth: { ...settings.auth, ...options.auth },
    headers: { ...settings.headers, ...options.headers },
    retry: { ...settings.retry, ...options.retry },
    use: [...(settings.use ?? []), ...(options.use ?? [])],
  };
}

async function call(
  definition: ClientDefinition,
  operation: Operation,
  request: object,
  settings: Settings,
): Promise<unknown> {
  const { signal, timeoutMs = 60_000, deadlineMs = Infinity, retry, idempotencyKey } = settings;
  const deadline = Date.now() + deadlineMs;
  const safe = !!(!operation.unsafe || retry.unsafe || idempotencyKey);

  for (let attempt = 1; ; attempt++) {
    const time = Math.min(timeoutMs, deadline - Date.now());
    try {
      return await within(
        signal,
        time,
        (inner) => exchange(definition, operation, request, settings, attempt, inner),
        () => new TimeoutError(`No answer in ${time} ms`),
      );
    } catch (error) {
      // An abort, or the failure of another call.
      if (!isSdkError(error) || error.operation) throw error;
      const wait = retryDelay((error as ApiError).retryAfterMs, attempt, Math.random());
      const again = attempt <= (retry.limit ?? 2) && !settings.isSpent && isRetryable(error, safe);
      if (!again || Date.now() + wait >= deadline) {
        error.operation = operation.id;
        error.message = `${operation.id}: ${error.message}`;
        throw error;
      }
      await within(signal, wait);
    }
  }
}
