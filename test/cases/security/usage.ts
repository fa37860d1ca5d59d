import { clientCredentials, createClient, logger, oauthFlows } from "./src/index.js";
import type { Client } from "./src/index.js";

/** Every option may be `undefined`, so that a value that may be missing can be passed on. */
const unset = { scopes: undefined, fields: undefined, timeoutMs: undefined, retry: undefined };

export const client: Client = createClient({
  auth: {
    oauth: clientCredentials(oauthFlows.oauth.clientCredentials, {
      clientId: "id",
      clientSecret: "secret",
      ...unset,
    }),
  },
  baseUrl: undefined,
  use: [logger({ log: undefined, headers: undefined })],
});
