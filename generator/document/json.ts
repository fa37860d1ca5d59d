/** Any value that JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** A JSON object; absent keys read as `undefined`. */
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** Whether a value is an object, not an array and not null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value as a message or comment shows it: text as it is, anything else as JSON. */
export function shown(value: Json | undefined): string {
  return value === undefined || typeof value === "string" ? (value ?? "") : JSON.stringify(value);
}
