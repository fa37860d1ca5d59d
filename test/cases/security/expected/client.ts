import type { BasicCredentials, Credential } from "./runtime/auth.js";
import type { CallOptions, OperationOptions } from "./runtime/options.js";
import type { Client } from "./runtime/client.js";
import { apiKeyCookie, apiKeyHeader, apiKeyQuery, basic, bearer, httpScheme } from "./runtime/auth.js";
import { makeClient } from "./runtime/client.js";

/** Credentials, one key for each way to authenticate; a value or a function that gives one. */
export interface Auth {
  /**
   * Get one at the front desk.
   *
   * @see header X-Key
   */
  apiKey?: Credential<string> | undefined;
  /** @see query key */
  otherKey?: Credential<string> | undefined;
  /** @see cookie sid */
  cookie?: Credential<string> | undefined;
  basic?: Credential<BasicCredentials> | undefined;
  token?: Credential<string> | undefined;
  digest?: Credential<string> | undefined;
  /** An access token; `oauthFlows.oauth` says where to get one. */
  oauth?: Credential<string> | undefined;
  /** @see https://example.com/.well-known/openid-configuration */
  oidc?: Credential<string> | undefined;
}

/** Settings of a client; any of them may be given anew with a call. */
export interface ClientOptions extends CallOptions<Auth, never> {}

/** Settings of one call; `Responses` are what the operation may answer, for `safe` and `withResponse`. */
export type RequestOptions<Responses = unknown> = OperationOptions<Responses, Auth, never>;

/** Makes a client, which operations take as their first argument. */
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
      security: [["apiKey"], ["basic", "otherKey"]],
    },
    options,
  );
}
