import { read } from "./resolve.js";
import type { PlainType, TypeResolver } from "./resolve.js";
import type { Type } from "./type.js";
import { partsOf } from "./walk.js";

/** Whether a type contains neither lists nor objects, so that a single text can represent a value. */
export function isSingle(type: Type, types: TypeResolver): boolean {
  const plain = ({ kind }: PlainType): boolean => singleKinds.has(kind);
  return read(type, { plain, union: all, intersection: all, circle: () => false }, types);
}

const singleKinds: ReadonlySet<Type["kind"]> = new Set([
  "string",
  "number",
  "boolean",
  "null",
  "undefined",
  "literal",
  "other-string",
]);

/** Whether lists and objects inside a type contain only single values, which every style can represent. */
export function isFlat(type: Type, types: TypeResolver): boolean {
  const isLeaf = (inner: Type): boolean => inner.kind === "unknown" || isSingle(inner, types);
  const plain = (outer: PlainType): boolean =>
    outer.kind === "runtime" || outer.kind === "platform" || partsOf(outer).every(isLeaf);
  return read(type, { plain, union: all, intersection: all, circle: () => true }, types);
}

function all(members: readonly boolean[]): boolean {
  return members.every(Boolean);
}
