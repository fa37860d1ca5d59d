/** Any value that JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** A JSON object; absent keys read as `undefined`. */
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** Whether a value is an object: neither an array nor null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value for messages and comments: strings as they are, anything else as JSON. */
export function shown(value: Json | undefined): string {
  return value === undefined || typeof value === "string" ? (value ?? "") : JSON.stringify(value);
}

/** A member of a record, but nothing that the record inherits: documents call things `constructor`, too. */
export function own<T>(members: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(members, key) ? members[key] : undefined;
}
