import type { Node } from "../../document/node.js";
import { unionOf } from "../type/combine.js";
import { noDocs } from "../type/docs.js";
import type { Property } from "../type/type.js";
import { literalType } from "./enum.js";

/** A discriminator's property, and the values that select a schema. */
export interface Tag {
  readonly name: string;
  readonly values: readonly string[];
}

/** A property that holds one of a tag's values. */
export function tagProperty({ name, values }: Tag): Property {
  return { name, type: unionOf(values.map(literalType)), optional: false, docs: noDocs };
}

/** The members of a schema that is nothing but a union, of which a tag selects one; empty for any other schema. */
export function unionMembers(schema: Node): readonly Node[] {
  if (schema.has("properties") || schema.has("allOf")) return [];
  const oneOf = schema.items("oneOf");
  return oneOf.length > 0 ? oneOf : schema.items("anyOf");
}

/** Whether a schema itself fixes its tag to a single value. */
export function fixesTag(schema: Node, name: string, seen = new Set<string>()): boolean {
  const { target } = schema;
  if (seen.has(target.pointer)) return false;
  seen.add(target.pointer);
  const tag = target.at("properties", name);
  if (tag.has("const") || tag.items("enum").length === 1) return true;
  if (target.items("allOf").some((member) => fixesTag(member, name, seen))) return true;
  const members = unionMembers(target);
  return members.length > 0 && members.every((member) => fixesTag(member, name, seen));
}
