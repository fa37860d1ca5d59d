import type { CallOptions, OperationOptions } from "./runtime/options.js";
import type { Client } from "./runtime/client.js";
import { makeClient } from "./runtime/client.js";

/** Credentials, one key for each way to authenticate; a value or a function that gives one. */
export interface Auth {}

/** Settings of a client; any of them may be given anew with a call. */
export interface ClientOptions extends CallOptions<Auth, never> {}

/** Settings of one call; `Responses` are what the operation may answer, for `safe` and `withResponse`. */
export type RequestOptions<Responses = unknown> = OperationOptions<Responses, Auth, never>;

/** Makes a client, which operations take as their first argument. */
export function createClient(options: ClientOptions = {}): Client {
  return makeClient(
    {
      server: "https://api.example.com",
      schemes: {},
      security: [[]],
    },
    options,
  );
}
