import { textOf } from "./text.js";

/** A value as JSON. `JSON.stringify` turns `NaN` and infinite numbers into `null`; here they throw a `ConfigError`. */
export function jsonOf(name: string, value: unknown): string {
  return JSON.stringify(value, (key, member: unknown) => {
    if (typeof member === "number") textOf(key || name, member);
    return member;
  });
}
