import type { Node } from "../../document/node.js";
import type { Type } from "../type/type.js";
import { placeOfItems } from "./binary.js";
import type { SchemaScope } from "./scope.js";

/** An array, or a tuple if `prefixItems` (3.1) or a list of `items` (earlier versions) describes each position. */
export function arrayType(schema: Node, scope: SchemaScope): Type {
  const build = (item: Node): Type => scope.build(item, [], placeOfItems[scope.binary]);
  const prefix = schema.items(schema.has("prefixItems") ? "prefixItems" : "items");
  const minItems = schema.get("minItems");
  if (prefix.length === 0) {
    const items = build(schema.at("items"));
    const length = scope.binary === "nowhere" ? fixedLength(schema) : null;
    if (length === null) return { kind: "array", items };
    return {
      kind: "tuple",
      items: Array.from({ length }, () => ({ type: items, optional: false })),
      rest: null,
    };
  }
  return {
    kind: "tuple",
    items: prefix.map((item, index) => ({
      type: build(item),
      optional: typeof minItems === "number" && index >= minItems,
    })),
    rest: hasRest(schema, prefix.length) ? build(schema.at("items")) : null,
  };
}

/** The length of lists that all have the same small one, such as the coordinates of a point; `null` for other lists. */
function fixedLength(schema: Node): number | null {
  const [minItems, maxItems] = [schema.get("minItems"), schema.get("maxItems")];
  const isFixed = typeof minItems === "number" && minItems === maxItems && Number.isInteger(minItems);
  return isFixed && minItems > 0 && minItems <= longestTuple ? minItems : null;
}

/** Longer tuples are harder to read than a list with a sentence about its length. */
const longestTuple = 6;

/** Whether more items may follow the first `length` ones. */
function hasRest(schema: Node, length: number): boolean {
  const [items, maxItems] = [schema.get("items"), schema.get("maxItems")];
  if (items === undefined || items === false || Array.isArray(items)) return false;
  return typeof maxItems !== "number" || maxItems > length;
}
