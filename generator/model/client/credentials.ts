import type { Json } from "../../document/json.js";
import type { Node } from "../../document/node.js";
import type { RuntimeType, RuntimeValue } from "../../runtime/exports.js";

/** Everything that specpress knows about a kind of credential. */
export interface CredentialRow {
  /** Whether a Security Scheme Object asks for a credential of this kind. */
  matches(scheme: Node): boolean;
  /** The TypeScript type of a credential: `string`, or a type of the runtime. */
  readonly type: "string" | RuntimeType;
  /**
   * The runtime's function that writes a credential into a request; if there is an `argument`, a function that returns
   * it.
   */
  readonly writer: RuntimeValue;
  /** The member of the scheme that the writer takes as its argument. */
  readonly argument?: "name" | "scheme";
  /** Where a credential is sent if the document names the place; for the docs. */
  readonly place?: "header" | "query parameter" | "cookie";
  /** The value that examples show. */
  readonly example: Json;
  /** How a credential is read from environment variables. */
  readonly environment: {
    /** The runtime's function that reads it. */
    readonly reader: RuntimeValue;
    /** The keys of the credential that have a variable each; empty if one variable holds the whole credential. */
    readonly keys: readonly string[];
  };
}

const text = {
  type: "string",
  example: "YOUR_TOKEN",
  environment: { reader: "textFromEnvironment", keys: [] },
} as const;

/** Every kind of credential; the first that matches a scheme is its kind. */
const rows = {
  basic: {
    matches: (scheme) => isHttp(scheme, "basic"),
    type: "BasicCredentials",
    writer: "basic",
    example: { username: "YOUR_USERNAME", password: "YOUR_PASSWORD" },
    environment: { reader: "basicFromEnvironment", keys: ["username", "password"] },
  },
  bearer: {
    ...text,
    // OAuth 2 access tokens are bearer tokens (RFC 6750), whichever flow issued them.
    matches: (scheme) =>
      isHttp(scheme, "bearer") || scheme.text("type") === "oauth2" || scheme.text("type") === "openIdConnect",
    writer: "bearer",
  },
  /** Any other scheme of the Authorization header: the credential is the part after the scheme's name. */
  http: {
    ...text,
    matches: (scheme) => scheme.text("type") === "http",
    writer: "httpScheme",
    argument: "scheme",
  },
  apiKeyQuery: {
    ...text,
    example: "YOUR_API_KEY",
    matches: (scheme) => isApiKey(scheme) && scheme.text("in") === "query",
    writer: "apiKeyQuery",
    argument: "name",
    place: "query parameter",
  },
  apiKeyCookie: {
    ...text,
    example: "YOUR_API_KEY",
    matches: (scheme) => isApiKey(scheme) && scheme.text("in") === "cookie",
    writer: "apiKeyCookie",
    argument: "name",
    place: "cookie",
  },
  apiKeyHeader: {
    ...text,
    example: "YOUR_API_KEY",
    matches: isApiKey,
    writer: "apiKeyHeader",
    argument: "name",
    place: "header",
  },
} as const satisfies Readonly<Record<string, CredentialRow>>;

/** The name of a kind of credential. */
export type CredentialKind = keyof typeof rows;

/** What a security scheme puts into a request. */
export interface Credential {
  readonly kind: CredentialKind;
  /** The argument for the writer, taken from the document, such as the name of a header; `null` if it needs none. */
  readonly argument: string | null;
}

/** The row of each kind of credential. */
export const credentialRows: Readonly<Record<CredentialKind, CredentialRow>> = rows;

/** The credential that a scheme asks for; `null` if it adds nothing to a request, as with client certificates. */
export function credentialOf(scheme: Node): Credential | null {
  const kinds = Object.keys(rows) as CredentialKind[];
  const kind = kinds.find((known) => credentialRows[known].matches(scheme));
  if (kind === undefined) return null;
  const { argument } = credentialRows[kind];
  return { kind, argument: argument === undefined ? null : scheme.text(argument) };
}

function isApiKey(scheme: Node): boolean {
  return scheme.text("type") === "apiKey";
}

/** Names of HTTP authentication schemes are case-insensitive (RFC 9110, section 11.1). */
function isHttp(scheme: Node, name: string): boolean {
  return scheme.text("type") === "http" && scheme.text("scheme").toLowerCase() === name;
}
