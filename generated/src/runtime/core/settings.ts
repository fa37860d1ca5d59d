import { membersOf } from "../values/objects.js";
import type { Credentials, CredentialWriters } from "../auth/credentials.js";
import type { Requirements } from "../auth/requirements.js";
import type { Middleware, OperationOptions, RetryOptions } from "./options.js";
import type { ServerUrl } from "../operation/server.js";

/** What the document says about all operations. */
export interface ClientDefinition {
  /** `null` when the document has no absolute URL. */
  readonly server: string | ServerUrl | null;
  readonly schemes: CredentialWriters;
  /** For operations without requirements of their own. */
  readonly security: Requirements;
  /** Credentials for clients that are made without `auth`. */
  readonly auth?: object | undefined;
}

/** Everything that applies to a call: the document's definition, and the options of the client and the call. */
export interface CallSettings extends OperationOptions {
  readonly server: string | ServerUrl | null;
  readonly schemes: CredentialWriters;
  readonly security: Requirements;
  /** The media type that the caller asks for, in place of those in the operation's descriptor. */
  readonly accept?: string;
  readonly auth: Credentials;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly retry: RetryOptions;
  readonly use: readonly Middleware[];
}

/** The settings of a client's calls. */
export function clientSettings(definition: ClientDefinition, options: OperationOptions): CallSettings {
  return mergeSettings(
    {
      ...definition,
      auth: { ...(options.auth ?? definition.auth) },
      timeoutMs: 60_000,
      deadlineMs: Infinity,
    },
    options,
  );
}

/** The settings of a client before its options are added. */
type KnownSettings = Omit<CallSettings, "headers" | "retry" | "use"> & Partial<CallSettings>;

/** Adds options, which take precedence over what is known already. */
export function mergeSettings(known: KnownSettings, options: OperationOptions): CallSettings {
  return {
    ...known,
    // An option that is `undefined` counts as absent.
    ...(Object.fromEntries(membersOf(options)) as Defined<OperationOptions>),
    auth: { ...known.auth, ...options.auth },
    headers: { ...known.headers, ...options.headers },
    retry: { ...known.retry, ...options.retry },
    fetchOptions: { ...known.fetchOptions, ...options.fetchOptions },
    use: [...(known.use ?? []), ...(options.use ?? [])],
  };
}

type Defined<T> = { [Key in keyof T]: Exclude<T[Key], undefined> };
