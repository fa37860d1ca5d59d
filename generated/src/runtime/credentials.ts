import type { CredentialSource, CredentialWriter } from "./auth.js";
import { ConfigError } from "./errors.js";
import type { RequestParts } from "./operation.js";
import type { Middleware } from "./options.js";

/** Ways to authenticate, by security scheme. */
export type CredentialWriters = Readonly<Record<string, CredentialWriter>>;

/** Security requirements: any one of the outer list, all of the inner; no requirement is an empty inner list. */
export type Requirements = readonly (readonly string[])[];

/** What of a call says how it is authorized. */
export interface AuthorizedCall {
  readonly schemes: CredentialWriters;
  readonly security: Requirements;
  /** What the caller has given, by scheme. */
  readonly auth: Readonly<Record<string, unknown>>;
}

/**
 * Writes the credentials of the first requirement that the caller can meet, one that asks for nothing last, and tells
 * whether there were any. A caller with an Authorization header of its own is taken to know what it does.
 */
export async function authorize(
  parts: RequestParts,
  { schemes, security, auth }: AuthorizedCall,
  use: Middleware[],
): Promise<boolean> {
  const chosen =
    security.find((keys) => keys[0] && keys.every((key) => auth[key])) ?? security.find((keys) => !keys[0]);
  if (!chosen && !parts.headers.has("authorization")) {
    throw new ConfigError(`\`auth\` needs ${security.map((keys) => keys.join(" and ")).join(", or ")}`);
  }
  for (const key of chosen ?? []) {
    const credential = auth[key];
    const value =
      typeof credential === "function" ? await (credential as CredentialSource<unknown>)(use) : credential;
    schemes[key]?.(parts, value as never);
  }
  return !!chosen?.[0];
}
