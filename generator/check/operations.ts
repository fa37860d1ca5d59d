import { isObject } from "../load/json.js";
import type { Json, JsonObject } from "../load/json.js";
import { pointerKeys, pointerTo } from "../load/pointer.js";

/** An operation of the document, wherever its path item stands. */
export interface FoundOperation {
  /** The key in `paths`. */
  readonly path: string;
  /** The key of the operation, such as `get`. */
  readonly method: string;
  readonly value: JsonObject;
  readonly pointer: string;
  readonly pathItem: JsonObject;
  readonly pathItemPointer: string;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/** The operations under `paths`; what is no object is passed over. */
export function findOperations(root: JsonObject): readonly FoundOperation[] {
  return Object.entries(isObject(root.paths) ? root.paths : {}).flatMap(([path, value]) => {
    const { value: pathItem, pointer: pathItemPointer } = follow(root, value, pointerTo("/paths", path));
    return methods.flatMap((method) => {
      const operation = pathItem[method];
      if (!isObject(operation)) return [];
      return [
        {
          path,
          method,
          value: operation,
          pointer: pointerTo(pathItemPointer, method),
          pathItem,
          pathItemPointer,
        },
      ];
    });
  });
}

/** The object at the end of a chain of local `$ref`s, `{}` when there is none. */
export function follow(
  root: JsonObject,
  value: Json | undefined,
  pointer: string,
): { value: JsonObject; pointer: string } {
  const seen = new Set<string>();
  let current = { value, pointer };
  while (isObject(current.value) && typeof current.value.$ref === "string" && !seen.has(current.value.$ref)) {
    seen.add(current.value.$ref);
    const target = refTarget(current.value.$ref);
    current = { value: valueAt(root, target), pointer: target };
  }
  return { value: isObject(current.value) ? current.value : {}, pointer: current.pointer };
}

/** The pointer that a local `$ref` names; fragments are percent-encoded. */
export function refTarget($ref: string): string {
  const fragment = $ref.slice($ref.indexOf("#") + 1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** The value at a pointer, `undefined` when nothing stands there. */
export function valueAt(root: Json, pointer: string): Json | undefined {
  return pointerKeys(pointer).reduce<Json | undefined>((value, key) => {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    return (value as JsonObject)[key];
  }, root);
}
