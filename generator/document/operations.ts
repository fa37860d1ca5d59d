import { entries } from "./access.js";
import { isObject } from "./json.js";
import type { Json, JsonObject } from "./json.js";
import { pointerTo } from "./pointer.js";
import type { Refs } from "./refs.js";

/** An operation object where it stands, with the path item that holds it. */
export interface OperationSource {
  /** As it is sent. */
  readonly method: string;
  /** The path key as written. */
  readonly path: string;
  readonly value: JsonObject;
  readonly pointer: string;
  readonly pathItem: JsonObject;
  readonly pathItemPointer: string;
}

/** Methods that are fixed fields of a path item (`query` since OpenAPI 3.2). */
const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"] as const;

/** Every operation under `paths`, in the document's order. */
export function operationSources(root: JsonObject, refs: Refs): readonly OperationSource[] {
  return entries(root.paths).flatMap(([path, value]) =>
    path.startsWith("x-")
      ? []
      : pathItemSources(
          // What lacks the slash is found by the check of structure, and meant all the same.
          path.startsWith("/") ? path : `/${path}`,
          value,
          pointerTo("/paths", path),
          refs,
        ),
  );
}

/** Every operation of a path item, which may be a reference. */
export function pathItemSources(
  path: string,
  value: Json,
  place: string,
  refs: Refs,
): readonly OperationSource[] {
  const { value: pathItem, pointer } = refs.object(value, place);
  return operationsOf(pathItem, pointer).map((found) => ({
    ...found,
    path,
    pathItem,
    pathItemPointer: pointer,
  }));
}

type Found = Pick<OperationSource, "method" | "value" | "pointer">;

function operationsOf(pathItem: JsonObject, pointer: string): readonly Found[] {
  const fixed = entries(pathItem).filter(([key]) => methods.some((method) => method === key));
  const below = pointerTo(pointer, "additionalOperations");
  return [
    ...fixed.map(([key, value]) => ({ method: key.toUpperCase(), value, pointer: pointerTo(pointer, key) })),
    // The key of an additional operation is the method as it is sent, case and all (3.2, section 4.9.1).
    ...entries(pathItem.additionalOperations).map(([method, value]) => ({
      method,
      value,
      pointer: pointerTo(below, method),
    })),
  ].flatMap(({ value, ...found }) => (isObject(value) ? [{ ...found, value }] : []));
}
