import { list, object, own } from "../../document/access.js";
import type { Json, JsonObject } from "../../document/json.js";
import { pointerTo } from "../../document/pointer.js";
import type { Refs } from "../../document/refs.js";
import { noDocs, unionOf } from "../type.js";
import type { Property } from "../type.js";
import { literalType } from "./enum.js";

/** A discriminator's property, and values that select a schema. */
export interface Tag {
  readonly name: string;
  readonly values: readonly string[];
}

/** A property that holds one of a tag's values. */
export function tagProperty({ name, values }: Tag): Property {
  return { name, type: unionOf(values.map(literalType)), optional: false, docs: noDocs };
}

/** A member that is only a union itself: its own members are what the tag selects. */
export function nestedUnion(schema: JsonObject): "oneOf" | "anyOf" | null {
  if (schema.properties !== undefined || schema.allOf !== undefined) return null;
  return (["oneOf", "anyOf"] as const).find((key) => list(schema[key]).length > 0) ?? null;
}

/** Whether a schema says itself which single value its tag has. */
export function fixesTag(value: Json, place: string, name: string, refs: Refs, seen: Set<string>): boolean {
  const { value: schema, pointer } = refs.object(value, place);
  if (seen.has(pointer)) return false;
  seen.add(pointer);
  const tag = refs.object(own(object(schema.properties), name), pointerTo(pointer, "properties", name)).value;
  if (tag.const !== undefined || list(tag.enum).length === 1) return true;
  if (
    list(schema.allOf).some((item, index) =>
      fixesTag(item, pointerTo(pointer, "allOf", index), name, refs, seen),
    )
  ) {
    return true;
  }
  const nested = nestedUnion(schema);
  const members = nested === null ? [] : list(schema[nested]);
  return (
    members.length > 0 &&
    members.every((item, index) => fixesTag(item, pointerTo(pointer, nested ?? "", index), name, refs, seen))
  );
}
