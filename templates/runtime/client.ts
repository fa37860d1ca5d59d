import { isSdkError, TimeoutError } from "./errors.js";
import { exchangeOf } from "./exchange.js";
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
      send(definition, operation, request, merge(settings, options)) as Promise<T>,
  };
}

/** The call's settings before the client's; what is `undefined` says nothing. */
function merge(settings: CallOptions, options: OperationOptions): Settings {
  return {
    // For `receive`, which is not among the members.
    ...options,
    ...settings,
    ...Object.fromEntries(membersOf(options)),
    auth: { ...settings.auth, ...options.auth },
    headers: { ...settings.headers, ...options.headers },
    use: [...(settings.use ?? []), ...(options.use ?? [])],
  };
}

async function send(
  definition: ClientDefinition,
  operation: Operation,
  request: { readonly body?: unknown },
  options: Settings,
): Promise<unknown> {
  const exchange = exchangeOf(definition, operation, request, options);
  const { signal, timeoutMs = 60_000, deadlineMs = Infinity, retry = {}, idempotencyKey } = options;
  const deadline = Date.now() + deadlineMs;
  const safe = retry.unsafe || idempotencyKey || !/^(POST|PATCH)$/.test(operation.method);

  for (let attempt = 1; ; attempt++) {
    try {
      const limit = Math.min(timeoutMs, deadline - Date.now());
      return await within(
        signal,
        limit,
        (inner) => exchange(attempt, inner),
        () => new TimeoutError(`No answer in ${limit} ms`),
      );
    } catch (error) {
      const wait = retryDelay(error, attempt, Math.random(), Date.now());
      const again =
        attempt <= (retry.limit ?? 2) && Date.now() + wait < deadline && isRetryable(error, !!safe);
      // A stream that was sent is gone.
      if (!again || request.body instanceof ReadableStream) {
        if (isSdkError(error) && !error.operation) {
          error.operation = operation.id;
          error.message = `${operation.id}: ${error.message}`;
        }
        throw error;
      }
      await within(signal, wait);
    }
  }
}
