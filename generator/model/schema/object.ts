import { isObject } from "../../document/json.js";
import type { Json, JsonObject } from "../../document/json.js";
import { pointerTo } from "../../document/pointer.js";
import { entries, list, strings, text } from "../../document/access.js";
import { intersectionOf, objectOf, undefinedType, unionOf, unknownType } from "../type.js";
import type { ObjectType, Property, Type } from "../type.js";
import { placeOfMembers } from "./binary.js";
import { docsOf } from "./docs.js";
import { mapFormats } from "./formats.js";
import type { Placed, SchemaScope } from "./scope.js";

/** The object type of a schema's own `properties`, `required`, `additionalProperties` and `patternProperties`. */
export function objectType(schema: JsonObject, pointer: string, scope: SchemaScope): ObjectType {
  const declared = entries(schema.properties).map(([name, value]) => ({
    name,
    value,
    pointer: pointerTo(pointer, "properties", name),
  }));
  const required = new Set(strings(schema.required));
  const own = new Set(declared.map(({ name }) => name));
  const properties = [
    ...declared.flatMap((item) => property(item, required.has(item.name), scope)),
    ...[...required]
      .filter((name) => !own.has(name))
      .flatMap((name) => requiredElsewhere(name, { schema, pointer }, scope)),
  ];
  return objectOf(properties, indexType(schema, pointer, properties, scope));
}

interface Declared {
  readonly name: string;
  readonly value: Json;
  readonly pointer: string;
}

function property(item: Declared, required: boolean, scope: SchemaScope): readonly Property[] {
  if (isHidden(item.value, item.pointer, scope)) return [];
  const resolved = scope.refs.object(item.value, item.pointer).value;
  const own = isObject(item.value) ? item.value : {};
  return [
    {
      name: item.name,
      type: scope.build(item.value, item.pointer, [], placeOfMembers[scope.binary]),
      optional: !required,
      docs: docsOf(
        own,
        own === resolved ? {} : { description: resolved.description, deprecated: resolved.deprecated },
      ),
    },
  ];
}

/** readOnly is never sent, writeOnly never received (OpenAPI 3.1, section 4.8.24; 3.0, Schema Object). */
function isHidden(value: Json, pointer: string, scope: SchemaScope): boolean {
  const key = scope.direction === "read" ? "writeOnly" : "readOnly";
  return (isObject(value) && value[key] === true) || scope.refs.object(value, pointer).value[key] === true;
}

/** A name in `required` that the schema does not declare itself may be declared by a neighbour in composition. */
function requiredElsewhere(name: string, place: Placed, scope: SchemaScope): readonly Property[] {
  const found = [place, ...scope.outer].reduce<Declared | null>(
    (hit, near) => hit ?? findProperty(name, near, scope, new Set()),
    null,
  );
  if (found !== null) return property(found, true, scope);
  return [{ name, type: unknownType, optional: false, docs: { text: "", deprecated: false, tags: [] } }];
}

function findProperty(name: string, place: Placed, scope: SchemaScope, seen: Set<string>): Declared | null {
  const { value: schema, pointer } = scope.refs.object(place.schema, place.pointer);
  if (seen.has(pointer)) return null;
  seen.add(pointer);
  const own =
    isObject(schema.properties) && Object.hasOwn(schema.properties, name)
      ? schema.properties[name]
      : undefined;
  if (own !== undefined) return { name, value: own, pointer: pointerTo(pointer, "properties", name) };
  for (const [index, member] of list(schema.allOf).entries()) {
    if (!isObject(member)) continue;
    const hit = findProperty(
      name,
      { schema: member, pointer: pointerTo(pointer, "allOf", index) },
      scope,
      seen,
    );
    if (hit !== null) return hit;
  }
  return null;
}

/**
 * The type behind `[key: string]`. An index signature holds for the known names too (TypeScript handbook, "Index
 * Signatures"), so their types join it.
 */
function indexType(
  schema: JsonObject,
  pointer: string,
  properties: readonly Property[],
  scope: SchemaScope,
): Type | null {
  const additional = additionalType(schema, pointer, scope);
  const patterns = entries(schema.patternProperties).map(([pattern, value]) =>
    scope.build(value, pointerTo(pointer, "patternProperties", pattern), [], placeOfMembers[scope.binary]),
  );
  if (additional === null && patterns.length === 0) return null;
  return unionOf([...(additional === null ? [] : [additional]), ...patterns, ...valuesOf(properties)]);
}

function valuesOf(properties: readonly Property[]): readonly Type[] {
  return properties.flatMap(({ type, optional }) => (optional ? [type, undefinedType] : [type]));
}

const composing = ["allOf", "oneOf", "anyOf", "$ref"];

function additionalType(schema: JsonObject, pointer: string, scope: SchemaScope): Type | null {
  const key =
    isObject(schema.additionalProperties) || schema.unevaluatedProperties === undefined
      ? "additionalProperties"
      : "unevaluatedProperties";
  const value = schema[key];
  const empty = entries(schema.properties).length === 0 && entries(schema.patternProperties).length === 0;
  if (value === false) {
    // Beside a composition it is meant to close what that describes, which no TypeScript type can.
    const alone = composing.every((keyword) => schema[keyword] === undefined);
    return alone && empty && strings(schema.required).length === 0 ? { kind: "never" } : null;
  }
  if (value === undefined) {
    if (!empty || strings(schema.required).length > 0) return null;
    return mapFormats.get(text(schema.format)) ?? unknownType;
  }
  return scope.build(value, pointerTo(pointer, key), [], placeOfMembers[scope.binary]);
}

/** One object of several, so that inline `allOf` members read as a single interface. */
export function mergeObjects(objects: readonly ObjectType[]): ObjectType {
  const byName = new Map<string, Property>();
  for (const item of objects.flatMap(({ properties }) => properties)) {
    const known = byName.get(item.name);
    byName.set(item.name, known === undefined ? item : mergeProperty(known, item));
  }
  const properties = [...byName.values()];
  const indexes = objects.flatMap(({ index }) => (index === null ? [] : [index]));
  const index = indexes.length === 0 ? null : unionOf([intersectionOf(indexes), ...valuesOf(properties)]);
  return objectOf(properties, index);
}

function mergeProperty(one: Property, other: Property): Property {
  return {
    name: one.name,
    type: intersectionOf([one.type, other.type]),
    optional: one.optional && other.optional,
    docs: one.docs.text === "" ? other.docs : one.docs,
  };
}
