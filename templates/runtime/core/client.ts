import { sendUntilDone } from "./attempts.js";
import type { Operation } from "../operation/operation.js";
import type { CallOptions, OperationOptions } from "./options.js";
import { clientSettings, mergeSettings } from "./settings.js";
import type { ClientDefinition } from "./settings.js";

/** The first argument of every operation. It reveals none of its options, credentials least of all. */
export interface Client {
  /** Calls an operation; the generated functions do nothing else. */
  readonly send: <T>(operation: Operation, request?: object, options?: OperationOptions) => Promise<T>;
}

/** Makes a client from what the document says and the caller's options. */
export function makeClient(definition: ClientDefinition, options: CallOptions): Client {
  const known = clientSettings(definition, options);
  return {
    send: <T>(operation: Operation, request?: object, more?: OperationOptions) => {
      const settings = more ? mergeSettings(known, more) : known;
      // The document says that a success is a `T`.
      return sendUntilDone({ operation, request, settings }) as Promise<T>;
    },
  };
}
