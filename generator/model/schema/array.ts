import type { Node } from "../../document/node.js";
import type { Type } from "../type/type.js";
import { placeOfItems } from "./binary.js";
import type { SchemaScope } from "./scope.js";

/** An array, or a tuple if `prefixItems` (3.1) or a list of `items` (earlier versions) describes each position. */
export function arrayType(schema: Node, scope: SchemaScope): Type {
  const build = (item: Node): Type => scope.build(item, [], placeOfItems[scope.binary]);
  const prefix = schema.items(schema.has("prefixItems") ? "prefixItems" : "items");
  if (prefix.length === 0) return { kind: "array", items: build(schema.at("items")) };
  const minItems = schema.get("minItems");
  return {
    kind: "tuple",
    items: prefix.map((item, index) => ({
      type: build(item),
      optional: typeof minItems === "number" && index >= minItems,
    })),
    rest: hasRest(schema, prefix.length) ? build(schema.at("items")) : null,
  };
}

/** Whether more items may follow the first `length` ones. */
function hasRest(schema: Node, length: number): boolean {
  const [items, maxItems] = [schema.get("items"), schema.get("maxItems")];
  if (items === undefined || items === false || Array.isArray(items)) return false;
  return typeof maxItems !== "number" || maxItems > length;
}
