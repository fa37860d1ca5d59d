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
  readonly auth?: object | undefined;
}

/** What holds for a call: what the document says of all, what the client was made with, and what the call says. */
export interface CallSettings extends OperationOptions {
  readonly server: string | ServerUrl | null;
  readonly schemes: CredentialWriters;
  readonly security: Requirements;
  readonly auth: Readonly<Record<string, unknown>>;
  readonly headers: NonNullable<CallOptions["headers"]>;
  readonly retry: RetryOptions;
  readonly use: readonly Middleware[];
  /** How `withResponse` asks for what a call leaves out. */
  readonly receive?: (response: Response, headers?: readonly HeaderEntry[]) => void;
}

/** All that is known of one call; its parts as they are, for to join them into one object would take its time. */
export interface Call {
  readonly operation: Operation;
  readonly settings: CallSettings;
  readonly request: object | undefined;
  /** Whether a body was sent that cannot be sent again. */
  isSpent?: boolean;
}

/** Adds what is more special; what is `undefined` says nothing. */
export function joinSettings(
  known: ClientDefinition & OperationOptions,
  more: OperationOptions,
): CallSettings {
  return {
    ...known,
    ...Object.fromEntries(membersOf(more)),
    auth: { ...known.auth, ...more.auth },
    headers: { ...known.headers, ...more.headers },
    retry: { ...known.retry, ...more.retry },
    use: [...(known.use ?? []), ...(more.use ?? [])],
  };
}
