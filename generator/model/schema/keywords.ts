import { strings } from "../../document/json.js";
import type { JsonObject } from "../../document/json.js";

/** The JSON types that a schema allows, without `null`; inferred from its keywords if it has no `type`. */
export function jsonTypes(schema: JsonObject): readonly string[] {
  const declared = typeof schema.type === "string" ? [schema.type] : strings(schema.type);
  if (declared.length > 0) return declared.filter((type) => type !== "null");
  return implied
    .filter(([, keywords]) => keywords.some((key) => schema[key] !== undefined))
    .map(([type]) => type);
}

/** Whether `null` is allowed: `nullable` (3.0, also common in 3.1 documents) or `"null"` among the types (3.1). */
export function allowsNull(schema: JsonObject): boolean {
  return schema.nullable === true || schema.type === "null" || strings(schema.type).includes("null");
}

const implied: readonly (readonly [type: string, keywords: readonly string[]])[] = [
  ["object", ["properties", "additionalProperties", "patternProperties", "required", "propertyNames"]],
  ["array", ["items", "prefixItems"]],
];

/** Keywords that TypeScript types cannot express: the type is wider than the schema. */
export const untypedKeywords: readonly string[] = [
  "if",
  "then",
  "else",
  "dependentSchemas",
  "dependentRequired",
  "dependencies",
  "contains",
  "contentSchema",
  "unevaluatedItems",
];

/** Keywords that describe the value; a schema next to `$ref` without any of them adds nothing. */
export const typingKeywords: readonly string[] = [
  "type",
  "properties",
  "additionalProperties",
  "patternProperties",
  "required",
  "propertyNames",
  "items",
  "prefixItems",
  "enum",
  "const",
  "allOf",
  "oneOf",
  "anyOf",
];
