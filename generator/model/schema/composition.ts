import type { Json, JsonObject } from "../../document/json.js";
import { pointerTo } from "../../document/pointer.js";
import { list } from "../../document/access.js";
import { intersectionOf, unionOf } from "../type.js";
import type { ObjectType, Type } from "../type.js";
import { constantsOf, enumType } from "./enum.js";
import { memberTypes } from "./discriminator.js";
import { mergeObjects } from "./object.js";
import type { SchemaScope } from "./scope.js";

/** The types that `allOf`, `oneOf` and `anyOf` add to a schema; all of them hold at once. */
export function compositionTypes(schema: JsonObject, pointer: string, scope: SchemaScope): readonly Type[] {
  const outer = [{ schema, pointer }, ...scope.outer];
  const member = (key: string) => (value: Json, index: number) =>
    scope.build(value, pointerTo(pointer, key, index), outer);
  const all = list(schema.allOf).map(member("allOf"));
  const unions = ["oneOf", "anyOf"].flatMap((key) => {
    const members = list(schema[key]);
    if (members.length === 0) return [];
    const constants = constantsOf(members);
    if (constants !== null) return [enumType(constants, scope.direction)];
    return [unionOf(memberTypes(schema, pointerTo(pointer, key), scope, member(key)))];
  });
  return [...all, ...unions];
}

/** The intersection of a schema's parts, its inline objects merged into one. */
export function combine(types: readonly Type[]): Type {
  const objects = types.filter((type): type is ObjectType => type.kind === "object");
  if (objects.length < 2) return intersectionOf(types);
  const first = types.findIndex((type) => type.kind === "object");
  const rest = types.filter((type) => type.kind !== "object");
  return intersectionOf([...rest.slice(0, first), mergeObjects(objects), ...rest.slice(first)]);
}
