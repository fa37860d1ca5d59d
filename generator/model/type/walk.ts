import type { RuntimeType } from "../../runtime/exports.js";
import { intersectionOf, unionOf } from "./combine.js";
import type { Composition, Reference, Type } from "./type.js";

/** The types that a type directly consists of. */
export function partsOf(type: Type): readonly Type[] {
  switch (type.kind) {
    case "array":
      return [type.items];
    case "tuple":
      return [...type.items.map((item) => item.type), ...(type.rest === null ? [] : [type.rest])];
    case "object":
      return [
        ...type.properties.map((property) => property.type),
        ...(type.index === null ? [] : [type.index]),
      ];
    case "intersection":
    case "union":
      return type.members;
    case "runtime":
    case "platform":
      return type.parameters;
    case "unknown":
    case "never":
    case "null":
    case "undefined":
    case "string":
    case "number":
    case "boolean":
    case "other-string":
    case "literal":
    case "reference":
    case "named":
    case "verbatim":
      return [];
  }
}

/** A type and every type inside it, in order; references are not followed. */
export function* everyTypeIn(type: Type): Generator<Type, void, undefined> {
  yield type;
  for (const part of partsOf(type)) yield* everyTypeIn(part);
}

/** Every reference inside a type, in order, including duplicates. */
export function referencesIn(type: Type): readonly Reference[] {
  return [...everyTypeIn(type)].filter((part) => part.kind === "reference");
}

/** The runtime types that a type names. */
export function runtimeTypesIn(type: Type): readonly RuntimeType[] {
  return [...everyTypeIn(type)].flatMap((part) => (part.kind === "runtime" ? [part.name] : []));
}

/** The references that a type alias resolves immediately: those not inside an object, array or tuple. */
export function immediateReferences(type: Type): readonly Reference[] {
  if (type.kind === "reference") return [type];
  return type.kind === "union" || type.kind === "intersection"
    ? type.members.flatMap(immediateReferences)
    : [];
}

/** A union or intersection with other members; returns the same type if nothing changes. */
export function withMembers(type: Composition, members: readonly Type[]): Type {
  if (members.every((member, index) => member === type.members[index])) return type;
  return type.kind === "union" ? unionOf(members) : intersectionOf(members);
}
