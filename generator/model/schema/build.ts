import type { Finding } from "../../diagnostics.js";
import { isObject } from "../../document/json.js";
import type { Json, JsonObject } from "../../document/json.js";
import type { Node } from "../../document/node.js";
import { pointerTo } from "../../document/pointer.js";
import { list, text } from "../../document/access.js";
import type { Refs, Resolved } from "../../document/refs.js";
import { intersectionOf, unionOf, unknownType } from "../type.js";
import type { Direction, Reference, Type } from "../type.js";
import { arrayType } from "./array.js";
import { binaryType, holdsBytes, isBinary } from "./binary.js";
import type { BinaryPlace } from "./binary.js";
import { combine, compositionTypes } from "./composition.js";
import { enumType, literalType } from "./enum.js";
import { allowsNull, jsonTypes, typingKeywords, untypedKeywords } from "./keywords.js";
import { openHierarchy } from "./hierarchy.js";
import { withoutNot } from "./not.js";
import { objectType } from "./object.js";
import { partType, tagTypes } from "./polymorphic.js";
import type { Placed, SchemaScope } from "./scope.js";

/** Turns schemas into types. */
export interface SchemaTypes {
  /** The type of a schema as it is received or sent; `binary` says where it stands in a body of parts. */
  typeOf(schema: Json | undefined, pointer: string, direction: Direction, binary?: BinaryPlace): Type;
  /** The type of the schema at a node. */
  typeAt(schema: Node, direction: Direction, binary?: BinaryPlace): Type;
  /** The type that a reference stands for. */
  target(reference: Omit<Reference, "kind">): Type;
}

/** Opens the schemas of a document. Total: whatever stands in place of a schema gets a type. */
export function openSchemas(
  root: JsonObject,
  refs: Refs,
  report: (finding: Finding) => void,
  formats: Readonly<Record<string, string>> = {},
): SchemaTypes {
  const hierarchy = openHierarchy(root, refs);
  const remember = openMemory();
  const targets = new Map<string, Type>();
  const scopeOf = (direction: Direction, place: BinaryPlace): SchemaScope => {
    const at = (outer: readonly Placed[], binary: BinaryPlace): SchemaScope => ({
      refs,
      hierarchy,
      direction,
      binary,
      outer,
      report,
      formats,
      build: (below, place, next = [], bytes = binary) =>
        (next.length > 0 ? build : remember)(below, place, at(next, bytes)),
    });
    return at([], place);
  };
  return {
    typeOf: (schema, pointer, direction, binary = "nowhere") =>
      remember(schema, pointer, scopeOf(direction, binary)),
    typeAt: (schema, direction, binary = "nowhere") =>
      remember(schema.value, schema.pointer, scopeOf(direction, binary)),
    target: ({ pointer, direction, part }) => {
      const key = `${direction} ${part} ${pointer}`;
      const type =
        targets.get(key) ?? partType(refs.at(pointer), pointer, part, scopeOf(direction, "nowhere"));
      targets.set(key, type);
      return type;
    },
  };
}

/**
 * Builds each schema that nothing surrounds once for its place and direction: operations share schemas, and a property
 * that a neighbour requires is built for both of them, again for each level of a nest.
 */
function openMemory(): (schema: Json | undefined, pointer: string, scope: SchemaScope) => Type {
  const known = new WeakMap<JsonObject, Map<string, Type>>();
  return (schema, pointer, scope) => {
    if (!isObject(schema)) return build(schema, pointer, scope);
    const places = known.get(schema) ?? new Map<string, Type>();
    known.set(schema, places);
    const place = `${scope.direction} ${scope.binary} ${pointer}`;
    const type = places.get(place) ?? build(schema, pointer, scope);
    places.set(place, type);
    return type;
  };
}

function build(schema: Json | undefined, pointer: string, scope: SchemaScope): Type {
  if (schema === false) return { kind: "never" };
  if (!isObject(schema)) return unknownType;
  if (typeof schema.$ref === "string") return referenceType(schema, schema.$ref, pointer, scope);
  if (typeof schema.$dynamicRef === "string") {
    // The outermost anchor of the name is meant (JSON Schema 2020-12, section 8.2.3.2); there is one to see here.
    const { $dynamicRef: $ref, ...siblings } = schema;
    return referenceType({ ...siblings, $ref }, $ref, pointer, scope);
  }
  if (schema.not !== undefined) {
    const said = withoutNot(schema);
    if (said !== null) return build(said, pointer, scope);
    report("not", pointer, scope);
  }
  reportUntyped(schema, pointer, scope);
  const composed = compositionTypes(schema, pointer, scope);
  const own = ownTypes(schema, pointer, scope);
  const type = combine([
    ...(composed.length > 0 && saysOnlyObject(own) ? composed : [own, ...composed]),
    ...tagTypes(schema, pointer, scope),
  ]);
  if (isOnlyNull(schema) && composed.length === 0) return { kind: "null" };
  return allowsNull(schema) ? unionOf([type, { kind: "null" }]) : type;
}

