import { isObject } from "../../document/json.js";
import type { Node } from "../../document/node.js";
import { indexFor } from "../type/combine.js";
import { noDocs } from "../type/docs.js";
import { objectOf, unknownType } from "../type/type.js";
import type { ObjectType, Property, Type } from "../type/type.js";
import { placeOfMembers } from "./binary.js";
import { declarationsOf } from "./declared.js";
import { docsOf } from "./docs.js";
import { mapFormats } from "./formats.js";
import { isHidden } from "./hidden.js";
import { listedNames } from "./property-names.js";
import type { SchemaScope } from "./scope.js";

/** The object type from a schema's own `properties`, `required`, `additionalProperties` and `patternProperties`. */
export function objectType(schema: Node, scope: SchemaScope): ObjectType {
  const declared = schema.entries("properties");
  const required = new Set(schema.strings("required"));
  const own = new Set(declared.map(([name]) => name));
  const listed = listedNames(schema)?.filter((name) => !own.has(name)) ?? null;
  const listedType = listed === null ? null : additionalType(schema, scope);
  const properties = [
    ...declared.flatMap(([, value]) => property(value, schema, required.has(value.key), scope)),
    ...(listed ?? []).map((name) => plainProperty(name, listedType ?? unknownType, !required.has(name))),
    ...[...required]
      .filter((name) => !own.has(name) && !listed?.includes(name))
      .flatMap((name) => requiredElsewhere(name, schema, scope)),
  ];
  return objectOf(properties, listed === null ? indexType(schema, properties, scope) : null);
}

function plainProperty(name: string, type: Type, optional: boolean): Property {
  return { name, type, optional, docs: noDocs };
}

/** The property that a schema under `properties` describes; an empty list if the direction hides it. */
function property(schema: Node, holder: Node, required: boolean, scope: SchemaScope): readonly Property[] {
  const neighbours = [holder, ...scope.outer]
    .flatMap((outer) => declarationsOf(schema.key, outer))
    .filter(({ pointer }) => pointer !== schema.pointer);
  if ([schema, ...neighbours].some((declared) => isHidden(declared, scope.direction))) return [];
  const { description, deprecated } = schema.object;
  const own = isObject(schema.value) ? schema.value : {};
  return [
    {
      name: schema.key,
      type: scope.build(schema, statesType(schema) ? [] : neighbours, placeOfMembers[scope.binary]),
      optional: !required,
      docs: docsOf(own, schema.referenced === null ? {} : { description, deprecated }),
    },
  ];
}

/** Whether a schema says itself which JSON type its values have, rather than leaving it to its neighbours. */
function statesType(schema: Node): boolean {
  return schema.referenced !== null || schema.has("type") || schema.has("enum") || schema.has("const");
}

/** The schema of a name in `required` that its own schema does not declare: a neighbour in a composition may do so. */
function requiredElsewhere(name: string, schema: Node, scope: SchemaScope): readonly Property[] {
  for (const near of [schema, ...scope.outer]) {
    const [found] = declarationsOf(name, near);
    if (found !== undefined) return property(found, schema, true, scope);
  }
  return [plainProperty(name, unknownType, false)];
}

function indexType(schema: Node, properties: readonly Property[], scope: SchemaScope): Type | null {
  const additional = additionalType(schema, scope);
  const patterns = schema.entries("patternProperties").map(([, value]) => buildMember(value, scope));
  if (additional === null && patterns.length === 0) return null;
  return indexFor([...(additional === null ? [] : [additional]), ...patterns], properties);
}

function buildMember(schema: Node, scope: SchemaScope): Type {
  return scope.build(schema, [], placeOfMembers[scope.binary]);
}

/** The type of the members that no other keyword describes; `null` if there are none. */
function additionalType(schema: Node, scope: SchemaScope): Type | null {
  const key =
    isObject(schema.get("additionalProperties")) || !schema.has("unevaluatedProperties")
      ? "additionalProperties"
      : "unevaluatedProperties";
  const value = schema.get(key);
  const isEmpty =
    ["properties", "patternProperties"].every((keyword) => schema.entries(keyword).length === 0) &&
    schema.strings("required").length === 0;
  if (value === false) {
    // Next to a composition, it is meant to close the composed object, which TypeScript cannot express.
    return isEmpty && composing.every((keyword) => !schema.has(keyword)) ? { kind: "never" } : null;
  }
  if (value === undefined) return isEmpty ? (mapFormats.get(schema.text("format")) ?? unknownType) : null;
  return buildMember(schema.at(key), scope);
}

const composing = ["allOf", "oneOf", "anyOf", "$ref"];
