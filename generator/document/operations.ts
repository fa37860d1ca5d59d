import { isObject } from "./json.js";
import type { JsonObject } from "./json.js";
import type { Node } from "./node.js";

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
  /** The operation object. */
  readonly node: Node;
  /** The path item that holds it. */
  readonly pathItemNode: Node;
}

/** Methods that are fixed fields of a path item (`query` since OpenAPI 3.2). */
const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"] as const;

/** Every operation under `paths`, in the document's order. */
export function operationSources(root: Node): readonly OperationSource[] {
  return root.entries("paths").flatMap(([path, item]) =>
    path.startsWith("x-")
      ? []
      : // The check of structure reports a missing slash; the path is read as if it had one.
        pathItemSources(path.startsWith("/") ? path : `/${path}`, item),
  );
}

/** Every operation of a path item, which may be a reference. */
export function pathItemSources(path: string, item: Node): readonly OperationSource[] {
  const pathItemNode = item.target;
  const fixed = item.entries().filter(([key]) => methods.some((method) => method === key));
  return [
    ...fixed.map(([key, node]) => [key.toUpperCase(), node] as const),
    // The key of an additional operation is the method as it is sent, case and all (3.2, section 4.9.1).
    ...item.entries("additionalOperations"),
  ].flatMap(([method, node]) =>
    isObject(node.value)
      ? [
          {
            method,
            path,
            node,
            pathItemNode,
            value: node.value,
            pointer: node.pointer,
            pathItem: pathItemNode.object,
            pathItemPointer: pathItemNode.pointer,
          },
        ]
      : [],
  );
}

/** The parameters of an operation: those of its path item, replaced in place by its own, then its further ones. */
export function parametersIn({
  node,
  pathItemNode,
}: Pick<OperationSource, "node" | "pathItemNode">): readonly Node[] {
  const byPlace = new Map<string, Node>();
  for (const parameter of [...pathItemNode.items("parameters"), ...node.items("parameters")]) {
    const name = parameter.text("name");
    // A parameter without a name is invalid; it does not replace another.
    byPlace.set(name === "" ? parameter.pointer : `${parameter.text("in")} ${name}`, parameter);
  }
  return [...byPlace.values()];
}
