import { unionOf } from "./combine.js";
import { read } from "./resolve.js";
import type { Reading, TypeResolver } from "./resolve.js";
import type { Type } from "./type.js";

/** A step to any item of a list. */
export const anyItem: unique symbol = Symbol("any item");

/** A step into a value: a key, the index of a list's item (from the end if negative), or any item. */
export type Step = string | typeof anyItem;

/** The type that a path leads to, ignoring `null` and absence along the way; `null` if the path leads nowhere. */
export function typeAt(type: Type, path: readonly Step[], types: TypeResolver): Type | null {
  return path.reduce<Type | null>(
    (reached, step) => (reached === null ? null : read(reached, stepInto(step), types)),
    type,
  );
}

function stepInto(step: Step): Reading<Type | null> {
  return {
    plain: (type) => {
      switch (type.kind) {
        case "unknown":
          return type;
        case "object":
          if (step === anyItem) return null;
          return type.properties.find(({ name }) => name === step)?.type ?? type.index;
        case "array":
          return step === anyItem || /^-?\d+$/.test(step) ? type.items : null;
        default:
          return null;
      }
    },
    intersection: (members) => members.find((found) => found !== null) ?? null,
    union: (members) => {
      const found = members.filter((member) => member !== null);
      return found.length === 0 ? null : unionOf(found);
    },
    circle: () => null,
  };
}

/** The names of an object type's properties, including those of all members of a composition. */
export function propertyNames(type: Type, types: TypeResolver): readonly string[] {
  const all = (members: readonly (readonly string[])[]): readonly string[] => [...new Set(members.flat())];
  return read<readonly string[]>(
    type,
    {
      plain: (plain) => (plain.kind === "object" ? plain.properties.map(({ name }) => name) : []),
      union: all,
      intersection: all,
      circle: () => [],
    },
    types,
  );
}
