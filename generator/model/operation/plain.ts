import type { ModelContext } from "../context.js";
import { mergeObjects } from "../schema/object.js";
import { objectOf } from "../type.js";
import type { ObjectType, Property, Type } from "../type.js";

/**
 * The properties of a type that is an object of just these, whether by name, inline or as an intersection;
 * `null` for anything else.
 */
export function plainProperties(type: Type, context: ModelContext): readonly Property[] | null {
  return plainObject(type, context, new Set())?.properties ?? null;
}

function plainObject(type: Type, context: ModelContext, seen: ReadonlySet<string>): ObjectType | null {
  switch (type.kind) {
    case "object":
      return type.index === null ? type : null;
    case "reference":
      return seen.has(type.pointer)
        ? null
        : plainObject(context.schemas.target(type), context, new Set([...seen, type.pointer]));
    case "intersection": {
      const members = type.members.map((member) => plainObject(member, context, seen));
      const objects = members.filter((member) => member !== null);
      return objects.length < members.length ? null : objectOf(mergeObjects(objects).properties);
    }
    default:
      return null;
  }
}

/** Whether a type holds neither lists nor objects, so that one text says a value of it. */
export function isSingle(type: Type, context: ModelContext, seen: ReadonlySet<string> = new Set()): boolean {
  switch (type.kind) {
    case "string":
    case "number":
    case "boolean":
    case "null":
    case "undefined":
    case "literal":
    case "other-string":
      return true;
    case "union":
    case "intersection":
      return type.members.every((member) => isSingle(member, context, seen));
    case "reference":
      return (
        !seen.has(type.pointer) &&
        isSingle(context.schemas.target(type), context, new Set([...seen, type.pointer]))
      );
    default:
      return false;
  }
}

/** Whether lists and objects inside a type hold single values only, as all styles have a notation for. */
export function isFlat(type: Type, context: ModelContext, seen: ReadonlySet<string> = new Set()): boolean {
  const isLeaf = (inner: Type): boolean => inner.kind === "unknown" || isSingle(inner, context);
  switch (type.kind) {
    case "array":
      return isLeaf(type.items);
    case "tuple":
      return type.items.every((item) => isLeaf(item.type)) && (type.rest === null || isLeaf(type.rest));
    case "object":
      return (
        type.properties.every((property) => isLeaf(property.type)) &&
        (type.index === null || isLeaf(type.index))
      );
    case "union":
    case "intersection":
      return type.members.every((member) => isFlat(member, context, seen));
    case "reference":
      return (
        seen.has(type.pointer) ||
        isFlat(context.schemas.target(type), context, new Set([...seen, type.pointer]))
      );
    default:
      return true;
  }
}
