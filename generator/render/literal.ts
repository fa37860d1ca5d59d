import { isObject } from "../document/json.js";
import type { Json } from "../document/json.js";
import { stringLiteral } from "./escape.js";

/** A JSON value as TypeScript, keys bare where they may be. */
export function literalText(value: Json): string {
  if (typeof value === "string") return stringLiteral(value);
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(literalText).join(", ")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = (Object.entries(value) as [string, Json][]).map(
    ([key, item]) => `${keyText(key)}: ${literalText(item)}`,
  );
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

/** `__proto__: x` would set the prototype; only the computed key names a property. */
function keyText(key: string): string {
  if (key === "__proto__") return `["__proto__"]`;
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : stringLiteral(key);
}
