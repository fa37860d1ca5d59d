import { sendUntilDone } from "./attempts.js";
import type { CallOverrides } from "./overrides.js";
import type { Operation } from "../operation/operation.js";
import type { CallOptions, OperationOptions } from "./options.js";
import { clientSettings, mergeSettings } from "./settings.js";
import type { CallSettings, ClientDefinition } from "./settings.js";

/** The first argument of every operation. It reveals none of its options, credentials least of all. */
export interface Client {
  /** Calls an operation; the generated functions do nothing else. */
  readonly send: <T>(operation: Operation, request?: object, options?: OperationOptions) => Promise<T>;
  /** A client with the same options whose calls are changed; see `withResponse`, `paginate` and `byteStream`. */
  readonly withOverrides: (overrides: CallOverrides) => Client;
}

/** Makes a client from what the document says and the caller's options. */
export function makeClient(definition: ClientDefinition, options: CallOptions): Client {
  return clientOf(clientSettings(definition, options));
}

function clientOf(known: CallSettings): Client {
  return {
    send: <T>(operation: Operation, request?: object, options?: OperationOptions) => {
      const settings = options ? mergeSettings(known, options) : known;
      // The document says that a success is a `T`.
      return sendUntilDone({ operation, request, settings }) as Promise<T>;
    },
    withOverrides: (overrides) => clientOf({ ...known, ...overrides }),
  };
}
