import { isObject } from "../../document/json.js";
import type { JsonObject } from "../../document/json.js";
import type { Node } from "../../document/node.js";
import { intersectionOf, mergedIntersection, unionOf } from "../type/combine.js";
import type { TypeResolver } from "../type/resolve.js";
import { referenceKey } from "../type/reference.js";
import { hasFacts } from "../type/docs.js";
import type { Facts } from "../type/docs.js";
import { bytesType, unknownType } from "../type/type.js";
import type { Direction, Type } from "../type/type.js";
import { openAllowedTypes, plainType } from "./allowed.js";
import { arrayType } from "./array.js";
import { holdsBytes, isBinary } from "./binary.js";
import type { BinaryPlace } from "./binary.js";
import { compositionTypes } from "./composition.js";
import { enumType } from "./enum.js";
import { factsOf } from "./facts.js";
import { openHierarchy } from "./hierarchy.js";
import { allowsNull, jsonTypes, typingKeywords, untypedKeywords } from "./keywords.js";
import { withoutNot } from "./not.js";
import { objectType } from "./object.js";
import { isTypedByNames } from "./property-names.js";
import { typeOfPart, tagTypes } from "./polymorphic.js";
import { openReceived } from "./received.js";
import type { SchemaScope } from "./scope.js";

/** Turns schemas into types, and resolves references to types. */
export interface SchemaTypes extends TypeResolver {
  /** The type of a schema as it is received or sent; `binary` is its place in a body of parts. */
  typeAt(schema: Node, direction: Direction, binary?: BinaryPlace): Type;
}

/** Opens the schemas of a document. Never fails: any value in place of a schema gets a type. */
export function openSchemas(document: Node, formats: Readonly<Record<string, string>> = {}): SchemaTypes {
  const hierarchy = openHierarchy(document);
  const allowed = openAllowedTypes();
  const isReceived = openReceived(document, hierarchy);
  const remember = openMemory();
  const targets = new Map<string, Type>();
  const scopeOf = (direction: Direction, binary: BinaryPlace, outer: readonly Node[] = []): SchemaScope => ({
    hierarchy,
    allowed,
    direction,
    binary,
    outer,
    formats,
    isOpen: (schema) => direction === "read" || isReceived(schema),
    build: (below, next = [], place = binary) =>
      (next.length > 0 ? build : remember)(below, scopeOf(direction, place, next)),
  });
  return {
    typeAt: (schema, direction, binary = "nowhere") => remember(schema, scopeOf(direction, binary)),
    target: (reference) => {
      const { pointer, direction, part } = reference;
      const key = referenceKey(reference);
      const type =
        targets.get(key) ?? typeOfPart(document.find(pointer), part, scopeOf(direction, "nowhere"));
      targets.set(key, type);
      return type;
    },
  };
}

/**
 * Caches types by place and direction, for schemas that have no outer schemas: operations share schemas. A property
 * that a neighbour requires has to be built separately for each of them, and again for each level of nesting.
 */
function openMemory(): (schema: Node, scope: SchemaScope) => Type {
  const known = new WeakMap<JsonObject, Map<string, Type>>();
  return (schema, scope) => {
    const { value, pointer } = schema;
    if (!isObject(value)) return build(schema, scope);
    const places = known.get(value) ?? new Map<string, Type>();
    known.set(value, places);
    const place = `${scope.direction} ${scope.binary} ${pointer}`;
    const type = places.get(place) ?? build(schema, scope);
    places.set(place, type);
    return type;
  };
}

function build(schema: Node, scope: SchemaScope): Type {
  const { value } = schema;
  if (value === false) return { kind: "never" };
  if (!isObject(value)) return unknownType;
  if (typeof value.$ref === "string") return referenceType(schema, value, scope);
  if (typeof value.$dynamicRef === "string") {
    // The reference means the outermost anchor of that name (JSON Schema 2020-12, section 8.2.3.2), but a type has only
    // one target.
    const { $dynamicRef: $ref, ...siblings } = value;
    return build(schema.as({ ...siblings, $ref }), scope);
  }
  if (value.not !== undefined) {
    const said = withoutNot(value);
    if (said !== null) return build(schema.as(said), scope);
    report("not", schema);
  }
  for (const key of untypedKeywords) if (schema.has(key)) report(key, schema);
  if (schema.has("propertyNames") && !isTypedByNames(schema)) report("propertyNames", schema);
  const composed = compositionTypes(schema, scope);
  const own = contradicts(schema, value, scope) ? unknownType : ownTypes(schema, value, scope);
  const type = mergedIntersection([
    ...(composed.length > 0 && saysOnlyObject(own) ? composed : [own, ...composed]),
    ...tagTypes(schema, scope),
  ]);
  if (isOnlyNull(value) && composed.length === 0) return { kind: "null" };
  return withFacts(allowsNull(value) ? unionOf([type, { kind: "null" }]) : type, factsOf(value));
}

function withFacts(type: Type, facts: Facts): Type {
  return hasFacts(facts) ? { ...type, facts } : type;
}

