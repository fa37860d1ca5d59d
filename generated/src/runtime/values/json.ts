import { refuse } from "../errors/errors.js";
import { isObject } from "./objects.js";
import { textOf } from "./text.js";

/**
 * A value as JSON. What `JSON.stringify` turns into something else or leaves out, such as `NaN`, an invalid date or a
 * `Map`, throws a `ConfigError`.
 */
export function jsonOf(name: string, value: unknown): string {
  return JSON.stringify(value, function (this: Readonly<Record<string, unknown>>, key, member: unknown) {
    const label = key || name;
    textOf(label, key);
    if (member === undefined || member === null ? this[key] !== member : !isJson(label, member))
      refuse(label);
    return member;
  });
}

function isJson(label: string, member: unknown): boolean {
  if (isObject(member)) return true;
  // Throws for text and numbers that cannot be sent.
  textOf(label, member);
  return singles.includes(typeof member);
}

const singles: readonly string[] = ["string", "number", "boolean"];
