import { refuse } from "../errors/errors.js";
import { memberOf } from "./objects.js";

/**
 * A single value as text: `null` is empty, and a date, or anything else with `toJSON`, is written as in JSON. Throws a
 * `ConfigError` for objects and for numbers that are not finite.
 */
export function textOf(name: string, value: unknown): string {
  if (typeof value === "string") return value;
  // An invalid date is `null` in JSON, but not a value that was left empty.
  const single = (hasToJson(value) ? value.toJSON() : null) ?? value ?? "";
  const isNotFinite = typeof single === "number" && !Number.isFinite(single);
  if (isNotFinite || Object(single) === single) refuse(name);
  return String(single);
}

function hasToJson(value: unknown): value is { toJSON: () => unknown } {
  return typeof memberOf(value, "toJSON") === "function";
}
