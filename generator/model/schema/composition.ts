import { isObject } from "../../document/json.js";
import type { Node } from "../../document/node.js";
import { unionOf } from "../type/combine.js";
import type { Type } from "../type/type.js";
import { isOnlyNullable } from "./allowed.js";
import { listedValues } from "./declared.js";
import { memberTypes } from "./discriminator.js";
import { constantsOf, enumType } from "./enum.js";
import type { SchemaScope } from "./scope.js";

/** The types that `allOf`, `oneOf` and `anyOf` add to a schema; a value must match all of them. */
export function compositionTypes(schema: Node, scope: SchemaScope): readonly Type[] {
  const build = (member: Node): Type => scope.build(member, [schema, ...scope.outer]);
  const unions = (["oneOf", "anyOf"] as const).flatMap((key) => {
    const members = schema.items(key);
    if (members.length === 0) return [];
    const constants = constantsOf(members);
    if (constants !== null) return [enumType(constants, scope.isOpen(schema))];
    return [unionOf(besideValues(members, memberTypes(schema, members, scope, memberType(build))))];
  });
  return [...schema.items("allOf").map(build), ...unions];
}

/** `nullable: true` alone is how OpenAPI 3.0 says that a member is `null`. */
function memberType(build: (member: Node) => Type): (member: Node) => Type {
  return (member) =>
    isObject(member.value) && isOnlyNullable(member.value) ? { kind: "null" } : build(member);
}

/** A plain string beside strings that other members list comes last, so that editors still suggest those. */
function besideValues(members: readonly Node[], types: readonly Type[]): readonly Type[] {
  const lists = members.some((member) => listedValues([member])?.some((value) => typeof value === "string"));
  if (!lists) return types;
  const texts = types.filter(({ kind }) => kind === "string");
  const others = types.filter(({ kind }) => kind !== "string");
  return [...others, ...texts.map((type): Type => ({ ...type, kind: "other-string" }))];
}
