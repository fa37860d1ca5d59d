import { isObject } from "../../document/json.js";
import type { Json, JsonObject } from "../../document/json.js";
import type { Constraints, Facts } from "../type/docs.js";

/** What a schema, or another object that describes values, says about them beyond their type. */
export function factsOf(schema: JsonObject): Facts {
  return {
    constraints: constraintsOf(schema),
    ...(schema.default === undefined ? {} : { default: schema.default }),
    examples: examplesOf(schema),
  };
}

/** The constraints of a schema, without values of the wrong type. */
function constraintsOf(schema: JsonObject): Constraints {
  const constraints: Record<string, Json> = {};
  for (const [key, types] of keywords) {
    const value = schema[key];
    if (value !== undefined && types.includes(typeof value)) constraints[key] = value;
  }
  return constraints;
}

/** The types that each keyword accepts, as named by `typeof`. */
const typesByKeyword: Readonly<Record<keyof Constraints, readonly string[]>> = {
  format: ["string"],
  minimum: ["number"],
  maximum: ["number"],
  exclusiveMinimum: ["number", "boolean"],
  exclusiveMaximum: ["number", "boolean"],
  multipleOf: ["number"],
  minLength: ["number"],
  maxLength: ["number"],
  pattern: ["string"],
  minItems: ["number"],
  maxItems: ["number"],
  uniqueItems: ["boolean"],
  minProperties: ["number"],
  maxProperties: ["number"],
  contentMediaType: ["string"],
  contentEncoding: ["string"],
};
const keywords = Object.entries(typesByKeyword);

/** `example`, and `examples`: a list of values in a schema, a map of Example Objects elsewhere. */
function examplesOf({ example, examples }: JsonObject): readonly Json[] {
  const listed: readonly Json[] = Array.isArray(examples) ? examples : [];
  const named = isObject(examples) ? Object.values(examples).map(valueOfExample) : [];
  return [example, ...listed, ...named].filter((value) => value !== undefined);
}

function valueOfExample(example: Json | undefined): Json | undefined {
  return isObject(example) ? (example.value ?? example.dataValue) : undefined;
}