function isOnlyNull(schema: JsonObject): boolean {
  return schema.type !== undefined && allowsNull(schema) && jsonTypes(schema).length === 0;
}

/** `type: object` next to a composition adds nothing to its members. */
function saysOnlyObject(type: Type): boolean {
  return type.kind === "object" && type.properties.length === 0 && type.index?.kind === "unknown";
}

/** The types from a schema's own keywords, without composition and null. */
function ownTypes(schema: Node, value: JsonObject, scope: SchemaScope): Type {
  const values = value.const === undefined ? value.enum : [value.const];
  if (Array.isArray(values) && values.length > 0) return enumType(values, scope.isOpen(schema));
  const types = jsonTypes(value);
  if (types.length === 0) return unknownType;
  const own = types.map((type) => typeByName(type, schema, scope));
  return unionOf(value.type === undefined ? [...own, ...otherTypes(types, schema, scope)] : own);
}

/**
 * The types that the schemas around this one allow and to which none of its keywords belong: `required` says nothing of
 * an array.
 */
function otherTypes(own: readonly string[], schema: Node, scope: SchemaScope): readonly Type[] {
  const around = scope.allowed.around(schema, scope.outer);
  if (around === null) return [];
  if (!own.some((type) => around.has(type))) return [unknownType];
  return [...around]
    .filter((type) => !own.includes(type))
    .map((type) => typeByName(type, schema.as({}), scope));
}

/** Whether no value has both the type that a schema states and one that its composition allows; the latter wins. */
function contradicts(schema: Node, value: JsonObject, scope: SchemaScope): boolean {
  const around = scope.allowed.around(schema, []);
  const stated = jsonTypes(value).map(plainType);
  if (value.type === undefined || around === null || around.size === 0 || stated.length === 0) return false;
  if (stated.some((type) => around.has(type))) return false;
  schema
    .at("type")
    .report(
      "schema-contradiction",
      `The schema is of type ${stated.join(" or ")}, but what it consists of is of type ${[...around].join(" or ")}, so its own type is ignored.`,
    );
  return true;
}

function typeByName(name: string, schema: Node, scope: SchemaScope): Type {
  const format = schema.text("format");
  const chosen = Object.hasOwn(scope.formats, format) ? scope.formats[format] : undefined;
  if (chosen !== undefined) return { kind: "verbatim", text: chosen };
  const holdsBytes = scope.binary !== "nowhere";
  switch (name) {
    case "string":
      return holdsBytes && isBinary(schema.object) ? bytesType(scope.direction) : { kind: "string" };
    case "number":
    case "integer":
      return { kind: "number" };
    case "boolean":
      return { kind: "boolean" };
    case "array":
      return arrayType(schema, scope);
    case "object":
      return objectType(schema, scope);
    case "file":
      return holdsBytes ? bytesType(scope.direction) : { kind: "string" };
    default:
      return unknownType;
  }
}

/** Keywords next to `$ref` count (3.1). OpenAPI 3.0 ignores them, but authors who write them mean them. */
function referenceType(schema: Node, value: JsonObject, scope: SchemaScope): Type {
  if (schema.target.value === undefined) return unknownType;
  const reference = targetType(schema, scope);
  const siblings = siblingsOf(value, schema.target);
  const isTyped = typingKeywords.some((key) => siblings[key] !== undefined);
  const type = isTyped ? intersectionOf([reference, scope.build(schema.as(siblings), [schema])]) : reference;
  return siblings.nullable === true ? unionOf([type, { kind: "null" }]) : type;
}

/** The keywords next to a reference, without a `type` that only repeats the target's. */
function siblingsOf({ $ref: _, ...siblings }: JsonObject, target: Node): JsonObject {
  if (siblings.type === undefined || !isObject(target.value)) return siblings;
  const { type, ...others } = siblings;
  return jsonTypes(target.value).every((name) => jsonTypes({ type }).includes(name)) ? others : siblings;
}

/**
 * A reference by name, unless the schema means something other than its named type here: a body of parts has its own
 * type, and bytes are text in the named type.
 */
function targetType(schema: Node, scope: SchemaScope): Type {
  const { binary, outer, direction, hierarchy } = scope;
  const { target } = schema;
  const isCircle = outer.some(({ pointer }) => pointer === target.pointer);
  const isInline = binary === "body" ? !isCircle : binary !== "nowhere" && holdsBytes(target);
  if (isInline && isObject(target.value)) return scope.build(target, [target, ...outer]);
  const extending = schema.parent?.key === "allOf" ? schema.parent.parent : null;
  const isPart = extending !== null && hierarchy.extendsPart(extending, target);
  const { pointer } = isPart ? target : (schema.referenced ?? target);
  return { kind: "reference", pointer, direction, part: isPart ? "base" : "whole" };
}

function report(key: string, schema: Node): void {
  schema
    .at(key)
    .report(
      "schema-keyword-untyped",
      `A TypeScript type cannot express \`${key}\`, so the type allows more than the schema.`,
    );
}
