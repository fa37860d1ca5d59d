import { formBody } from "../bodies/form.js";
import { makeClient } from "../core/client.js";
import type { Response } from "../core/platform.js";
import type { Operation } from "../operation/operation.js";
import type { CallOptions } from "../core/options.js";
import { memberOf } from "../values/objects.js";
import { isStream } from "../values/stream.js";
import { encode } from "../values/percent.js";
import type { CredentialSource } from "./credentials.js";
import { basic } from "./schemes.js";

/** Where an OAuth 2 flow gets its tokens, and its scopes with their descriptions. */
export interface OAuthFlow {
  readonly tokenUrl: string;
  readonly scopes?: Readonly<Record<string, string>> | undefined;
}

/** Options of `clientCredentials`. */
export interface ClientCredentialsOptions<Scope extends string = string> extends Omit<
  CallOptions,
  "auth" | "baseUrl"
> {
  readonly clientId: string;
  readonly clientSecret: string;
  /** The scopes that the tokens should have; the server's choice when absent. */
  readonly scopes?: readonly Scope[] | undefined;
  /** More fields of the token request, such as `audience`. */
  readonly fields?: Readonly<Record<string, string>> | undefined;
}

/**
 * A credential for a client's `auth` that gets access tokens by the client credentials flow (RFC 6749, section 4.4). All
 * calls share a token. It is replaced when a tenth of its life is left, and when the server answers 401.
 */
export function clientCredentials<Flow extends OAuthFlow>(
  flow: Flow,
  options: ClientCredentialsOptions<keyof NonNullable<Flow["scopes"]> & string>,
): CredentialSource<string> {
  /** The token, or the call that gets it. */
  let token: Promise<string> | undefined;
  let renewAt = 0;

  const requestToken = tokenRequester(flow, options, async (response) => {
    const answer: unknown = await response.json();
    const text = memberOf(answer, "access_token");
    if (typeof text !== "string" || !text) throw new SyntaxError("no access_token");
    const seconds = Number(memberOf(answer, "expires_in") ?? Infinity);
    renewAt = Date.now() + seconds * 900;
    return text;
  });
  const currentToken = (): Promise<string> => {
    if (token === undefined || Date.now() >= renewAt) {
      // All calls wait for this one until its token has arrived.
      renewAt = Infinity;
      token = requestToken();
      token.catch(() => (token = undefined));
    }
    return token;
  };

  return (use) => {
    const sent = currentToken();
    use.push(async (request, next) => {
      const response = await next(request);
      if (response.status !== 401 || isStream(request.body)) return response;
      await response.body?.cancel();
      // Of several calls that were refused with the same token, only the first gets another.
      if (token === sent) token = undefined;
      request.headers.set("authorization", `Bearer ${await currentToken()}`);
      return next(request);
    });
    return sent;
  };
}

/** Makes the function that requests a token. */
function tokenRequester(
  { tokenUrl }: OAuthFlow,
  { clientId, clientSecret, scopes, fields, ...options }: ClientCredentialsOptions,
  decode: (response: Response) => Promise<string>,
): () => Promise<string> {
  // A client drops slashes at the end of its server's URL, which may matter here.
  const [, server = "", path = ""] = /^(.*?)(\/*)$/.exec(tokenUrl) ?? [];
  const operation: Operation = {
    id: "clientCredentials",
    method: "POST",
    // A second token does no harm.
    idempotent: true,
    path,
    body: { mediaType: "application/x-www-form-urlencoded", encode: formBody },
    responses: { default: { decode } },
  };
  const client = makeClient(
    { server, schemes: { basic }, security: [{ allOf: ["basic"] }] },
    {
      ...options,
      // Both are encoded (RFC 6749, section 2.3.1).
      auth: { basic: { username: encode(clientId), password: encode(clientSecret) } },
    },
  );
  const request = { grant_type: "client_credentials", scope: scopes?.join(" "), ...fields };
  return () => client.send(operation, request);
}
