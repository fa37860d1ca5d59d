import type { CredentialWriter } from "./auth.js";
import { credentialsFor } from "./credentials.js";
import { isSdkError, TimeoutError, ConfigError } from "./errors.js";
import { exchange } from "./exchange.js";
import type { Operation } from "./operation.js";
import { receive } from "./options.js";
import type { CallOptions, OperationOptions } from "./options.js";
import { buildRequest } from "./request.js";
import { isRetryable, retryDelay } from "./retry.js";
import { sleep, within } from "./time.js";

/** What a document says of all its operations. */
export interface ClientDefinition {
  /** `null` when only the caller can know it. */
  readonly baseUrl: string | null;
  readonly schemes: Readonly<Record<string, CredentialWriter>>;
  /** What operations need that do not say otherwise: any one of the outer list, all of the inner. */
  readonly security: readonly (readonly string[])[];
}

/** What operations are called with; it shows nothing of what it was made with. */
export interface Client {
  /** Sends one call of an operation; the generated functions use it. */
  readonly send: <T>(operation: Operation, request?: object, options?: OperationOptions) => Promise<T>;
}

/** Makes a client of a document's definition and the caller's settings. */
export function makeClient(definition: ClientDefinition, settings: CallOptions): Client {
  return {
    send: async <T>(operation: Operation, request: object = {}, options: OperationOptions = {}) => {
      try {
        return (await call(definition, operation, request, merge(settings, options))) as T;
      } catch (error) {
        if (isSdkError(error) && error.operation === "") {
          error.operation = operation.id;
          error.message = `${operation.id}: ${error.message}`;
        }
        throw error;
      }
    },
  };
}

/** The call's settings before the client's; what is `undefined` says nothing. */
function merge(settings: CallOptions, options: OperationOptions): OperationOptions {
  return {
    ...settings,
    ...Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)),
    // Not among the entries, for its key is a symbol.
    [receive]: options[receive],
    auth: { ...settings.auth, ...options.auth },
    headers: { ...settings.headers, ...options.headers },
    use: [...(settings.use ?? []), ...(options.use ?? [])],
  };
}

async function call(
  definition: ClientDefinition,
  operation: Operation,
  request: object,
  options: OperationOptions,
): Promise<unknown> {
  const { signal, timeoutMs = 60_000, deadlineMs = Infinity, retry = {}, idempotencyKey } = options;
  const deadline = Date.now() + deadlineMs;
  signal?.throwIfAborted();
  const baseUrl = options.baseUrl ?? operation.server ?? definition.baseUrl;
  if (baseUrl === null) throw new ConfigError("`baseUrl` is missing");
  const built = buildRequest(operation, request, options);
  const safe = retry.unsafe || idempotencyKey !== undefined || !/^(POST|PATCH)$/.test(operation.method);

  for (let number = 1; ; number++) {
    try {
      const credentials = await credentialsFor(definition, operation, options);
      const limit = Math.min(timeoutMs, deadline - Date.now());
      return await within(signal, limit, new TimeoutError(`No answer in ${limit} ms`), (inner) =>
        exchange({ operation, built, baseUrl, credentials, options, number, signal: inner }),
      );
    } catch (error) {
      const wait = retryDelay(error, number, Math.random(), Date.now());
      const again =
        number <= (retry.limit ?? 2) && Date.now() + wait < deadline && isRetryable(error, safe === true);
      // A stream that was sent is gone.
      if (!again || built.body?.body instanceof ReadableStream) throw error;
      await sleep(wait, signal);
    }
  }
}
