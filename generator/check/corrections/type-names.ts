import { isObject, own } from "../../document/json.js";
import type { Json } from "../../document/json.js";
import { nearest } from "../../nearest.js";

/** The types of JSON Schema. */
export const typeNames: readonly string[] = [
  "string",
  "number",
  "integer",
  "boolean",
  "array",
  "object",
  "null",
];

/** What a name that is no type can only mean: a type with its format, or any value. */
export interface MeantType {
  readonly type: string | null;
  readonly format?: string;
}

/** The type that a wrong name means; `null` if it may mean several, such as `date`, or none. */
export function meantType(name: string): MeantType | null {
  const lower = name.trim().toLowerCase();
  if (typeNames.includes(lower)) return { type: lower };
  const known = own(aliases, lower);
  if (known !== undefined) return known;
  if (/^u?int(?:eger)?\d*$/.test(lower)) return { type: "integer" };
  if (/^(?:number|float|double)\d*$/.test(lower)) return { type: "number" };
  const type = nearest(lower, typeNames, () => 1);
  return type === null ? null : { type };
}

/** Names of other languages and of OpenAPI 2.0. */
const aliases: Readonly<Record<string, MeantType>> = {
  any: { type: null },
  arr: { type: "array" },
  bool: { type: "boolean" },
  dict: { type: "object" },
  dictionary: { type: "object" },
  file: { type: "string", format: "binary" },
  hash: { type: "object" },
  list: { type: "array" },
  long: { type: "integer" },
  map: { type: "object" },
  nil: { type: "null" },
  none: { type: "null" },
  num: { type: "number" },
  numeric: { type: "number" },
  short: { type: "integer" },
  str: { type: "string" },
};

/** Whether a value is of a type of JSON Schema. */
export function isOfType(value: Json | undefined, type: string): boolean {
  switch (type) {
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    case "object":
      return isObject(value);
    case "integer":
      return Number.isInteger(value);
    case "string":
    case "number":
    case "boolean":
      return typeof value === type;
    default:
      return true;
  }
}
