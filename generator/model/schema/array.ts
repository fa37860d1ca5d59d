import type { JsonObject } from "../../document/json.js";
import { pointerTo } from "../../document/pointer.js";
import { list } from "../../document/access.js";
import type { Type } from "../type.js";
import { placeOfItems } from "./binary.js";
import type { SchemaScope } from "./scope.js";

/** An array, or a tuple where `prefixItems` (3.1) or a list of `items` (before it) says one type per place. */
export function arrayType(schema: JsonObject, pointer: string, scope: SchemaScope): Type {
  const key = schema.prefixItems === undefined ? "items" : "prefixItems";
  const prefix = list(schema[key]);
  if (prefix.length === 0)
    return {
      kind: "array",
      items: scope.build(schema.items, pointerTo(pointer, "items"), [], placeOfItems[scope.binary]),
    };
  return {
    kind: "tuple",
    items: prefix.map((item, index) => ({
      type: scope.build(item, pointerTo(pointer, key, index), [], placeOfItems[scope.binary]),
      optional: typeof schema.minItems === "number" && index >= schema.minItems,
    })),
    rest: restType(schema, pointer, prefix.length, scope),
  };
}

function restType(schema: JsonObject, pointer: string, length: number, scope: SchemaScope): Type | null {
  const { items, maxItems } = schema;
  if (items === undefined || items === false || Array.isArray(items)) return null;
  if (typeof maxItems === "number" && maxItems <= length) return null;
  return scope.build(items, pointerTo(pointer, "items"), [], placeOfItems[scope.binary]);
}
