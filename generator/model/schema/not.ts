import { isObject, strings } from "../../document/json.js";
import type { Json, JsonObject } from "../../document/json.js";
import { jsonTypes, typingKeywords } from "./keywords.js";

/** Every JSON type that TypeScript can distinguish. */
const allTypes = ["string", "number", "boolean", "object", "array", "null"];

/**
 * Rewrites a schema so that other keywords express its `not`; `null` if that is impossible. TypeScript has no
 * complement for strings that match a pattern or numbers of a certain size.
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

/** Keywords that do not restrict a value. */
const unsaid: ReadonlySet<string> = new Set(["title", "description", "$comment", "deprecated", "example"]);

function exceptTypes(rest: JsonObject, not: JsonObject): Json | null {
  const excluded = [
    ...jsonTypes(not),
    ...(strings([not.type ?? null].flat()).includes("null") ? ["null"] : []),
  ];
  // Excluding integers depends on the value, not on the type.
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

/** Only a single name can be excluded: of several names, some may be present as long as not all are. */
function exceptRequired(rest: JsonObject, names: readonly string[]): Json | null {
  const [name] = names;
  if (name === undefined || names.length > 1) return null;
  const properties = { ...(isObject(rest.properties) ? rest.properties : {}), [name]: false };
  return { ...rest, ...(isDeclared(name, rest) ? {} : { type: rest.type ?? "object" }), properties };
}

function isDeclared(name: string, { properties }: JsonObject): boolean {
  return isObject(properties) && Object.hasOwn(properties, name);
}
