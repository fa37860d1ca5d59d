import { isObject } from "../../document/json.js";
import type { Node } from "../../document/node.js";
import type { Direction } from "../type/type.js";

/** `readOnly` is never sent, `writeOnly` never received (OpenAPI 3.1, section 4.8.24; 3.0, Schema Object). */
export function isHidden(schema: Node, direction: Direction): boolean {
  return isMarked(schema, direction === "read" ? "writeOnly" : "readOnly", new Set());
}

/** Whether a schema has the mark itself, or by what it refers to, a part of its `allOf` or all members of its unions. */
function isMarked(schema: Node, mark: string, seen: ReadonlySet<string>): boolean {
  const { target, value } = schema;
  if (isObject(value) && value[mark] === true) return true;
  if (seen.has(target.pointer)) return false;
  const around = new Set([...seen, target.pointer]);
  const isInner = (inner: Node): boolean => isMarked(inner, mark, around);
  if (target.flag(mark) || target.items("allOf").some(isInner)) return true;
  return ["oneOf", "anyOf"].some((key) => target.items(key).length > 0 && target.items(key).every(isInner));
}
