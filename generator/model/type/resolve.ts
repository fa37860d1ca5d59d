import { referenceKey } from "./reference.js";
import type { Composition, Reference, Type } from "./type.js";

/** Resolves references to types. */
export interface TypeResolver {
  target(reference: Reference): Type;
}

/** A type that is neither a reference nor a composition. */
export type PlainType = Exclude<Type, { readonly kind: "reference" | "union" | "intersection" }>;

/** How to compute something from the structure of a type, with references and compositions resolved. */
export interface Reading<T> {
  plain(type: PlainType): T;
  union(members: readonly T[], type: Composition): T;
  intersection(members: readonly T[], type: Composition): T;
  /** A reference, given the result for its target; by default that same result. */
  reference?(found: T, reference: Reference, target: Type): T;
  /** The value of a reference inside its own target. */
  circle(reference: Reference): T;
}

/** Computes something from a type; this is the only place that follows references. */
export function read<T>(
  type: Type,
  reading: Reading<T>,
  types: TypeResolver,
  around: ReadonlySet<string> = new Set(),
): T {
  switch (type.kind) {
    case "reference": {
      const key = referenceKey(type);
      if (around.has(key)) return reading.circle(type);
      const target = types.target(type);
      const found = read(target, reading, types, new Set([...around, key]));
      return reading.reference === undefined ? found : reading.reference(found, type, target);
    }
    case "union":
    case "intersection":
      return reading[type.kind](
        type.members.map((member) => read(member, reading, types, around)),
        type,
      );
    default:
      return reading.plain(type);
  }
}
