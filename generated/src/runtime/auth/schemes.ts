import type { RequestParts } from "../core/parts.js";
import { refuse } from "../errors/errors.js";
import { addCookie } from "../parameters/cookie.js";
import { setHeader } from "../parameters/header.js";
import { encode } from "../values/percent.js";
import { textOf } from "../values/text.js";
import type { BasicCredentials, CredentialWriter } from "./credentials.js";

/** HTTP basic authentication, in UTF-8 (RFC 7617). */
export function basic({ headers }: RequestParts, { username, password }: BasicCredentials): void {
  // The first colon ends the user name.
  if (username.includes(":")) refuse("username");
  const bytes = new TextEncoder().encode(textOf("auth", `${username}:${password}`));
  // `btoa` takes bytes as characters with their codes.
  headers["authorization"] = `Basic ${btoa(String.fromCharCode(...bytes))}`;
}

/** A bearer token (RFC 6750). */
export function bearer({ headers }: RequestParts, token: string): void {
  setHeader(headers, "authorization", `Bearer ${token}`);
}

/** Another scheme of the Authorization header; the credential is the text after its name. */
export function httpScheme(scheme: string): CredentialWriter<string> {
  return ({ headers }, credential) => setHeader(headers, "authorization", `${scheme} ${credential}`);
}

/** A key in a header. */
export function apiKeyHeader(name: string): CredentialWriter<string> {
  return ({ headers }, key) => setHeader(headers, name, key);
}

/** A key in the query. */
export function apiKeyQuery(name: string): CredentialWriter<string> {
  return ({ query }, key) => {
    query.push(`${encode(name)}=${encode(textOf(name, key))}`);
  };
}

/** A key in a cookie. */
export function apiKeyCookie(name: string): CredentialWriter<string> {
  return (parts, key) => addCookie(parts, `${name}=${encode(textOf(name, key))}`);
}
