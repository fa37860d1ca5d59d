import { shown } from "../../document/json.js";
import type { Json } from "../../document/json.js";
import type { Node } from "../../document/node.js";
import { plainType, typeOfValue } from "./allowed.js";

/** The values that a schema lists: its own, or those of its items. */
export interface ListedValues {
  readonly of: "schema" | "items";
  readonly values: readonly Json[];
}

/**
 * The values of `const` or `enum`; `null` if a schema has neither. Values that contradict the schema's `type` are
 * reported, and read as values of that type where they can be.
 */
export function valuesOf(schema: Node): ListedValues | null {
  const key = schema.has("const") ? "const" : "enum";
  const written = schema.get(key);
  const values: readonly Json[] = key === "const" && written !== undefined ? [written] : listOf(written);
  if (values.length === 0) return null;
  const stated = typeof schema.get("type") === "string" ? [schema.text("type")] : schema.strings("type");
  const types = stated.map(plainType);
  const wrong = values.filter((value) => value !== null && !types.includes(typeOfValue(value)));
  if (types.length === 0 || wrong.length === 0) return { of: "schema", values };
  const isOfItems = types.every((type) => type === "array") && wrong.length === values.length;
  const read = values.map((value) => (wrong.includes(value) ? asType(value, types) : value));
  report(
    schema.at(key),
    stated,
    wrong,
    isOfItems ? "read as the values of its items" : outcome(values, read, wrong),
  );
  return isOfItems ? { of: "items", values } : { of: "schema", values: read };
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

function outcome(values: readonly Json[], read: readonly Json[], wrong: readonly Json[]): string {
  const isRead = values.every((value, index) => !wrong.includes(value) || read[index] !== value);
  return isRead ? "read as values of that type" : "kept as they are";
}

function report(place: Node, stated: readonly string[], wrong: readonly Json[], result: string): void {
  const list = wrong
    .slice(0, 3)
    .map((value) => `\`${typeof value === "string" ? JSON.stringify(value) : shown(value)}\``);
  place.report(
    "schema-contradiction",
    `${list.join(", ")}${wrong.length > 3 ? " and others" : ""} ${wrong.length === 1 ? "is" : "are"} not of type ${stated.join(" or ")}; ${wrong.length === 1 ? "it is" : "they are"} ${result}.`,
  );
}

/** A value as one of the JSON types, if it can be read as such; else the value itself. */
function asType(value: Json, types: readonly string[]): Json {
  if (types.includes("string") && (typeof value === "number" || typeof value === "boolean"))
    return String(value);
  if (typeof value !== "string") return value;
  if (types.includes("number") && value.trim() !== "" && Number.isFinite(Number(value))) return Number(value);
  return types.includes("boolean") && (value === "true" || value === "false") ? value === "true" : value;
}
