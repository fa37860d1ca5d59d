import { isObject } from "./json.js";
import type { Json, JsonObject } from "./json.js";

export { own, shown } from "./json.js";

/** A string of the document, or `""`. */
export function text(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}

/** A list of the document, or `[]`. */
export function list(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

/** The strings of a list of the document. */
export function strings(value: Json | undefined): readonly string[] {
  return list(value).filter((item): item is string => typeof item === "string");
}

/** The members of an object of the document; none when it is something else. */
export function entries(value: Json | undefined): readonly (readonly [key: string, value: Json])[] {
  return isObject(value) ? (Object.entries(value) as [string, Json][]) : [];
}

/** An object of the document, or `{}`. */
export function object(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}
