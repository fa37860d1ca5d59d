import type { Finding } from "../../diagnostics.js";
import { isObject } from "../../document/json.js";
import type { Json, JsonObject } from "../../document/json.js";
import { pointerTo } from "../../document/pointer.js";
import { list, text } from "../../document/access.js";
import type { Refs } from "../../document/refs.js";
import { intersectionOf, unionOf, unknownType } from "../type.js";
import type { Direction, Reference, Type } from "../type.js";
import { arrayType } from "./array.js";
import { combine, compositionTypes } from "./composition.js";
import { enumType, literalType } from "./enum.js";
import { allowsNull, jsonTypes, typingKeywords, untypedKeywords } from "./keywords.js";
import { openHierarchy } from "./hierarchy.js";
import { objectType } from "./object.js";
import { partType, tagTypes } from "./polymorphic.js";
import type { Placed, SchemaScope } from "./scope.js";

/** Turns schemas into types. */
export interface SchemaTypes {
  /** The type of a schema as it is received or sent; `binary` where strings of format `binary` are raw bytes. */
  typeOf(schema: Json | undefined, pointer: string, direction: Direction, binary?: boolean): Type;
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
  const scopeOf = (direction: Direction, binary: boolean): SchemaScope => {
    const at = (outer: readonly Placed[]): SchemaScope => ({
      refs,
      hierarchy,
      direction,
      binary,
      outer,
      report,
      formats,
      build: (below, place, next = []) => build(below, place, at(next)),
    });
    return at([]);
  };
  return {
    typeOf: (schema, pointer, direction, binary = false) =>
      build(schema, pointer, scopeOf(direction, binary)),
    target: ({ pointer, direction, part }) =>
      partType(refs.at(pointer), pointer, part, scopeOf(direction, false)),
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
      return scope.binary ? binaryType(scope.direction) : { kind: "string" };
    default:
      return unknownType;
  }
}

function stringType(schema: JsonObject, scope: SchemaScope): Type {
  return scope.binary && isBinary(schema) ? binaryType(scope.direction) : { kind: "string" };
}

/** Bytes as such: format `binary` (3.0), or a media type without an encoding (3.1, section 4.8.24.5). */
function isBinary(schema: JsonObject): boolean {
  return (
    schema.format === "binary" ||
    (schema.contentMediaType !== undefined && schema.contentEncoding === undefined)
  );
}

function binaryType(direction: Direction): Type {
  return { kind: "named", name: direction === "read" ? "Blob" : "BinaryInput" };
}

/** Keywords beside `$ref` count (3.1); 3.0 ignores them, but where they stand they are meant. */
function referenceType(schema: JsonObject, $ref: string, pointer: string, scope: SchemaScope): Type {
  const target = scope.refs.target($ref);
  const resolved = scope.refs.resolve(schema, pointer);
  if (resolved.value === undefined) return unknownType;
  if (scope.binary && isObject(resolved.value) && holdsBytes(resolved.value)) {
    return scope.build(resolved.value, resolved.pointer);
  }
  const child = /^(.*)\/allOf\/\d+$/s.exec(pointer)?.[1] ?? "";
  const reference: Type = scope.hierarchy.extendsPart(child, resolved.pointer)
    ? { kind: "reference", pointer: resolved.pointer, direction: scope.direction, part: "base" }
    : { kind: "reference", pointer: target, direction: scope.direction, part: "whole" };
  const { $ref: _, ...siblings } = schema;
  const typed = typingKeywords.some((key) => siblings[key] !== undefined);
  const type = typed
    ? intersectionOf([reference, scope.build(siblings, pointer, [{ schema, pointer }])])
    : reference;
  return siblings.nullable === true ? unionOf([type, { kind: "null" }]) : type;
}

function holdsBytes(schema: JsonObject): boolean {
  return isBinary(schema) || (isObject(schema.items) && isBinary(schema.items));
}

function reportUntyped(schema: JsonObject, pointer: string, scope: SchemaScope): void {
  for (const key of untypedKeywords) {
    if (schema[key] === undefined) continue;
    scope.report({
      code: "schema-keyword-untyped",
      pointer: pointerTo(pointer, key),
      message: `\`${key}\` cannot be said in a TypeScript type; the type allows more than the schema.`,
    });
  }
}
