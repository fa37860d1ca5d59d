import { shapeOf } from "./shape.js";
import { objectOf, undefinedType, unknownType } from "./type.js";
import type { ObjectType, Property, Type } from "./type.js";

/**
 * The union of types, flattened and without repeats; `never` if there are none, `unknown` if any member is `unknown`.
 */
export function unionOf(types: readonly Type[]): Type {
  const members = distinct(types.flatMap((type) => (type.kind === "union" ? type.members : [type])));
  if (members.some((type) => type.kind === "unknown")) return unknownType;
  const rest = members.filter((type) => type.kind !== "never");
  return single(rest) ?? (rest.length === 0 ? { kind: "never" } : { kind: "union", members: rest });
}

/**
 * The intersection of types, flattened and without repeats; `unknown` if there are none, `never` if any member is
 * `never`.
 */
export function intersectionOf(types: readonly Type[]): Type {
  const members = distinct(types.flatMap((type) => (type.kind === "intersection" ? type.members : [type])));
  if (members.some((type) => type.kind === "never")) return { kind: "never" };
  const rest = members.filter((type) => type.kind !== "unknown" && !isNarrowed(type, members));
  return single(rest) ?? (rest.length === 0 ? unknownType : { kind: "intersection", members: rest });
}

/** Whether another member narrows a plain type: `string & "a"` is `"a"`. */
function isNarrowed(type: Type, members: readonly Type[]): boolean {
  const isLiteral = (member: Type): boolean => member.kind === "literal" && typeof member.value === type.kind;
  return members.some(
    (other) => isLiteral(other) || (other.kind === "union" && other.members.every(isLiteral)),
  );
}

/** The intersection of types, with its inline objects merged into one. */
export function mergedIntersection(types: readonly Type[]): Type {
  const objects = types.filter((type): type is ObjectType => type.kind === "object");
  if (objects.length < 2) return intersectionOf(types);
  const first = types.findIndex((type) => type.kind === "object");
  const rest = types.filter((type) => type.kind !== "object");
  return intersectionOf([...rest.slice(0, first), mergeObjects(objects), ...rest.slice(first)]);
}

/** Merges objects into one, so that inline `allOf` members read as a single interface. */
export function mergeObjects(objects: readonly ObjectType[]): ObjectType {
  const byName = new Map<string, Property>();
  for (const item of objects.flatMap(({ properties }) => properties)) {
    const known = byName.get(item.name);
    byName.set(item.name, known === undefined ? item : mergeProperty(known, item));
  }
  const properties = [...byName.values()];
  const indexes = objects.flatMap(({ index }) => (index === null ? [] : [index]));
  const index = indexes.length === 0 ? null : indexFor([intersectionOf(indexes)], properties);
  return objectOf(properties, index);
}

function mergeProperty(one: Property, other: Property): Property {
  return {
    name: one.name,
    type: intersectionOf([one.type, other.type]),
    optional: one.optional && other.optional,
    docs: one.docs.text === "" ? other.docs : one.docs,
  };
}

/**
 * The type for `[key: string]`. An index signature must also fit the known properties (TypeScript handbook, "Index
 * Signatures"), so their types are added.
 */
export function indexFor(types: readonly Type[], properties: readonly Property[]): Type {
  const known = properties.flatMap(({ type, optional }) => (optional ? [type, undefinedType] : [type]));
  return unionOf([...types, ...known]);
}

function single(types: readonly Type[]): Type | null {
  return types.length === 1 ? (types[0] ?? null) : null;
}

function distinct(types: readonly Type[]): readonly Type[] {
  // Types of different kinds have different shapes.
  if (new Set(types.map(({ kind }) => kind)).size === types.length) return types;
  const byShape = new Map<string, Type>();
  for (const type of types) {
    const shape = shapeOf(type);
    const known = byShape.get(shape);
    byShape.set(shape, known === undefined ? type : commonFacts(known, type));
  }
  return [...byShape.values()];
}

/** One of two types with the same shape, with the facts that both share. */
function commonFacts(one: Type, other: Type): Type {
  if (JSON.stringify(one.facts) === JSON.stringify(other.facts)) return one;
  const { facts: _, ...shape } = one;
  return shape;
}
