import { unionOf } from "../type/combine.js";
import { undefinedType } from "../type/type.js";
import type { Parameter } from "../sdk.js";

/**
 * Names that APIs use for the idempotency key header (draft-ietf-httpapi-idempotency-key-header and earlier
 * conventions).
 */
const wellKnown = /^(x-)?idempotency-key$/i;

/** The idempotent methods (RFC 9110, section 9.2.2); others, such as those of WebDAV, might not be idempotent. */
const idempotentMethods: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS", "PUT", "DELETE", "QUERY"]);

/** Whether sending a request twice has the same effect as sending it once. */
export function isIdempotent(method: string): boolean {
  return idempotentMethods.has(method);
}

/**
 * The header that takes an operation's idempotency key: a parameter of the document, or else the configured header if
 * the method is not idempotent. `null` if the operation takes no key.
 */
export function idempotencyHeaderOf(
  method: string,
  parameters: readonly Parameter[],
  configured: string | null,
): string | null {
  const declared = parameters.find((parameter) => takesKey(parameter, configured));
  return declared?.name ?? (isIdempotent(method) ? null : configured);
}

/** Makes parameters for an idempotency key optional, because each call can create one. */
export function withMadeKeys(
  parameters: readonly Parameter[],
  configured: string | null,
): readonly Parameter[] {
  return parameters.map((parameter) =>
    takesKey(parameter, configured)
      ? { ...parameter, required: false, property: madeKey(parameter) }
      : parameter,
  );
}

function takesKey({ in: location, name, single }: Parameter, configured: string | null): boolean {
  if (location !== "header" || !single) return false;
  return wellKnown.test(name) || name.toLowerCase() === configured?.toLowerCase();
}

function madeKey({ property }: Parameter): Parameter["property"] {
  const { type, docs } = property;
  return {
    ...property,
    type: property.optional ? type : unionOf([type, undefinedType]),
    optional: true,
    docs: {
      ...docs,
      text: [docs.text, "Made for each call when it is left out."].filter((part) => part !== "").join("\n\n"),
    },
  };
}
