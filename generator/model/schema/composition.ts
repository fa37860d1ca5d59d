import type { Node } from "../../document/node.js";
import { unionOf } from "../type/combine.js";
import type { Type } from "../type/type.js";
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
    if (constants !== null) return [enumType(constants, scope.direction)];
    return [unionOf(memberTypes(schema, members, scope, build))];
  });
  return [...schema.items("allOf").map(build), ...unions];
}
