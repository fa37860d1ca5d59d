import { isObject, strings } from "../../document/json.js";
import type { Json, JsonObject } from "../../document/json.js";
import { jsonTypes, typingKeywords } from "./keywords.js";

/** Every JSON type, as far as TypeScript tells them apart. */
const allTypes = ["string", "number", "boolean", "object", "array", "null"];

/**
 * A schema that says by other keywords what its `not` says; `null` when only `not` can say it. What TypeScript knows no
 * complement of (a string of some pattern, a number of some size) is such.
 */
export function withoutNot(schema: JsonObject): Json | null {
  const { not, ...rest } = schema;
  if (not === undefined || not === false) return rest;
  if (not === true || (isObject(not) && Object.keys(not).length === 0)) return false;
  if (!isObject(not)) return rest;
  const said = Object.keys(not).filter((key) => !unsaid.has(key));
  if (said.length !== 1) return null;
  switch (said[0]) {
    case "type":
      return exceptTypes(rest, not);
    case "enum":
    case "const":
      return exceptValues(rest, said[0] === "const" ? [not.const ?? null] : not.enum);
    case "required":
      return exceptRequired(rest, strings(not.required));
    default:
      return null;
  }
}

/** Keys that say nothing about a value. */
const unsaid: ReadonlySet<string> = new Set(["title", "description", "$comment", "deprecated", "example"]);

function exceptTypes(rest: JsonObject, not: JsonObject): Json | null {
  const excluded = [
    ...jsonTypes(not),
    ...(strings([not.type ?? null].flat()).includes("null") ? ["null"] : []),
  ];
  // Not to be a whole number is a matter of values.
  if (excluded.includes("integer")) return null;
  const stated = typeof rest.type === "string" ? [rest.type] : strings(rest.type);
  const isTyped = typingKeywords.some((key) => rest[key] !== undefined);
  if (stated.length === 0 && isTyped) return null;
  const left = (stated.length === 0 ? allTypes : stated).filter(
    (type) => !excluded.includes(type) && !(type === "integer" && excluded.includes("number")),
  );
  const isNullable = rest.nullable === true && !excluded.includes("null");
  return left.length === 0 && !isNullable ? false : { ...rest, type: left, nullable: isNullable };
}

function exceptValues(rest: JsonObject, excluded: Json | undefined): Json | null {
  if (!Array.isArray(rest.enum) || !Array.isArray(excluded)) return null;
  const texts = excluded.map((value: Json) => JSON.stringify(value));
  const left = rest.enum.filter((value: Json) => !texts.includes(JSON.stringify(value)));
  return left.length === 0 ? false : { ...rest, enum: left };
}

/** Only one name can be said to be absent: of several, not all may be there. */
function exceptRequired(rest: JsonObject, names: readonly string[]): Json | null {
  const [name] = names;
  if (name === undefined || names.length > 1) return null;
  const properties = { ...(isObject(rest.properties) ? rest.properties : {}), [name]: false };
  return { ...rest, ...(isDeclared(name, rest) ? {} : { type: rest.type ?? "object" }), properties };
}

function isDeclared(name: string, { properties }: JsonObject): boolean {
  return isObject(properties) && Object.hasOwn(properties, name);
}
