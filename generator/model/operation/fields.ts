import { intersectionOf, objectOf, unionOf, unknownType } from "../type.js";
import type { ObjectType, Type } from "../type.js";
import type { ModelContext } from "../context.js";

/** Gives the type of a field anew; `*` is any field that has no name. */
export type FieldMap = (name: string, type: Type) => Type;

/** A type of objects with the types of their fields given anew; the very same type where none changes. */
export function mapFields(
  type: Type,
  map: FieldMap,
  context: ModelContext,
  seen: ReadonlySet<string> = new Set(),
): Type {
  switch (type.kind) {
    case "object":
      return mapObject(type, map);
    case "intersection":
    case "union": {
      const members = type.members.map((member) => mapFields(member, map, context, seen));
      if (members.every((member, index) => member === type.members[index])) return type;
      return type.kind === "union" ? unionOf(members) : intersectionOf(members);
    }
    case "reference": {
      if (seen.has(type.pointer)) return type;
      const target = context.schemas.target(type);
      const mapped = mapFields(target, map, context, new Set([...seen, type.pointer]));
      return mapped === target ? type : mapped;
    }
    default:
      return type;
  }
}

function mapObject(type: ObjectType, map: FieldMap): ObjectType {
  const types = type.properties.map((property) => map(property.name, property.type));
  const index = type.index === null ? null : map("*", type.index);
  if (index === type.index && types.every((item, at) => item === type.properties[at]?.type)) return type;
  return {
    ...type,
    properties: type.properties.map((property, at) => ({ ...property, type: types[at] ?? property.type })),
    // An index signature holds for the known names too.
    index: index === null ? null : unionOf([index, ...types]),
  };
}

/** A body of fields of which nothing is said has any fields. */
export function anyFields(type: Type): Type {
  return type.kind === "unknown" ? objectOf([], unknownType) : type;
}

/** The fields that a type of objects names, by name; `*` when it has others too. */
export function fieldsOf(type: Type, context: ModelContext): ReadonlyMap<string, Type> {
  const found = new Map<string, Type>();
  mapFields(
    type,
    (name, field) => {
      const known = found.get(name);
      found.set(name, known === undefined ? field : unionOf([known, field]));
      return field;
    },
    context,
  );
  return found;
}
