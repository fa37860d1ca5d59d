import type { Docs, Facts } from "./docs.js";

/** A type of the generated package, free of any schema dialect, and what its schema says of its values besides. */
export type Type = Shape & { readonly facts?: Facts };

/** The type itself: two types of the same shape are the same in TypeScript. */
export type Shape =
  | { readonly kind: "unknown" | "never" | "null" | "undefined" | "string" | "number" | "boolean" }
  /** Any string, kept apart from its literal neighbours in a union, so that editors still suggest those. */
  | { readonly kind: "other-string" }
  | { readonly kind: "literal"; readonly value: string | number | boolean }
  | { readonly kind: "array"; readonly items: Type }
  | { readonly kind: "tuple"; readonly items: readonly TupleItem[]; readonly rest: Type | null }
  | ObjectType
  | Composition
  | Reference
  /** A type by its name in generated code: the platform's, the runtime's, or one declared nearby. */
  | { readonly kind: "named"; readonly name: string }
  /** A type of the runtime that others are filled into. */
  | { readonly kind: "generic"; readonly name: string; readonly parameters: readonly Type[] };

/** An element of a tuple. */
export interface TupleItem {
  readonly type: Type;
  readonly optional: boolean;
}

/** An object with known properties, and the type of any other property (`null`: none are promised). */
export interface ObjectType {
  readonly kind: "object";
  readonly properties: readonly Property[];
  readonly index: Type | null;
}

/** A type made of others: a value fits one of them, or all of them at once. */
export interface Composition {
  readonly kind: "union" | "intersection";
  readonly members: readonly Type[];
}

/** A property of an object, by its name on the wire. */
export interface Property {
  readonly name: string;
  readonly type: Type;
  readonly optional: boolean;
  readonly docs: Docs;
}

/** A schema that has a name of its own, read or written. */
export interface Reference {
  readonly kind: "reference";
  /** JSON pointer of the schema. */
  readonly pointer: string;
  readonly direction: Direction;
  readonly part: SchemaPart;
}

/** Which part of a schema that others extend: all that it stands for, or only what it says itself. */
export type SchemaPart = "whole" | "base";

/** Whether the caller receives a value (responses) or sends it (requests). */
export type Direction = "read" | "write";

export const unknownType: Type = { kind: "unknown" };
export const undefinedType: Type = { kind: "undefined" };

/** An object type of named properties. */
export function objectOf(properties: readonly Property[], index: Type | null = null): ObjectType {
  return { kind: "object", properties, index };
}
