import { isObject } from "./json.js";
import type { Node } from "./node.js";
import type { IsDeclared } from "./path.js";

/** An operation of the document. */
export interface OperationSource {
  /** The HTTP method as it is sent. */
  readonly method: string;
  /** The path key as written. */
  readonly path: string;
  /** The Operation Object. */
  readonly node: Node;
  /** The Path Item Object that holds it, where that is written. */
  readonly pathItem: Node;
}

/** The methods that a Path Item Object has fields for (`query` since OpenAPI 3.2). */
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
  const fixed = item.entries().filter(([key]) => methods.some((method) => method === key));
  return [
    ...fixed.map(([key, node]) => [key.toUpperCase(), node] as const),
    // The key of an additional operation is the method as it is sent, case and all (3.2, section 4.9.1).
    ...item.entries("additionalOperations"),
  ].flatMap(([method, node]) =>
    isObject(node.value) ? [{ method, path, node, pathItem: item.target }] : [],
  );
}

/**
 * The Parameter Objects of an operation: those of its path item that it does not override, then its own. One replaces
 * an earlier one of the same name and location, in the earlier one's place.
 */
export function parametersIn({ node, pathItem }: OperationSource): readonly Node[] {
  const found = new Map<string, Node>();
  for (const parameter of [...pathItem.items("parameters"), ...node.items("parameters")]) {
    // The check reports what is no object.
    if (!isObject(parameter.target.value)) continue;
    found.set(parameterKey(parameter) ?? parameter.pointer, parameter);
  }
  return [...found.values()];
}

/** The locations of parameters, by precedence if several have one of the same name (`querystring` since OpenAPI 3.2). */
export const parameterLocations = ["path", "query", "header", "cookie", "querystring"] as const;

/** Says whether one of these Parameter Objects has a location and a name. */
export function declaredIn(parameters: readonly Node[]): IsDeclared {
  return (location, name) =>
    parameters.some((parameter) => parameter.get("in") === location && parameter.get("name") === name);
}

/** What makes two parameters the same; `null` without a name or a location, which overrides nothing. */
export function parameterKey(parameter: Node): string | null {
  const [name, location] = [parameter.text("name"), parameter.text("in")];
  if (name === "" || location === "") return null;
  return `${location} ${location === "header" ? name.toLowerCase() : name}`;
}

/** The name of a header: a token of HTTP (RFC 9110, section 5.6.2). */
export const headerName = /^[\w!#$%&'*+.^`|~-]+$/;
