import { indexFor, mergeObjects, unionOf } from "./combine.js";
import { read } from "./resolve.js";
import type { TypeResolver } from "./resolve.js";
import { objectOf, unknownType } from "./type.js";
import type { ObjectType, Property, Type } from "./type.js";
import { withMembers } from "./walk.js";

/** Maps the type of a field; the name `*` means any unnamed field. */
export type FieldMap = (name: string, type: Type) => Type;

/** Maps the field types of an object type; returns the same type if nothing changes. */
export function mapFields(type: Type, map: FieldMap, types: TypeResolver): Type {
  return read<Type>(
    type,
    {
      plain: (plain) => (plain.kind === "object" ? mapObject(plain, map) : plain),
      union: (members, union) => withMembers(union, members),
      intersection: (members, intersection) => withMembers(intersection, members),
      reference: (found, reference, target) => (found === target ? reference : found),
      circle: (reference) => reference,
    },
    types,
  );
}

function mapObject(type: ObjectType, map: FieldMap): ObjectType {
  const properties = type.properties.map((property) => {
    const mapped = map(property.name, property.type);
    return mapped === property.type ? property : { ...property, type: mapped };
  });
  const index = type.index === null ? null : map("*", type.index);
  const isSame =
    index === type.index && properties.every((property, place) => property === type.properties[place]);
  if (isSame) return type;
  return objectOf(properties, index === null ? null : indexFor([index], properties));
}

/** The type of a body of fields; if it describes no fields, any field is allowed. */
export function anyFields(type: Type): Type {
  return type.kind === "unknown" ? objectOf([], unknownType) : type;
}

/** The field types of an object type, by name; includes `*` if it allows other fields too. */
export function fieldsOf(type: Type, types: TypeResolver): ReadonlyMap<string, Type> {
  const found = new Map<string, Type>();
  mapFields(
    type,
    (name, field) => {
      const known = found.get(name);
      found.set(name, known === undefined ? field : unionOf([known, field]));
      return field;
    },
    types,
  );
  return found;
}

/**
 * The properties of a type that is an object with these properties only, whether named, inline or an intersection;
 * `null` for any other type.
 */
export function plainProperties(type: Type, types: TypeResolver): readonly Property[] | null {
  const found = read<ObjectType | null>(
    type,
    {
      plain: (plain) => (plain.kind === "object" && plain.index === null ? plain : null),
      union: () => null,
      intersection: (members) => {
        const objects = members.filter((member) => member !== null);
        return objects.length < members.length ? null : objectOf(mergeObjects(objects).properties);
      },
      circle: () => null,
    },
    types,
  );
  return found?.properties ?? null;
}
