import type { ModelContext } from "./context.js";
import { unionOf, unknownType } from "./type.js";
import type { Type } from "./type.js";

/** Any item of a list, as a step into a type. */
export const anyItem: unique symbol = Symbol("any item");

/** A step into a value: a key, the number of a list's item (from its end when negative), or any item. */
export type Step = string | typeof anyItem;

/** The type at the end of a path into a type, `null` and absence on the way set aside; `null` when nothing is there. */
export function typeAt(type: Type, path: readonly Step[], context: ModelContext): Type | null {
  return path.reduce<Type | null>(
    (reached, step) => (reached === null ? null : stepInto(reached, step, context, new Set())),
    type,
  );
}

function stepInto(type: Type, step: Step, context: ModelContext, seen: ReadonlySet<string>): Type | null {
  const into = (member: Type): Type | null => stepInto(member, step, context, seen);
  switch (type.kind) {
    case "unknown":
      return unknownType;
    case "reference": {
      if (seen.has(type.pointer)) return null;
      const target = context.schemas.typeOf(context.refs.at(type.pointer), type.pointer, type.direction);
      return stepInto(target, step, context, new Set([...seen, type.pointer]));
    }
    case "object":
      if (step === anyItem) return null;
      return type.properties.find(({ name }) => name === step)?.type ?? type.index;
    case "array":
      return step === anyItem || /^-?\d+$/.test(step) ? type.items : null;
    case "intersection":
      return type.members.map(into).find((found) => found !== null) ?? null;
    case "union": {
      const found = type.members.map(into).filter((member) => member !== null);
      return found.length === 0 ? null : unionOf(found);
    }
    default:
      return null;
  }
}

/** The names of an object type's properties, those of all its members when it is composed. */
export function propertyNames(
  type: Type,
  context: ModelContext,
  seen: ReadonlySet<string> = new Set(),
): readonly string[] {
  switch (type.kind) {
    case "reference": {
      if (seen.has(type.pointer)) return [];
      const target = context.schemas.typeOf(context.refs.at(type.pointer), type.pointer, type.direction);
      return propertyNames(target, context, new Set([...seen, type.pointer]));
    }
    case "object":
      return type.properties.map(({ name }) => name);
    case "intersection":
    case "union":
      return [...new Set(type.members.flatMap((member) => propertyNames(member, context, seen)))];
    default:
      return [];
  }
}
