import { intersectionOf, unionOf } from "../type.js";
import type { Reference, Type } from "../type.js";

/** Every reference inside a type, in order, repeats included. */
export function referencesIn(type: Type): readonly Reference[] {
  return type.kind === "reference" ? [type] : partsOf(type).flatMap(referencesIn);
}

/** The names of other types of generated code inside a type. */
export function namesIn(type: Type): readonly string[] {
  const own = type.kind === "named" || type.kind === "generic" ? [type.name] : [];
  return [...own, ...partsOf(type).flatMap(namesIn)];
}

/** The types that a type is directly made of. */
function partsOf(type: Type): readonly Type[] {
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
    case "generic":
      return type.parameters;
    default:
      return [];
  }
}

/** The references that a type alias resolves at once: those not inside an object, array or tuple. */
export function immediateReferences(type: Type): readonly Reference[] {
  if (type.kind === "reference") return [type];
  return type.kind === "union" || type.kind === "intersection"
    ? type.members.flatMap(immediateReferences)
    : [];
}

/** The same type with some of its immediate references replaced; `holder` is what a reference is a member of. */
export function replaceImmediate(
  type: Type,
  replace: (reference: Reference, holder: "union" | "intersection" | null) => Type,
  holder: "union" | "intersection" | null = null,
): Type {
  if (type.kind === "reference") return replace(type, holder);
  if (type.kind !== "union" && type.kind !== "intersection") return type;
  const members = type.members.map((member) => replaceImmediate(member, replace, type.kind));
  return type.kind === "union" ? unionOf(members) : intersectionOf(members);
}
