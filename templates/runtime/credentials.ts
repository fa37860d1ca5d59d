import type { CredentialWriter } from "./auth.js";
import { refuse } from "./errors.js";
import type { RequestParts } from "./operation.js";

/** Ways to authenticate, by security scheme. */
export type CredentialWriters = Readonly<Record<string, CredentialWriter>>;

/** Security requirements: any one of the outer list, all of the inner; no requirement is an empty inner list. */
export type Requirements = readonly (readonly string[])[];

/**
 * The first requirement that the caller can meet, one that asks for nothing last. A caller with an Authorization header
 * of its own is taken to know what it does.
 */
export function requirementOf(
  security: Requirements,
  /** What the caller has given, by scheme. */
  auth: Readonly<Record<string, unknown>>,
  headers: RequestParts["headers"],
): readonly string[] {
  const isMet = (keys: readonly string[]): boolean => keys.every((key) => auth[key]);
  const chosen = security.find((keys) => keys[0] && isMet(keys)) ?? security.find(isMet);
  if (chosen) return chosen;
  if (headers["authorization"]) return [];
  return refuse("auth", `needs ${security.map((keys) => keys.join(" and ")).join(", or ")}`);
}
