import { isObject, strings } from "../../document/json.js";
import type { Json, JsonObject } from "../../document/json.js";
import type { Node } from "../../document/node.js";
import { jsonTypes } from "./keywords.js";

/** JSON types that a value may have, apart from `null`; `null` if a schema does not restrict them. */
export type JsonTypes = ReadonlySet<string> | null;

/** Finds the JSON types that schemas allow. */
export interface AllowedTypes {
  /**
   * The types that a schema allows by its `type`, its values and its composition. Keywords that belong to one type,
   * such as `items`, do not restrict the type.
   */
  of(schema: Node): JsonTypes;
  /**
   * The types that the composition of a schema allows, and the schemas whose compositions contain it, nearest first. A
   * union does not restrict its own members.
   */
  around(schema: Node, outer: readonly Node[]): JsonTypes;
}

/** Opens the search; results are cached by schema. */
export function openAllowedTypes(): AllowedTypes {
  const known = new WeakMap<JsonObject, JsonTypes>();

  const of = ({ target }: Node): JsonTypes => {
    const { value } = target;
    if (!isObject(value)) return null;
    const found = known.get(value);
    if (found !== undefined) return found;
    known.set(value, null); // What a schema says of itself in a circle.
    const types = inAll([statedTypes(value), ...composed(target, "")]);
    known.set(value, types);
    return types;
  };

  const composed = (schema: Node, excluded: string): readonly JsonTypes[] => [
    ...schema.items("allOf").map(of),
    ...unions.filter((key) => key !== excluded).map((key) => ofUnion(schema.items(key))),
  ];

  const ofUnion = (members: readonly Node[]): JsonTypes => {
    if (members.length === 0) return null;
    const found = members.map((member) => of(member) ?? assumedTypes(member.object));
    const all = found.filter((types) => types !== null);
    return all.length < found.length ? null : new Set(all.flatMap((types) => [...types]));
  };

  return {
    of,
    around: (schema, outer) =>
      inAll([
        ...composed(schema, ""),
        ...outer.flatMap((holder, index) => {
          const child = index === 0 ? schema : (outer[index - 1] ?? schema);
          return [statedTypes(holder.object), ...composed(holder, listOf(child, holder))];
        }),
      ]),
  };
}

const unions = ["oneOf", "anyOf"] as const;

/** The types in all sets. */
function inAll(sets: readonly JsonTypes[]): JsonTypes {
  return sets.reduce((one, other) => {
    if (one === null || other === null) return one ?? other;
    return new Set([...one].filter((type) => other.has(type)));
  }, null);
}

/** The keyword under which a schema lists another one. */
function listOf(child: Node, holder: Node): string {
  const list = child.parent;
  return list?.parent?.pointer === holder.target.pointer ? list.key : "";
}

/** The types of a member of a union that does not state them. */
function assumedTypes(schema: JsonObject): JsonTypes {
  const implied = jsonTypes(schema);
  return implied.length > 0 || isOnlyNullable(schema) ? new Set(implied) : null;
}

/** The types that a schema's own `type`, `const` or `enum` allows. */
function statedTypes(schema: JsonObject): JsonTypes {
  const declared = typeof schema.type === "string" ? [schema.type] : strings(schema.type);
  if (declared.length > 0) return new Set(declared.filter((type) => type !== "null").map(plainType));
  const values = schema.const !== undefined ? [schema.const] : schema.enum;
  if (!Array.isArray(values) || values.length === 0) return null;
  return new Set((values as readonly Json[]).filter((value) => value !== null).map(typeOfValue));
}

/** The JSON type that includes a type of JSON Schema. */
export function plainType(type: string): string {
  return type === "integer" ? "number" : type;
}

/** The JSON type of a value. */
export function typeOfValue(value: Json): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

/** Whether a schema consists of `nullable: true`: as a member of a union, it stands for `null`. */
export function isOnlyNullable(schema: JsonObject): boolean {
  return schema.nullable === true && Object.keys(schema).every((key) => besideNullable.has(key));
}

const besideNullable: ReadonlySet<string> = new Set([
  "nullable",
  "title",
  "description",
  "deprecated",
  "example",
  "default",
]);
