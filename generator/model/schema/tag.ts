import type { Json } from "../../document/json.js";
import type { Node } from "../../document/node.js";
import { unionOf } from "../type/combine.js";
import { noDocs } from "../type/docs.js";
import type { Property } from "../type/type.js";
import { common, declarationsOf, declaredOf, listedValues } from "./declared.js";
import { literalType } from "./enum.js";
import { mappedTo } from "./mapping.js";

/** A value of a discriminator's property. */
export type TagValue = string | number | boolean;

/** A discriminator's property, and the values that select a schema. */
export interface Tag {
  readonly name: string;
  readonly values: readonly TagValue[];
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

/** The tag values that a schema itself lists for a property, without those of the schemas to exclude; `null` if none. */
export function ownTagValues(
  schema: Node,
  name: string,
  isExcluded?: (schema: Node) => boolean,
): readonly TagValue[] | null {
  const values =
    isExcluded === undefined
      ? declaredOf(name, schema).values
      : listedValues(declarationsOf(name, schema, isExcluded));
  return values?.filter(isTagValue) ?? null;
}

/**
 * The tag values with which the discriminator of a schema selects another one: those of its mapping, or else `implied`.
 * Values that the property cannot have are left out.
 */
export function selectingValues(holder: Node, schema: Node, implied: readonly string[]): readonly TagValue[] {
  const discriminator = holder.at("discriminator");
  const name = discriminator.text("propertyName");
  const mapped = mappedTo(discriminator, schema);
  if (mapped.length === 0) return valuesFor(implied, [holder, schema], name);
  return mapped.flatMap(([text, node]) => {
    const values = valuesFor([text], [holder, schema], name);
    if (values.length === 0) {
      node.report("mapping-impossible", `\`${name}\` can never be \`${text}\`, so the value is ignored.`);
    }
    return values;
  });
}

/**
 * The values that the keys of a mapping, or the name of a schema, stand for: they are texts, but the property may hold
 * numbers or booleans.
 */
function valuesFor(texts: readonly string[], schemas: readonly Node[], name: string): readonly TagValue[] {
  const declared = schemas.map((schema) => declaredOf(name, schema));
  const listed = declared
    .map(({ values }) => values)
    .reduce(common, null)
    ?.filter(isTagValue);
  if (listed !== undefined) return listed.filter((value) => texts.includes(String(value)));
  const types = new Set(declared.flatMap(({ types }) => [...types]));
  if (types.size === 0 || types.has("string")) return texts;
  return texts.flatMap((text) => [...types].flatMap((type) => valueOfType[type]?.(text) ?? []));
}

/** The value that a text stands for, by JSON type; empty if it stands for none. */
const valueOfType: Readonly<Record<string, (text: string) => readonly TagValue[]>> = {
  integer: (text) => (/^-?\d+$/.test(text) ? [Number(text)] : []),
  number: (text) => (text.trim() !== "" && Number.isFinite(Number(text)) ? [Number(text)] : []),
  boolean: (text) => (text === "true" || text === "false" ? [text === "true"] : []),
};

function isTagValue(value: Json): value is TagValue {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

/** Whether a schema itself fixes its tag to a single value. */
export function fixesTag(schema: Node, name: string, seen = new Set<string>()): boolean {
  const { target } = schema;
  if (seen.has(target.pointer)) return false;
  seen.add(target.pointer);
  if (ownTagValues(target, name)?.length === 1) return true;
  if (target.items("allOf").some((member) => fixesTag(member, name, seen))) return true;
  const members = unionMembers(target);
  return members.length > 0 && members.every((member) => fixesTag(member, name, seen));
}
