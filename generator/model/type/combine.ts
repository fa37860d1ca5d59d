import { shapeOf } from "./shape.js";
import { objectOf, undefinedType, unknownType } from "./type.js";
import type { ObjectType, Property, Type } from "./type.js";

/** The union of types, flattened and without repeats; `never` of none, `unknown` swallows all. */
export function unionOf(types: readonly Type[]): Type {
  const members = distinct(types.flatMap((type) => (type.kind === "union" ? type.members : [type])));
  if (members.some((type) => type.kind === "unknown")) return unknownType;
  const rest = members.filter((type) => type.kind !== "never");
  return single(rest) ?? (rest.length === 0 ? { kind: "never" } : { kind: "union", members: rest });
}

/** The intersection of types, flattened and without repeats; `unknown` of none, `never` swallows all. */
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

/** The intersection of types, its inline objects merged into one. */
export function mergedIntersection(types: readonly Type[]): Type {
  const objects = types.filter((type): type is ObjectType => type.kind === "object");
  if (objects.length < 2) return intersectionOf(types);
  const first = types.findIndex((type) => type.kind === "object");
  const rest = types.filter((type) => type.kind !== "object");
  return intersectionOf([...rest.slice(0, first), mergeObjects(objects), ...rest.slice(first)]);
}

/** One object of several, so that inline `allOf` members read as a single interface. */
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
 * The type behind `[key: string]`. An index signature holds for the known names too (TypeScript handbook, "Index
 * Signatures"), so their types join it.
 */
export function indexFor(types: readonly Type[], properties: readonly Property[]): Type {
  const known = properties.flatMap(({ type, optional }) => (optional ? [type, undefinedType] : [type]));
  return unionOf([...types, ...known]);
}

function single(types: readonly Type[]): Type | null {
  return types.length === 1 ? (types[0] ?? null) : null;
}

function distinct(types: readonly Type[]): readonly Type[] {
  if (types.length < 2) return types;
  const byShape = new Map<string, Type>();
  for (const type of types) {
    const shape = shapeOf(type);
    const known = byShape.get(shape);
    byShape.set(shape, known === undefined ? type : commonFacts(known, type));
  }
  return [...byShape.values()];
}

/** Of two types of the same shape, what both say of their values. */
function commonFacts(one: Type, other: Type): Type {
  if (JSON.stringify(one.facts) === JSON.stringify(other.facts)) return one;
  const { facts: _, ...shape } = one;
  return shape;
}
