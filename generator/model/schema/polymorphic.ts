import { isObject } from "../../document/json.js";
import type { Json, JsonObject } from "../../document/json.js";
import { intersectionOf, objectOf, unionOf } from "../type.js";
import type { SchemaPart, Type } from "../type.js";
import type { Alternative } from "./hierarchy.js";
import { allowsNull } from "./keywords.js";
import type { SchemaScope } from "./scope.js";
import { fixesTag, tagProperty } from "./tag.js";

/** The type of a schema that has a name: what it says itself, or any of the schemas that it stands for. */
export function partType(
  schema: Json | undefined,
  pointer: string,
  part: SchemaPart,
  scope: SchemaScope,
): Type {
  if (!isObject(schema)) return scope.build(schema, pointer);
  if (part === "base") {
    const { oneOf: _oneOf, anyOf: _anyOf, discriminator: _discriminator, ...own } = schema;
    return scope.build(own, pointer);
  }
  const alternatives = scope.hierarchy.alternativesOf(pointer);
  if (alternatives === null) return scope.build(schema, pointer);
  const types = alternatives.map((alternative) => alternativeType(alternative, scope));
  return unionOf(allowsNull(schema) ? [...types, { kind: "null" }] : types);
}

function alternativeType({ pointer, part, tag }: Alternative, scope: SchemaScope): Type {
  const reference: Type = { kind: "reference", pointer, direction: scope.direction, part };
  return tag.values.length === 0 ? reference : intersectionOf([objectOf([tagProperty(tag)]), reference]);
}

/** The property that tells a schema from those that extend the same one, unless it says the value itself. */
export function tagTypes(schema: JsonObject, pointer: string, scope: SchemaScope): readonly Type[] {
  const open = scope.hierarchy
    .tagsOf(pointer)
    .filter(({ name }) => !fixesTag(schema, pointer, name, scope.refs, new Set()));
  return open.length === 0 ? [] : [objectOf(open.map(tagProperty))];
}
