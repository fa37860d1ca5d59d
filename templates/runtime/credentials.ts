import type { Credential, CredentialWriter } from "./auth.js";
import type { ClientDefinition } from "./client.js";
import { ConfigError } from "./errors.js";
import type { Operation } from "./operation.js";
import type { CallOptions } from "./options.js";

/** A credential and how it is written. */
export type GivenCredential = readonly [write: NonNullable<CredentialWriter>, credential: never];

/**
 * The credentials of the first requirement that the caller can meet, asked for now. A caller with an Authorization
 * header of its own is taken to know what it does.
 */
export async function credentialsFor(
  { schemes, security }: ClientDefinition,
  operation: Operation,
  { auth = {}, headers = {} }: CallOptions,
): Promise<readonly GivenCredential[]> {
  const given = auth as Record<string, Credential<unknown>>;
  const alternatives = operation.security ?? security;
  const chosen = alternatives.find((keys) =>
    keys.every((key) => given[key] !== undefined || schemes[key] === null),
  );
  if (!chosen && alternatives.length > 0 && !/\bauthorization\b/i.test(Object.keys(headers).join())) {
    throw new ConfigError(`\`auth\` needs one of ${JSON.stringify(alternatives)}`);
  }
  const found: GivenCredential[] = [];
  for (const key of chosen ?? []) {
    const credential = given[key];
    const write = schemes[key];
    if (write)
      found.push([
        write,
        (typeof credential === "function" ? await (credential as () => unknown)() : credential) as never,
      ]);
  }
  return found;
}
