import { refuse } from "./errors.js";
import { setCookie } from "./cookie.js";
import { setHeader } from "./header.js";
import type { RequestParts } from "./operation.js";
import type { Middleware } from "./options.js";
import { encode } from "./values.js";

/**
 * A function that gives a credential, asked for each attempt. It may add to what stands around the attempt; what it
 * adds stands closest to the request and sees its credentials.
 */
export type CredentialSource<T> = (use: Middleware[]) => T | Promise<T>;

/** A credential, or a function that gives one for each attempt. */
export type Credential<T> = T | CredentialSource<T>;

/** A user name and a password (RFC 7617). */
export interface BasicCredentials {
  readonly username: string;
  readonly password: string;
}

/** Writes a credential into a request. */
export type CredentialWriter = (parts: RequestParts, credential: never) => void;

interface Host {
  unescape(text: string): string;
}

/** The last credentials as one text, and how they are written, which takes time. */
let last: string;
let written: string;

/** HTTP basic authentication, in UTF-8. */
export const basic = ({ headers }: RequestParts, { username, password }: BasicCredentials): void => {
  // RFC 7617, section 2: the first colon ends the user name.
  if (username.includes(":")) refuse("username");
  const text = `${username}:${password}`;
  if (text !== last) {
    last = text;
    // A character for each byte of UTF-8 (ECMAScript, annex B, which every platform has).
    written = `Basic ${btoa((globalThis as unknown as Host).unescape(encodeURIComponent(text)))}`;
  }
  headers["authorization"] = written;
};

/** A bearer token (RFC 6750). */
export const bearer = ({ headers }: RequestParts, token: string): void =>
  setHeader(headers, "authorization", `Bearer ${token}`);

/** Another scheme of the Authorization header; the credential is what follows its name. */
export const httpScheme =
  (scheme: string) =>
  ({ headers }: RequestParts, credential: string): void =>
    setHeader(headers, "authorization", `${scheme} ${credential}`);

/** A key in a header. */
export const apiKeyHeader =
  (name: string) =>
  ({ headers }: RequestParts, key: string): void =>
    setHeader(headers, name, key);

/** A key in the query. */
export const apiKeyQuery =
  (name: string) =>
  ({ query }: RequestParts, key: string): void => {
    query.push(`${encode(name)}=${encode(key)}`);
  };

/** A key in a cookie. */
export const apiKeyCookie =
  (name: string) =>
  (parts: RequestParts, key: string): void =>
    setCookie(parts, `${name}=${encode(key)}`);
