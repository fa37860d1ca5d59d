import type { BasicCredentials, Credential } from "./runtime/auth.js";
import type { CallOptions, OperationOptions } from "./runtime/options.js";
import type { Client } from "./runtime/client.js";
import { basic } from "./runtime/auth.js";
import { basicFromEnvironment } from "./runtime/environment.js";
import { makeClient } from "./runtime/client.js";

/** Credentials, one key for each way to authenticate; a value or a function that gives one. */
export interface Auth {
  /**
   * The account's SID as the user name and its auth token as the password, or the SID of an API key and its secret.
   *
   * Without `auth` from the environment variables `TWILIO_ACCOUNT_SID` and `TWILIO_AUTH_TOKEN`, or `TWILIO_API_KEY` and `TWILIO_API_SECRET`.
   */
  accountSidAuthToken?: Credential<BasicCredentials> | undefined;
}

/** Settings of a client; any of them may be given anew with a call. */
export interface ClientOptions extends CallOptions<Auth, never> {}

/** Settings of one call; `Responses` are what the operation may answer, for `safe` and `withResponse`. */
export type RequestOptions<Responses = unknown> = OperationOptions<Responses, Auth, never>;

/** Makes a client, which operations take as their first argument. */
export function createClient(options: ClientOptions = {}): Client {
  return makeClient(
    {
      server: "https://sync.twilio.com",
      schemes: { accountSidAuthToken: basic },
      security: [["accountSidAuthToken"]],
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
