import { isObject } from "../../document/json.js";
import type { Json, JsonObject } from "../../document/json.js";
import { pointerKeys, pointerTo } from "../../document/pointer.js";
import { entries, list, object, text } from "../../document/access.js";
import type { Refs } from "../../document/refs.js";
import { intersectionOf, noDocs, objectOf, unionOf } from "../type.js";
import type { Type } from "../type.js";
import { literalType } from "./enum.js";
import type { SchemaScope } from "./scope.js";

/**
 * Gives each member of a discriminated union the tag values that select it, so that a comparison narrows.
 * A member that already fixes the tag itself (`const`, or an enum of one) is left as it is.
 */
export function discriminate(
  schema: JsonObject,
  pointer: string,
  members: readonly Type[],
  scope: SchemaScope,
): readonly Type[] {
  const discriminator = object(schema.discriminator);
  const propertyName = text(discriminator.propertyName);
  if (propertyName === "") return members;
  const key = pointerKeys(pointer).at(-1) ?? "";
  return members.map((type, index) => {
    const member = list(schema[key])[index];
    if (!isObject(member) || typeof member.$ref !== "string") return type;
    if (fixesTag(member, pointerTo(pointer, index), propertyName, scope.refs, new Set())) return type;
    const values = tagValues(discriminator, scope.refs.target(member.$ref), scope.refs);
    const tag = unionOf(values.map(literalType));
    return intersectionOf([
      objectOf([{ name: propertyName, type: tag, optional: false, docs: noDocs }]),
      type,
    ]);
  });
}

/** The tag values of a member: all that the mapping gives it, else its own name (OpenAPI 3.1, section 4.8.25). */
function tagValues(discriminator: JsonObject, target: string, refs: Refs): readonly string[] {
  const mapped = entries(discriminator.mapping)
    .filter(([, value]) => mappingTarget(value, refs) === target)
    .map(([tag]) => tag);
  return mapped.length > 0 ? mapped : [pointerKeys(target).at(-1) ?? ""];
}

/** A mapping value is a schema name or a reference; a plain name wins (OpenAPI 3.1.1, section 4.8.25.2). */
function mappingTarget(value: Json, refs: Refs): string {
  const name = text(value);
  const byName = pointerTo("/components/schemas", name);
  return refs.at(byName) !== undefined || !name.includes("#") ? byName : refs.target(name);
}

function fixesTag(value: Json, pointer: string, name: string, refs: Refs, seen: Set<string>): boolean {
  const { value: schema, pointer: place } = refs.object(value, pointer);
  if (seen.has(place)) return false;
  seen.add(place);
  const tag = refs.object(object(schema.properties)[name], pointerTo(place, "properties", name)).value;
  if (tag.const !== undefined || list(tag.enum).length === 1) return true;
  return list(schema.allOf).some((item, index) =>
    fixesTag(item, pointerTo(place, "allOf", index), name, refs, seen),
  );
}
