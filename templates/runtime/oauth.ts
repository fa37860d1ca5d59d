import { basic } from "./auth.js";
import type { CredentialSource } from "./auth.js";
import { fieldsBody } from "./body.js";
import { makeClient } from "./client.js";
import { formBody } from "./form-body.js";
import type { CallOptions } from "./options.js";
import { encode } from "./values.js";

/** Where a flow gets its tokens, and the scopes that there are, each with what it allows. */
export interface OAuthFlow {
  readonly tokenUrl: string;
  readonly scopes?: Readonly<Record<string, string>>;
}

/** Who asks for tokens, and how. */
export interface ClientCredentialsOptions<Scope extends string = string> extends Omit<
  CallOptions,
  "auth" | "baseUrl"
> {
  readonly clientId: string;
  readonly clientSecret: string;
  /** What the tokens are to allow; what the server thinks fit when absent. */
  readonly scopes?: readonly Scope[];
  /** More fields of the token request, such as `audience`. */
  readonly fields?: Readonly<Record<string, string>>;
}

/**
 * A credential for a client's `auth` that gets its tokens by the client credentials flow (RFC 6749, section 4.4). All
 * calls share one token, which is renewed when a tenth of its life is left, and once when the server answers 401.
 */
export function clientCredentials<Flow extends OAuthFlow>(
  { tokenUrl }: Flow,
  {
    clientId,
    clientSecret,
    scopes,
    fields,
    ...settings
  }: ClientCredentialsOptions<keyof NonNullable<Flow["scopes"]> & string>,
): CredentialSource<string> {
  let token: Promise<string> | undefined;
  let staleAt: number;

  const client = makeClient(
    { server: tokenUrl, schemes: { basic }, security: [["basic"]] },
    {
      ...settings,
      // RFC 6749, section 2.3.1: both are encoded first.
      auth: { basic: { username: encode(clientId), password: encode(clientSecret) } },
    },
  );
  const fetchToken = (): Promise<string> =>
    client.send<string>(
      {
        id: "clientCredentials",
        method: "POST",
        // What a client takes off its server's URL may be meant here.
        path: /\/*$/.exec(tokenUrl)?.[0] ?? "",
        body: fieldsBody("application/x-www-form-urlencoded", formBody),
        responses: { default: [readToken] },
      },
      { grant_type: "client_credentials", scope: scopes?.join(" "), ...fields },
    );
  const readToken = async (response: Response): Promise<string> => {
    const answer = (await response.json()) as { access_token?: string; expires_in?: number };
    if (!answer.access_token) throw new Error("no access_token");
    staleAt = Date.now() + (answer.expires_in ?? Infinity) * 900;
    return answer.access_token;
  };
  const current = (): Promise<string> => {
    if (!token || staleAt <= Date.now()) {
      // Nothing is known of the next token's life until it is there.
      staleAt = Infinity;
      token = fetchToken();
      token.catch(() => (token = undefined));
    }
    return token;
  };

  return (use) => {
    const sent = current();
    use.push(async (request, next) => {
      const response = await next(request);
      if (response.status !== 401 || request.body instanceof ReadableStream) return response;
      await response.body?.cancel();
      // Of several calls that were refused with one token, the first gets another.
      if (token === sent) token = undefined;
      request.headers.set("authorization", `Bearer ${await current()}`);
      return next(request);
    });
    return sent;
  };
}
