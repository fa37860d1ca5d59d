import type { CredentialWriters, Requirements } from "./credentials.js";
import type { HeaderEntry, Operation, ServerUrl } from "./operation.js";
import type { CallOptions, Middleware, OperationOptions, RetryOptions } from "./options.js";
import { membersOf } from "./values.js";

/** What a document says of all its operations. */
export interface ClientDefinition {
  /** `null` when only the caller can know it. */
  readonly server: string | ServerUrl | null;
  readonly schemes: CredentialWriters;
  /** What operations need that do not say otherwise. */
  readonly security: Requirements;
  /** Credentials where the caller gives none at all. */
  readonly auth?: object;
}

/** All that is known of one call: what the document says, what the client was made with, and what the call says. */
export interface Call extends Omit<Operation, "server">, OperationOptions {
  readonly request: object;
  readonly server: string | ServerUrl | null;
  readonly schemes: CredentialWriters;
  readonly security: Requirements;
  readonly auth: Readonly<Record<string, unknown>>;
  readonly headers: NonNullable<CallOptions["headers"]>;
  readonly retry: RetryOptions;
  readonly use: readonly Middleware[];
  /** How `withResponse` asks for what a call leaves out. */
  readonly receive?: (response: Response, headers?: readonly HeaderEntry[]) => void;
  /** Whether a body was sent that cannot be sent again. */
  isSpent?: boolean;
}

/** Joins what is known of a call, the most special last; what is `undefined` says nothing. */
export function callOf(
  definition: ClientDefinition,
  operation: Operation,
  request: object,
  settings: CallOptions,
  options: OperationOptions,
): Call {
  return {
    ...definition,
    ...operation,
    ...Object.fromEntries([settings, options].flatMap(membersOf)),
    request,
    auth: { ...(settings.auth ?? definition.auth), ...options.auth },
    headers: { ...settings.headers, ...options.headers },
    retry: { ...settings.retry, ...options.retry },
    use: [...(settings.use ?? []), ...(options.use ?? [])],
  };
}
