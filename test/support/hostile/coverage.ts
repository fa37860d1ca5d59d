import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { isObject } from "../../../generator/document/json.js";
import type { Json, JsonObject } from "../../../generator/document/json.js";

const { resolve } = createRequire(import.meta.url);

function read(path: string): JsonObject {
  return JSON.parse(readFileSync(path, "utf8")) as JsonObject;
}

const openapi = read(`${dirname(resolve("@seriousme/openapi-schema-validator"))}/schemas/v3.2/schema.json`);
const definitions = openapi.$defs as Readonly<Record<string, JsonObject>>;
const vocabularies = ["core", "applicator", "validation", "meta-data", "format-annotation", "content"].map(
  (name) => read(resolve(`ajv/dist/refs/json-schema-2020-12/meta/${name}.json`)),
);

/** A field, and the kind of object that has it: `info.title`. */
type Field = string;

/** Every field of OpenAPI that takes a text, or a map or list of texts. */
export function textFields(): ReadonlySet<Field> {
  const found = new Set<Field>();
  for (const [kind, definition] of [["root", openapi] as const, ...Object.entries(definitions)])
    visitFields(definition, kind, (field, schema) => isText(schema) && found.add(field));
  for (const vocabulary of vocabularies)
    for (const [keyword, schema] of Object.entries(vocabulary.properties as JsonObject))
      if (JSON.stringify(inlined(schema, vocabulary)).includes('"string"')) found.add(`schema.${keyword}`);
  return found;
}

/** The fields that a document has. */
export function fieldsOf(document: JsonObject): ReadonlySet<Field> {
  const found = new Set<Field>();
  const seen = new Set<string>();
  const visit = (kind: string, schema: Json | undefined, value: Json | undefined, path: string): void => {
    if (!isObject(schema) || value === undefined || seen.has(`${path} ${JSON.stringify(schema)}`)) return;
    seen.add(`${path} ${JSON.stringify(schema)}`);
    const { $ref } = schema;
    if (typeof $ref === "string") {
      const name = $ref.split("/").at(-1) ?? "";
      visit(name, definitions[name], value, path);
    }
    if (kind === "schema") for (const keyword of keywordsIn(value)) found.add(`schema.${keyword}`);
    for (const key of ["allOf", "oneOf", "anyOf"])
      for (const part of list(schema[key])) visit(kind, part, value, path);
    for (const key of ["then", "else"]) visit(kind, schema[key], value, path);
    for (const part of Object.values(members(schema.dependentSchemas))) visit(kind, part, value, path);
    if (Array.isArray(value))
      value.forEach((item, index) => visit(kind, schema.items, item as Json, `${path}/${index}`));
    for (const [name, member] of Object.entries(members(value))) {
      const own = members(schema.properties)[name];
      if (own !== undefined) found.add(`${kind}.${name}`);
      const matching = Object.entries(members(schema.patternProperties)).filter(([pattern]) =>
        new RegExp(pattern, "u").test(name),
      );
      for (const next of [own, ...matching.map(([, part]) => part), schema.additionalProperties])
        visit(kind, next, member, `${path}/${name}`);
    }
  };
  visit("root", openapi, document, "");
  return found;
}

function visitFields(
  schema: Json | undefined,
  kind: string,
  use: (field: Field, schema: Json) => void,
): void {
  if (!isObject(schema)) return;
  for (const [name, value] of Object.entries(members(schema.properties)))
    use(`${kind}.${name}`, value ?? null);
  for (const key of ["allOf", "oneOf", "anyOf"])
    for (const part of list(schema[key])) visitFields(part, kind, use);
  for (const key of ["then", "else"]) visitFields(schema[key], kind, use);
  for (const part of Object.values(members(schema.dependentSchemas))) visitFields(part, kind, use);
}

function isText(schema: Json): boolean {
  if (!isObject(schema)) return false;
  const isItem = isObject(schema.items) && isText(schema.items);
  return schema.type === "string" || schema.$ref === "#/$defs/map-of-strings" || isItem || "enum" in schema;
}

/** A keyword's schema, with what it refers to in its vocabulary. */
function inlined(schema: Json | undefined, vocabulary: JsonObject): Json {
  return isObject(schema) && typeof schema.$ref === "string" && schema.$ref.startsWith("#/$defs/")
    ? (members(vocabulary.$defs)[schema.$ref.slice(8)] ?? null)
    : (schema ?? null);
}

function keywordsIn(value: Json): readonly string[] {
  return isObject(value)
    ? [
        ...Object.keys(value),
        ...Object.values(members(value)).flatMap((member) => keywordsIn(member ?? null)),
      ]
    : list(value).flatMap((item) => keywordsIn(item));
}

function members(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}

function list(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}
