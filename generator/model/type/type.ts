import type { RuntimeType } from "../../runtime/exports.js";
import type { Docs, Facts } from "./docs.js";

/** A type of the generated package, independent of any schema dialect, with what its schema says about its values. */
export type Type = Shape & { readonly facts?: Facts };

/** The type without facts: types of the same shape are the same type in TypeScript. */
export type Shape =
  | { readonly kind: "unknown" | "never" | "null" | "undefined" | "string" | "number" | "boolean" }
  /** Any string, kept apart from the literals in a union, so that editors still suggest those. */
  | { readonly kind: "other-string" }
  | { readonly kind: "literal"; readonly value: string | number | boolean }
  | { readonly kind: "array"; readonly items: Type }
  | { readonly kind: "tuple"; readonly items: readonly TupleItem[]; readonly rest: Type | null }
  | ObjectType
  | Composition
  | Reference
  /** A type that the package declares, other than a schema. */
  | { readonly kind: "named"; readonly name: string }
  /** A type of the runtime, with types for its parameters. */
  | { readonly kind: "runtime"; readonly name: RuntimeType; readonly parameters: readonly Type[] }
  /** A type of the platform, with types for its parameters. */
  | { readonly kind: "platform"; readonly name: "AsyncIterable"; readonly parameters: readonly Type[] }
  /** A type that the config sets, as TypeScript. */
  | { readonly kind: "verbatim"; readonly text: string };

/** An element of a tuple. */
export interface TupleItem {
  readonly type: Type;
  readonly optional: boolean;
}

/** An object with known properties, and the type of any other property (`null` if it has none). */
export interface ObjectType {
  readonly kind: "object";
  readonly properties: readonly Property[];
  readonly index: Type | null;
}

/** A type made of others: a value matches one of them, or all of them at once. */
export interface Composition {
  readonly kind: "union" | "intersection";
  readonly members: readonly Type[];
}

/** A property of an object, with its name on the wire. */
export interface Property {
  readonly name: string;
  readonly type: Type;
  readonly optional: boolean;
  readonly docs: Docs;
}

/** A schema that has its own name, read or written. */
export interface Reference {
  readonly kind: "reference";
  /** JSON pointer of the schema. */
  readonly pointer: string;
  readonly direction: Direction;
  readonly part: SchemaPart;
}

/** Which part of a schema that others extend: the schema with all its alternatives, or only its own part. */
export type SchemaPart = "whole" | "base";

/** Whether the caller receives a value (responses) or sends it (requests). */
export type Direction = "read" | "write";

export const unknownType: Type = { kind: "unknown" };
export const undefinedType: Type = { kind: "undefined" };

/** An object type of named properties. */
export function objectOf(properties: readonly Property[], index: Type | null = null): ObjectType {
  return { kind: "object", properties, index };
}

/** A type of the runtime. */
export function runtimeType(name: RuntimeType, ...parameters: readonly Type[]): Type {
  return { kind: "runtime", name, parameters };
}

/** Items that are received or sent one by one. */
export function asyncIterableOf(item: Type): Type {
  return { kind: "platform", name: "AsyncIterable", parameters: [item] };
}

/** Bytes as a whole: received as a `Blob`, sent as any value that holds bytes. */
export function bytesType(direction: Direction): Type {
  return runtimeType(direction === "read" ? "Blob" : "BinaryInput");
}