function isOnlyNull(schema: JsonObject): boolean {
  return schema.type !== undefined && allowsNull(schema) && jsonTypes(schema).length === 0;
}

/** `type: object` beside composition adds nothing that its members do not say. */
function saysOnlyObject(type: Type): boolean {
  return type.kind === "object" && type.properties.length === 0 && type.index?.kind === "unknown";
}

/** What a schema says by itself, composition and null aside. */
function ownTypes(schema: JsonObject, pointer: string, scope: SchemaScope): Type {
  if (schema.const !== undefined) return literalType(schema.const);
  const values = list(schema.enum);
  if (values.length > 0) return enumType(values, scope.direction);
  const types = jsonTypes(schema);
  if (types.length === 0) return unknownType;
  return unionOf(types.map((type) => typeByName(type, schema, pointer, scope)));
}

function typeByName(name: string, schema: JsonObject, pointer: string, scope: SchemaScope): Type {
  const format = text(schema.format);
  const chosen = Object.hasOwn(scope.formats, format) ? scope.formats[format] : undefined;
  if (chosen !== undefined) return { kind: "named", name: chosen };
  switch (name) {
    case "string":
      return stringType(schema, scope);
    case "number":
    case "integer":
      return { kind: "number" };
    case "boolean":
      return { kind: "boolean" };
    case "array":
      return arrayType(schema, pointer, scope);
    case "object":
      return objectType(schema, pointer, scope);
    case "file":
      return scope.binary === "nowhere" ? { kind: "string" } : binaryType(scope.direction);
    default:
      return unknownType;
  }
}

function stringType(schema: JsonObject, scope: SchemaScope): Type {
  const isBytes = scope.binary !== "nowhere" && isBinary(schema);
  return isBytes ? binaryType(scope.direction) : { kind: "string" };
}

/** Keywords beside `$ref` count (3.1); 3.0 ignores them, but where they stand they are meant. */
function referenceType(schema: JsonObject, $ref: string, pointer: string, scope: SchemaScope): Type {
  const resolved = scope.refs.resolve(schema, pointer);
  if (resolved.value === undefined) return unknownType;
  const reference = targetType($ref, resolved, pointer, scope);
  const siblings = siblingsOf(schema, resolved.value);
  const typed = typingKeywords.some((key) => siblings[key] !== undefined);
  const type = typed
    ? intersectionOf([reference, scope.build(siblings, pointer, [{ schema, pointer }])])
    : reference;
  return siblings.nullable === true ? unionOf([type, { kind: "null" }]) : type;
}

/** What stands beside a reference, but for a `type` that only says again what the schema has. */
function siblingsOf({ $ref: _, ...siblings }: JsonObject, target: Json): JsonObject {
  if (siblings.type === undefined || !isObject(target)) return siblings;
  const { type, ...others } = siblings;
  const known = jsonTypes(target);
  return known.every((name) => jsonTypes({ type }).includes(name)) ? others : siblings;
}

/**
 * A reference by name, but where the schema stands for something else than its name: a body of parts has a type of its
 * own, and bytes are text in the type that has the name.
 */
function targetType($ref: string, { value, pointer }: Resolved, place: string, scope: SchemaScope): Type {
  const { binary, outer, refs, direction, hierarchy } = scope;
  const isCircle = outer.some((near) => near.pointer === pointer);
  const isInline = binary === "body" ? !isCircle : binary !== "nowhere" && holdsBytes(value, pointer, refs);
  if (isInline && isObject(value)) return scope.build(value, pointer, [{ schema: value, pointer }, ...outer]);
  const child = /^(.*)\/allOf\/\d+$/s.exec(place)?.[1] ?? "";
  return hierarchy.extendsPart(child, pointer)
    ? { kind: "reference", pointer, direction, part: "base" }
    : { kind: "reference", pointer: refs.target($ref), direction, part: "whole" };
}

function reportUntyped(schema: JsonObject, pointer: string, scope: SchemaScope): void {
  for (const key of untypedKeywords) {
    if (schema[key] !== undefined) report(key, pointer, scope);
  }
}

function report(key: string, pointer: string, scope: SchemaScope): void {
  scope.report({
    code: "schema-keyword-untyped",
    pointer: pointerTo(pointer, key),
    message: `\`${key}\` cannot be said in a TypeScript type; the type allows more than the schema.`,
  });
}
