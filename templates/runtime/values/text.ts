import { refuse } from "../errors/errors.js";

/**
 * A single value as text: `null` is empty, and a date, or anything else with `toJSON`, is written as in JSON. Throws a
 * `ConfigError` for objects, for numbers that are not finite and for text that has no form in UTF-8.
 */
export function textOf(name: string, value: unknown): string {
  // An invalid date is `null` in JSON, but not a value that was left empty.
  const single = (value as { toJSON?: () => unknown } | null | undefined)?.toJSON?.() ?? value ?? "";
  const isNotFinite = typeof single === "number" && !isFinite(single);
  // A surrogate without its other half has no form in UTF-8.
  if (isNotFinite || Object(single) === single || /\p{Cs}/u.test(String(single))) refuse(name);
  return String(single);
}
