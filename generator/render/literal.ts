import { isObject } from "../document/json.js";
import type { Json } from "../document/json.js";
import { stringLiteral } from "./escape.js";

/** A JSON value as TypeScript, with unquoted keys where possible. */
export function literalText(value: Json): string {
  if (typeof value === "string") return stringLiteral(value);
  if (Array.isArray(value)) return arrayText((value as readonly Json[]).map(literalText));
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.entries(value) as [string, Json][];
  return objectText(members.map(([key, item]) => [key, literalText(item)]));
}

/** An object literal whose members are already TypeScript; members without text are omitted. */
export function objectText(members: readonly (readonly [key: string, text: string | null])[]): string {
  const texts = members.flatMap(([key, text]) => (text === null ? [] : [`${keyText(key)}: ${text}`]));
  return texts.length === 0 ? "{}" : `{ ${texts.join(", ")} }`;
}

/** An array literal whose items are already TypeScript. */
export function arrayText(items: readonly string[]): string {
  return `[${items.join(", ")}]`;
}

/** `__proto__: x` would set the prototype; a computed key defines a property. */
function keyText(key: string): string {
  if (key === "__proto__") return `["__proto__"]`;
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : stringLiteral(key);
}
