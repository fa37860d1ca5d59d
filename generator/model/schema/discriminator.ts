import type { Node } from "../../document/node.js";
import { intersectionOf, unionOf } from "../type/combine.js";
import { objectOf } from "../type/type.js";
import type { Type } from "../type/type.js";
import { leadsNowhere, mappingTarget } from "./mapping.js";
import type { SchemaScope } from "./scope.js";
import { fixesTag, ownTagValues, selectingValues, tagProperty, unionMembers } from "./tag.js";
import type { TagValue } from "./tag.js";

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
  if (schema.at("discriminator").text("propertyName") === "") return members.map(build);
  return members.map((member) => {
    const others = members.filter((other) => other !== member);
    return tagged(member, build(member), { schema, others }, scope, []);
  });
}

/** A discriminated union, and the members of it that have to be told apart from one of them. */
interface Choice {
  readonly schema: Node;
  readonly others: readonly Node[];
}

function tagged(member: Node, type: Type, choice: Choice, scope: SchemaScope, around: readonly Node[]): Type {
  const discriminator = choice.schema.at("discriminator");
  const { referenced, target } = member;
  const name = discriminator.text("propertyName");
  if (referenced === null || isDefault(target, discriminator)) return type;
  if (fixesTag(target, name)) return type;
  if (scope.hierarchy.tagsOf(target).some((tag) => tag.name === name)) return type;
  if (target.at("discriminator").text("propertyName") === name) return type;
  const isCircle = around.some(({ pointer }) => pointer === target.pointer);
  const inner = target.has("discriminator") || isCircle ? [] : unionMembers(target);
  if (inner.length > 0) {
    return unionOf(inner.map((item) => tagged(item, scope.build(item), choice, scope, [...around, target])));
  }
  const values = tagValuesOf(member, referenced.key, choice);
  return values.length === 0 ? type : intersectionOf([objectOf([tagProperty({ name, values })]), type]);
}

/**
 * The tag values that select a member: those that the mapping gives it, else its name. Values that the member itself
 * lists take precedence over a value that it does not allow, unless other members list them too.
 */
function tagValuesOf({ target }: Node, key: string, { schema, others }: Choice): readonly TagValue[] {
  const discriminator = schema.at("discriminator");
  const name = discriminator.text("propertyName");
  const found = selectingValues(schema, target, leadsNowhere(discriminator) ? [] : [key]);
  if (found.length > 0) return found;
  const taken = new Set(others.flatMap((other) => ownTagValues(other, name) ?? []));
  const own = ownTagValues(target, name) ?? [];
  return own.some((value) => taken.has(value)) ? [] : own;
}

/** Whether a schema is the default for all tags that the mapping does not name (3.2). */
function isDefault(schema: Node, discriminator: Node): boolean {
  if (!discriminator.has("defaultMapping")) return false;
  return mappingTarget(discriminator.at("defaultMapping")).pointer === schema.pointer;
}
