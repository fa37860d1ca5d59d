import { isObject } from "../../document/json.js";
import type { Json, JsonObject } from "../../document/json.js";
import { pointerKeys, pointerTo } from "../../document/pointer.js";
import { list, object, text } from "../../document/access.js";
import { intersectionOf, objectOf, unionOf } from "../type.js";
import type { Type } from "../type.js";
import { mappedTags, mappingTarget } from "./mapping.js";
import type { SchemaScope } from "./scope.js";
import { fixesTag, nestedUnion, tagProperty } from "./tag.js";

/**
 * The types of the members of `oneOf` or `anyOf`; each member of a discriminated union with the tag values that select
 * it, so that a comparison narrows. A member that already fixes the tag itself (`const`, or an enum of one) is left as
 * it is, and so is the one that stands for all other tags (3.2, `defaultMapping`).
 */
export function memberTypes(
  schema: JsonObject,
  pointer: string,
  scope: SchemaScope,
  build: (value: Json, index: number) => Type,
): readonly Type[] {
  const key = pointerKeys(pointer).at(-1) ?? "";
  const discriminator = object(schema.discriminator);
  const name = text(discriminator.propertyName);
  return list(schema[key]).map((member, index) => {
    const type = build(member, index);
    return name === ""
      ? type
      : tagged(member, pointerTo(pointer, index), type, { discriminator, name }, scope, []);
  });
}

interface Discriminator {
  readonly discriminator: JsonObject;
  readonly name: string;
}

function tagged(
  member: Json,
  place: string,
  type: Type,
  by: Discriminator,
  scope: SchemaScope,
  around: readonly string[],
): Type {
  const { refs, hierarchy } = scope;
  if (!isObject(member) || typeof member.$ref !== "string") return type;
  const { value, pointer } = refs.object(member, place);
  if (by.discriminator.defaultMapping !== undefined) {
    if (mappingTarget(by.discriminator.defaultMapping, refs) === pointer) return type;
  }
  if (fixesTag(value, pointer, by.name, refs, new Set())) return type;
  if (hierarchy.tagsOf(pointer).some((tag) => tag.name === by.name)) return type;
  if (text(object(value.discriminator).propertyName) === by.name) return type;
  const nested = value.discriminator === undefined && !around.includes(pointer) ? nestedUnion(value) : null;
  if (nested !== null) {
    return unionOf(
      list(value[nested]).map((inner, index) => {
        const at = pointerTo(pointer, nested, index);
        return tagged(inner, at, scope.build(inner, at), by, scope, [...around, pointer]);
      }),
    );
  }
  const mapped = mappedTags(by.discriminator, pointer, refs);
  const values = mapped.length > 0 ? mapped : [pointerKeys(refs.target(member.$ref)).at(-1) ?? ""];
  return intersectionOf([objectOf([tagProperty({ name: by.name, values })]), type]);
}
