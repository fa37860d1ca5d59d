import type { Node } from "../../document/node.js";
import { intersectionOf, unionOf } from "../type/combine.js";
import { objectOf } from "../type/type.js";
import type { Type } from "../type/type.js";
import { mappedTags, mappingTarget, mapsToNothing } from "./mapping.js";
import type { SchemaScope } from "./scope.js";
import { fixesTag, tagProperty, unionMembers } from "./tag.js";

/**
 * The types of the members of `oneOf` or `anyOf`. Each member of a discriminated union gets the tag values that select
 * it, so that a comparison narrows the union. A member that already fixes the tag (`const`, or an enum with one value)
 * is left as it is, and so is the default for all other tags (3.2, `defaultMapping`).
 */
export function memberTypes(
  schema: Node,
  members: readonly Node[],
  scope: SchemaScope,
  build: (member: Node) => Type,
): readonly Type[] {
  const discriminator = schema.at("discriminator");
  const isTagged = discriminator.text("propertyName") !== "";
  return members.map((member) =>
    isTagged ? tagged(member, build(member), discriminator, scope, []) : build(member),
  );
}

function tagged(
  member: Node,
  type: Type,
  discriminator: Node,
  scope: SchemaScope,
  around: readonly Node[],
): Type {
  const { referenced, target } = member;
  const name = discriminator.text("propertyName");
  if (referenced === null || isDefault(target, discriminator)) return type;
  if (fixesTag(target, name)) return type;
  if (scope.hierarchy.tagsOf(target).some((tag) => tag.name === name)) return type;
  if (target.at("discriminator").text("propertyName") === name) return type;
  const isCircle = around.some(({ pointer }) => pointer === target.pointer);
  const inner = target.has("discriminator") || isCircle ? [] : unionMembers(target);
  if (inner.length > 0) {
    return unionOf(
      inner.map((item) => tagged(item, scope.build(item), discriminator, scope, [...around, target])),
    );
  }
  const mapped = mappedTags(discriminator, target);
  // A value that leads nowhere may be meant for this member.
  if (mapped.length === 0 && mapsToNothing(discriminator)) return type;
  const values = mapped.length > 0 ? mapped : [referenced.key];
  return intersectionOf([objectOf([tagProperty({ name, values })]), type]);
}

/** Whether a schema is the default for all tags that the mapping does not name (3.2). */
function isDefault(schema: Node, discriminator: Node): boolean {
  if (!discriminator.has("defaultMapping")) return false;
  return mappingTarget(discriminator.at("defaultMapping")).pointer === schema.pointer;
}
