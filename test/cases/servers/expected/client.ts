import type { CallOptions, OperationOptions } from "./runtime/options.js";
import type { Client } from "./runtime/client.js";
import { makeClient } from "./runtime/client.js";
import { serverUrl } from "./runtime/server.js";

/** Credentials, one key for each way to authenticate; a value or a function that gives one. */
export interface Auth {}

/** Variables of the servers' URLs. */
export interface ServerVariables {
  /**
   * Where the data is kept.
   *
   * @default "eu"
   */
  region?: "eu" | "us" | undefined;
  /** @default "v1" */
  base?: string | undefined;
  /** @default "main" */
  tenant?: string | undefined;
  undeclared?: string | undefined;
}

/** Settings of a client; any of them may be given anew with a call. */
export interface ClientOptions extends CallOptions<Auth, ServerVariables> {}

/** Settings of one call; `Responses` are what the operation may answer, for `safe` and `withResponse`. */
export type RequestOptions<Responses = unknown> = OperationOptions<Responses, Auth, ServerVariables>;

/** Makes a client, which operations take as their first argument. */
export function createClient(options: ClientOptions = {}): Client {
  return makeClient(
    {
      server: /* @__PURE__ */ serverUrl("https://{region}.example.com/{base}", [
        ["region", "eu", ["eu", "us"]],
        ["base", "v1"],
      ]),
      schemes: {},
      security: [[]],
    },
    options,
  );
}
