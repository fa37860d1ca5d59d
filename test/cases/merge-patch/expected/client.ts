import type { CallOptions, OperationOptions } from "./runtime/core/options.js";
import type { Client } from "./runtime/core/client.js";
import { makeClient } from "./runtime/core/client.js";

/** Credentials by security scheme: a value, or a function that returns one. */
export interface Auth {}

/** Options of a client. A call can override each of them. */
export interface ClientOptions extends CallOptions<Auth, never> {}

/** Options of one call. `Responses` types the results of `safe` and `withResponse`. */
export type RequestOptions<Responses = unknown> = OperationOptions<Responses, Auth, never>;

/** Creates a client to pass to operations. */
export function createClient(options: ClientOptions = {}): Client {
  return makeClient(
    {
      server: "https://api.example.com/v1",
      schemes: {},
      security: [],
    },
    options,
  );
}
