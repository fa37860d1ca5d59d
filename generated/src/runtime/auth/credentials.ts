import type { Middleware } from "../core/options.js";
import type { RequestParts } from "../core/parts.js";

/**
 * A function that returns a credential, called for each attempt. Middleware that it adds to `use` stands closest to the
 * request, and sees its credentials.
 */
export type CredentialSource<T> = (use: Middleware[]) => T | Promise<T>;

/** A credential, or a function that returns one for each attempt. */
export type Credential<T> = T | CredentialSource<T>;

/** A user name and a password (RFC 7617). */
export interface BasicCredentials {
  readonly username: string;
  readonly password: string;
}

/** The credentials of a client, by security scheme. */
export type Credentials = Readonly<Record<string, Credential<string | BasicCredentials> | undefined>>;

/** Writes a credential into a request. */
export type CredentialWriter<T = never> = (parts: RequestParts, credential: T) => void;

/** The writer of each security scheme. */
export type CredentialWriters = Readonly<Record<string, CredentialWriter>>;
