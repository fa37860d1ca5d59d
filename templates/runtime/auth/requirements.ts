import type { RequestParts } from "../core/parts.js";
import { refuse } from "../errors/errors.js";
import type { Credentials } from "./credentials.js";

/** Security schemes that a call has to use together. */
export interface Requirement {
  readonly allOf: readonly string[];
}

/** The requirements of which a call has to meet one; none at all when the list is empty. */
export type Requirements = readonly Requirement[];

/**
 * The security schemes to use: those of the first requirement that the caller has credentials for. A requirement
 * without schemes comes last, so that credentials are used where they are optional.
 */
export function chooseSchemes(
  security: Requirements,
  auth: Credentials,
  headers: RequestParts["headers"],
): readonly string[] {
  const isMet = ({ allOf }: Requirement): boolean => allOf.every((scheme) => auth[scheme]);
  const chosen = security.find((one) => one.allOf[0] && isMet(one)) ?? security.find(isMet);
  if (chosen) return chosen.allOf;
  // Callers who set the Authorization header themselves need no credentials.
  if (!security[0] || headers["authorization"]) return [];
  const needed = security.map(({ allOf }) => allOf.join(" and ")).join(", or ");
  return refuse("auth", `needs ${needed}`);
}
