import { isObject, own, strings } from "../../document/json.js";
import type { Json, JsonObject } from "../../document/json.js";
import type { Node } from "../../document/node.js";
import { pointerTo } from "../../document/pointer.js";
import { membersOf } from "./correction.js";
import { isOfType, meantType } from "./type-names.js";

/**
 * Why a schema refuses a value; `null` if it does not. Patterns and formats are not checked, because matching the pattern
 * of a document may take any time.
 */
export function refusal(value: Json, schema: Node, path = "", depth = 0): string | null {
  if (depth > deepest) return null;
  const { referenced } = schema;
  if (referenced !== null) return refusal(value, referenced, path, depth + 1);
  const keywords = membersOf(schema);
  const said = `${path === "" ? "it" : `\`${path}\``} `;
  if (value === null && keywords.nullable === true) return null;
  const type = typeFault(value, keywords);
  const fault = type ?? checks.map((check) => check(value, keywords)).find((found) => found !== null) ?? null;
  if (fault !== null) return said + fault;
  return partRefusal(value, schema, path, depth) ?? memberRefusal(value, schema, path, depth);
}

/** How many schemas deep a value is followed: a schema may hold itself. */
const deepest = 40;

function typeFault(value: Json, { type }: JsonObject): string | null {
  const types = (typeof type === "string" ? [type] : strings(type)).map(
    (name) => meantType(name)?.type ?? null,
  );
  if (types.length === 0 || types.some((name) => name === null || isOfType(value, name))) return null;
  return `is not of type ${types.map((name) => `\`${name ?? ""}\``).join(" or ")}`;
}

const checks: readonly ((value: Json, schema: JsonObject) => string | null)[] = [
  (value, { enum: values }) =>
    !Array.isArray(values) || (values as readonly Json[]).some((known) => isSame(known, value))
      ? null
      : "is not one of the values of `enum`",
  (value, { const: only }) =>
    only === undefined || isSame(only, value) ? null : "is not the value of `const`",
  (value, { minimum, exclusiveMinimum: above }) => {
    if (typeof value !== "number") return null;
    const isBelow =
      (typeof minimum === "number" && (above === true ? value <= minimum : value < minimum)) ||
      (typeof above === "number" && value <= above);
    return isBelow ? "is less than the minimum" : null;
  },
  (value, { maximum, exclusiveMaximum: below }) => {
    if (typeof value !== "number") return null;
    const isAbove =
      (typeof maximum === "number" && (below === true ? value >= maximum : value > maximum)) ||
      (typeof below === "number" && value >= below);
    return isAbove ? "is more than the maximum" : null;
  },
  (value, { minLength, maxLength }) =>
    typeof value === "string" ? countFault([...value].length, minLength, maxLength, "characters") : null,
  (value, { minItems, maxItems }) =>
    Array.isArray(value) ? countFault(value.length, minItems, maxItems, "items") : null,
  (value, { required }) => {
    if (!isObject(value)) return null;
    const missing = strings(required).find((name) => !Object.hasOwn(value, name));
    return missing === undefined ? null : `has no \`${missing}\``;
  },
];

function countFault(
  count: number,
  least: Json | undefined,
  most: Json | undefined,
  what: string,
): string | null {
  if (typeof least === "number" && count < least) return `has fewer than ${least} ${what}`;
  return typeof most === "number" && count > most ? `has more than ${most} ${what}` : null;
}

function isSame(one: Json, other: Json): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    const others = other as readonly Json[];
    return (
      one.length === others.length &&
      (one as readonly Json[]).every((item, index) => isSame(item, others[index] ?? null))
    );
  }
  if (isObject(one) && isObject(other)) {
    const keys = Object.keys(one);
    return (
      keys.length === Object.keys(other).length &&
      keys.every((key) => Object.hasOwn(other, key) && isSame(one[key] ?? null, other[key] ?? null))
    );
  }
  return one === other;
}

/** What the schemas refuse that the schema is made of. */
function partRefusal(value: Json, schema: Node, path: string, depth: number): string | null {
  const below = (part: Node): string | null => refusal(value, part, path, depth + 1);
  const all = schema.items("allOf").map(below);
  const fault = all.find((found) => found !== null);
  if (fault !== undefined) return fault;
  for (const key of ["oneOf", "anyOf"]) {
    const alternatives = schema.items(key).map(below);
    if (alternatives.length > 0 && alternatives.every((found) => found !== null))
      return `${path === "" ? "it" : `\`${path}\``} fits none of \`${key}\``;
  }
  return null;
}

/** What the schemas of its items or properties refuse of a value. */
function memberRefusal(value: Json, schema: Node, path: string, depth: number): string | null {
  const { items, properties } = membersOf(schema);
  if (Array.isArray(value) && isObject(items)) {
    for (const [index, item] of (value as readonly Json[]).entries()) {
      const fault = refusal(item, schema.child("items"), pointerTo(path, index), depth + 1);
      if (fault !== null) return fault;
    }
  }
  if (!isObject(value) || !isObject(properties)) return null;
  for (const [name, member] of Object.entries(value)) {
    if (member === undefined || own(properties, name) === undefined) continue;
    const property = schema.child("properties").child(name);
    const fault = refusal(member, property, pointerTo(path, name), depth + 1);
    if (fault !== null) return fault;
  }
  return null;
}
