import { isObject } from "../../document/json.js";
import type { Node } from "../../document/node.js";
import { indexFor } from "../type/combine.js";
import { noDocs } from "../type/docs.js";
import { objectOf, unknownType } from "../type/type.js";
import type { ObjectType, Property, Type } from "../type/type.js";
import { placeOfMembers } from "./binary.js";
import { docsOf } from "./docs.js";
import { mapFormats } from "./formats.js";
import type { SchemaScope } from "./scope.js";

/** The object type from a schema's own `properties`, `required`, `additionalProperties` and `patternProperties`. */
export function objectType(schema: Node, scope: SchemaScope): ObjectType {
  const declared = schema.entries("properties");
  const required = new Set(schema.strings("required"));
  const own = new Set(declared.map(([name]) => name));
  const properties = [
    ...declared.flatMap(([, value]) => property(value, required.has(value.key), scope)),
    ...[...required]
      .filter((name) => !own.has(name))
      .flatMap((name) => requiredElsewhere(name, schema, scope)),
  ];
  return objectOf(properties, indexType(schema, properties, scope));
}

/** The property that a schema under `properties` describes; an empty list if the direction hides it. */
function property(schema: Node, required: boolean, scope: SchemaScope): readonly Property[] {
  if (isHidden(schema, scope)) return [];
  const { description, deprecated } = schema.object;
  const own = isObject(schema.value) ? schema.value : {};
  return [
    {
      name: schema.key,
      type: scope.build(schema, [], placeOfMembers[scope.binary]),
      optional: !required,
      docs: docsOf(own, schema.referenced === null ? {} : { description, deprecated }),
    },
  ];
}

/** `readOnly` is never sent, `writeOnly` never received (OpenAPI 3.1, section 4.8.24; 3.0, Schema Object). */
function isHidden(schema: Node, { direction }: SchemaScope): boolean {
  const key = direction === "read" ? "writeOnly" : "readOnly";
  return schema.flag(key) || (isObject(schema.value) && schema.value[key] === true);
}

/** The schema of a name in `required` that its own schema does not declare: a neighbour in a composition may do so. */
function requiredElsewhere(name: string, schema: Node, scope: SchemaScope): readonly Property[] {
  for (const near of [schema, ...scope.outer]) {
    const found = findProperty(name, near, new Set());
    if (found !== null) return property(found, true, scope);
  }
  return [{ name, type: unknownType, optional: false, docs: noDocs }];
}

function findProperty(name: string, schema: Node, seen: Set<string>): Node | null {
  const { target } = schema;
  if (seen.has(target.pointer)) return null;
  seen.add(target.pointer);
  const own = target.at("properties", name);
  if (own.value !== undefined) return own;
  for (const member of target.items("allOf")) {
    const found = findProperty(name, member, seen);
    if (found !== null) return found;
  }
  return null;
}

function indexType(schema: Node, properties: readonly Property[], scope: SchemaScope): Type | null {
  const additional = additionalType(schema, scope);
  const patterns = schema.entries("patternProperties").map(([, value]) => buildMember(value, scope));
  if (additional === null && patterns.length === 0) return null;
  return indexFor([...(additional === null ? [] : [additional]), ...patterns], properties);
}

function buildMember(schema: Node, scope: SchemaScope): Type {
  return scope.build(schema, [], placeOfMembers[scope.binary]);
}

/** The type of the members that no other keyword describes; `null` if there are none. */
function additionalType(schema: Node, scope: SchemaScope): Type | null {
  const key =
    isObject(schema.get("additionalProperties")) || !schema.has("unevaluatedProperties")
      ? "additionalProperties"
      : "unevaluatedProperties";
  const value = schema.get(key);
  const isEmpty =
    ["properties", "patternProperties"].every((keyword) => schema.entries(keyword).length === 0) &&
    schema.strings("required").length === 0;
  if (value === false) {
    // Next to a composition, it is meant to close the composed object, which TypeScript cannot express.
    return isEmpty && composing.every((keyword) => !schema.has(keyword)) ? { kind: "never" } : null;
  }
  if (value === undefined) return isEmpty ? (mapFormats.get(schema.text("format")) ?? unknownType) : null;
  return buildMember(schema.at(key), scope);
}

const composing = ["allOf", "oneOf", "anyOf", "$ref"];
