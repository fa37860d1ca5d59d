import type { CallOptions, OperationOptions } from "./runtime/options.js";
import type { Client } from "./runtime/client.js";
import { expandServer } from "./runtime/server.js";
import { makeClient } from "./runtime/client.js";

/** Credentials, one key for each way to authenticate; a value or a function that gives one. */
export interface Auth {}

/** Variables of the server's URL. */
export interface ServerVariables {
  /**
   * Where the data is kept.
   *
   * @default "eu"
   */
  region?: "eu" | "us" | undefined;
  /** @default "v1" */
  base?: string | undefined;
}

/** Settings of a client; any of them may be given anew with a call. */
export interface ClientOptions extends CallOptions<Auth> {
  /** Variables of the server's URL `https://{region}.example.com/{base}`; `baseUrl` takes their place. */
  serverVariables?: ServerVariables | undefined;
}

/** Settings of one call; `Responses` are what the operation may answer, for `safe` and `withResponse`. */
export type RequestOptions<Responses = unknown> = OperationOptions<Responses, Auth>;

/** Makes a client, which operations take as their first argument. */
export function createClient(options: ClientOptions = {}): Client {
  return makeClient(
    {
      baseUrl: expandServer(
        "https://{region}.example.com/{base}",
        [
          ["region", "eu", ["eu", "us"]],
          ["base", "v1", []],
        ],
        options.serverVariables,
      ),
      schemes: {},
      security: [[]],
    },
    options,
  );
}
