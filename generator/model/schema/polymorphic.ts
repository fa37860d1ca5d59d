import { isObject } from "../../document/json.js";
import type { Node } from "../../document/node.js";
import { intersectionOf, unionOf } from "../type/combine.js";
import { objectOf } from "../type/type.js";
import type { SchemaPart, Type } from "../type/type.js";
import type { Alternative } from "./hierarchy.js";
import { allowsNull } from "./keywords.js";
import type { SchemaScope } from "./scope.js";
import { fixesTag, tagProperty } from "./tag.js";

/** The type of a named schema: its own part, or any of its alternatives. */
export function typeOfPart(schema: Node, part: SchemaPart, scope: SchemaScope): Type {
  if (!isObject(schema.value) || schema.referenced !== null) return scope.build(schema);
  if (part === "base") {
    const { oneOf: _oneOf, anyOf: _anyOf, discriminator: _discriminator, ...own } = schema.value;
    return scope.build(schema.as(own));
  }
  const alternatives = scope.hierarchy.alternativesOf(schema);
  if (alternatives === null) return scope.build(schema);
  const types = alternatives.map((alternative) => alternativeType(alternative, scope));
  return unionOf(allowsNull(schema.value) ? [...types, { kind: "null" }] : types);
}

function alternativeType({ schema, part, tag }: Alternative, { direction }: SchemaScope): Type {
  const reference: Type = { kind: "reference", pointer: schema.pointer, direction, part };
  return tag.values.length === 0 ? reference : intersectionOf([objectOf([tagProperty(tag)]), reference]);
}

/** The property that distinguishes a schema from others that extend the same one, unless it fixes the value itself. */
export function tagTypes(schema: Node, { hierarchy }: SchemaScope): readonly Type[] {
  const open = hierarchy.tagsOf(schema).filter(({ name }) => !fixesTag(schema, name));
  return open.length === 0 ? [] : [objectOf(open.map(tagProperty))];
}
