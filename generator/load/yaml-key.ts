import { yaml } from "./libraries.js";

/** The name that a key of a YAML map gives: a number as it is written, such as `1.10`; `null` if it is no scalar. */
export function keyName(key: unknown): string | null {
  if (!yaml().isScalar(key) || key.value === null) return null;
  return typeof key.value === "number" ? (key.source ?? String(key.value)) : String(key.value);
}
