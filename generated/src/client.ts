import type { BasicCredentials, Credential } from "./runtime/auth/credentials.js";
import type { CallOptions, OperationOptions } from "./runtime/core/options.js";
import type { Client } from "./runtime/core/client.js";
import { basic } from "./runtime/auth/schemes.js";
import { basicFromEnvironment } from "./runtime/auth/environment.js";
import { makeClient } from "./runtime/core/client.js";

/** Credentials by security scheme: a value, or a function that returns one. */
export interface Auth {
  /**
   * The account's SID as the user name and its auth token as the password, or the SID of an API key and its
   * secret.
   *
   * Defaults to the environment variables `TWILIO_ACCOUNT_SID` and `TWILIO_AUTH_TOKEN`, or `TWILIO_API_KEY`
   * and `TWILIO_API_SECRET`.
   */
  accountSidAuthToken?: Credential<BasicCredentials> | undefined;
}

/** Options of a client. A call can override each of them. */
export interface ClientOptions extends CallOptions<Auth, never> {}

/** Options of one call. `Responses` types the results of `safe` and `withResponse`. */
export type RequestOptions<Responses = unknown> = OperationOptions<Responses, Auth, never>;

/** Creates a client to pass to operations. */
export function createClient(options: ClientOptions = {}): Client {
  return makeClient(
    {
      server: "https://sync.twilio.com",
      schemes: { accountSidAuthToken: basic },
      security: [{ allOf: ["accountSidAuthToken"] }],
      auth: {
        accountSidAuthToken: basicFromEnvironment(
          ["TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN"],
          ["TWILIO_API_KEY", "TWILIO_API_SECRET"],
        ),
      },
    },
    options,
  );
}
