import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** An object of a document, of which nothing is known. */
export type Node = Readonly<Record<string, unknown>>;

/** An operation as a document has it, its parameters together with those of the path item. */
export interface DocumentOperation {
  /** Method and path, for people. */
  readonly title: string;
  readonly pointer: string;
  readonly parameters: readonly Node[];
  /** Schema-or-example holders by media type. */
  readonly bodies: readonly (readonly [mediaType: string, media: Node])[];
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch"];

/** Reads a document by itself, without anything of the generator. */
export function readDocument(path: string): Node {
  const text = readFileSync(path, "utf8");
  return (path.endsWith(".json") ? JSON.parse(text) : parse(text, { logLevel: "error" })) as Node;
}

/** Every operation under `paths`. */
export function operationsOf(document: Node): readonly DocumentOperation[] {
  return Object.entries(node(document.paths)).flatMap(([path, item]) => {
    const pathItem = resolve(document, item);
    return methods
      .filter((method) => pathItem[method] !== undefined)
      .map((method) => operationOf(document, pathItem, method, path));
  });
}

function operationOf(document: Node, pathItem: Node, method: string, path: string): DocumentOperation {
  const operation = node(pathItem[method]);
  const byPlace = new Map<string, Node>();
  for (const item of [...list(pathItem.parameters), ...list(operation.parameters)]) {
    const parameter = resolve(document, item);
    byPlace.set(`${String(parameter.in)} ${String(parameter.name)}`, parameter);
  }
  const content = node(resolve(document, operation.requestBody).content);
  return {
    title: `${method.toUpperCase()} ${path}`,
    pointer: `/paths/${path.replaceAll("~", "~0").replaceAll("/", "~1")}/${method}`,
    parameters: [...byPlace.values()],
    bodies: Object.entries(content).map(([mediaType, media]) => [mediaType, resolve(document, media)]),
  };
}

/** What a `$ref` within the document leads to; anything else as it is. */
export function resolve(document: Node, value: unknown): Node {
  const { $ref } = node(value);
  if (typeof $ref !== "string") return node(value);
  const keys = $ref.replace(/^#\/?/, "").split("/").map(unescaped);
  return resolve(
    document,
    keys.reduce<unknown>((found, key) => node(found)[key], document),
  );
}

function unescaped(key: string): string {
  return decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~");
}

/** A value as an object; an empty one if it is none. */
export function node(value: unknown): Node {
  return typeof value === "object" && value !== null ? (value as Node) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
