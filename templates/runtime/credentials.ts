import type { Credential, CredentialWriter } from "./auth.js";
import { ConfigError } from "./errors.js";
import type { RequestParts } from "./operation.js";
import type { Settings } from "./options.js";

/** Ways to authenticate, by security scheme. */
export type CredentialWriters = Readonly<Record<string, CredentialWriter>>;

/** Security requirements: any one of the outer list, all of the inner. */
export type Requirements = readonly (readonly string[])[];

/**
 * Writes the credentials of the first requirement that the caller can meet, asked for now, and tells whether there
 * were any. A caller with an Authorization header of its own is taken to know what it does.
 */
export async function authorize(
  parts: RequestParts,
  schemes: CredentialWriters,
  requirements: Requirements,
  { auth }: Settings,
): Promise<boolean> {
  const given = auth as Record<string, Credential<unknown>>;
  const chosen = requirements.find((keys) =>
    keys.every((key) => given[key] !== undefined || schemes[key] === null),
  );
  if (!chosen && requirements.length > 0 && !parts.headers.has("authorization")) {
    throw new ConfigError(`\`auth\` needs one of ${JSON.stringify(requirements)}`);
  }
  for (const key of chosen ?? []) {
    const credential = given[key];
    const value = typeof credential === "function" ? await (credential as () => unknown)() : credential;
    schemes[key]?.(parts, value as never);
  }
  return !!chosen?.length;
}
