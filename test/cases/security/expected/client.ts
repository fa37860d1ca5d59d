import type { BasicCredentials, Credential } from "./runtime/auth/credentials.js";
import type { CallOptions, OperationOptions } from "./runtime/core/options.js";
import type { Client } from "./runtime/core/client.js";
import {
  apiKeyCookie,
  apiKeyHeader,
  apiKeyQuery,
  basic,
  bearer,
  httpScheme,
} from "./runtime/auth/schemes.js";
import { makeClient } from "./runtime/core/client.js";

/** Credentials by security scheme: a value, or a function that returns one. */
export interface Auth {
  /**
   * Get one at the front desk.
   *
   * Sent as the header `X-Key`.
   */
  apiKey?: Credential<string> | undefined;
  /** Sent as the query parameter `key`. */
  otherKey?: Credential<string> | undefined;
  /** Sent as the cookie `sid`. */
  cookie?: Credential<string> | undefined;
  basic?: Credential<BasicCredentials> | undefined;
  token?: Credential<string> | undefined;
  digest?: Credential<string> | undefined;
  /** An access token. `oauthFlows.oauth` lists the URLs that issue one. */
  oauth?: Credential<string> | undefined;
  /** @see https://example.com/.well-known/openid-configuration */
  oidc?: Credential<string> | undefined;
}

/** Options of a client. A call can override each of them. */
export interface ClientOptions extends CallOptions<Auth, never> {}

/** Options of one call. `Responses` types the results of `safe` and `withResponse`. */
export type RequestOptions<Responses = unknown> = OperationOptions<Responses, Auth, never>;

/** Creates a client to pass to operations. */
export function createClient(options: ClientOptions = {}): Client {
  return makeClient(
    {
      server: "https://api.example.com/v1",
      schemes: {
        apiKey: apiKeyHeader("X-Key"),
        otherKey: apiKeyQuery("key"),
        cookie: apiKeyCookie("sid"),
        basic: basic,
        token: bearer,
        digest: httpScheme("Digest"),
        oauth: bearer,
        oidc: bearer,
      },
      security: [{ allOf: ["apiKey"] }, { allOf: ["basic", "otherKey"] }],
    },
    options,
  );
}
