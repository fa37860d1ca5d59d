import type { CallOptions, OperationOptions } from "./runtime/core/options.js";
import type { Client } from "./runtime/core/client.js";
import { makeClient } from "./runtime/core/client.js";
import { serverUrl } from "./runtime/operation/server.js";

/** Credentials by security scheme: a value, or a function that returns one. */
export interface Auth {}

/** The variables in the URLs of servers. */
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

/** Options of a client. A call can override each of them. */
export interface ClientOptions extends CallOptions<Auth, ServerVariables> {}

/** Options of one call. `Responses` types the results of `safe` and `withResponse`. */
export type RequestOptions<Responses = unknown> = OperationOptions<Responses, Auth, ServerVariables>;

/** Creates a client to pass to operations. */
export function createClient(options: ClientOptions = {}): Client {
  return makeClient(
    {
      server: /* @__PURE__ */ serverUrl("https://{region}.example.com/{base}", {
        region: { default: "eu", enum: ["eu", "us"] },
        base: { default: "v1" },
      }),
      schemes: {},
      security: [],
    },
    options,
  );
}
