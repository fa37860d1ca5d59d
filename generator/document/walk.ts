import { isObject } from "./json.js";
import type { Json } from "./json.js";
import type { Node } from "./node.js";

/** Keys whose values are data: nothing below them is a keyword. */
const dataKeys: ReadonlySet<string> = new Set(["example", "default", "enum", "const", "value", "dataValue"]);

/** Keys that hold maps: the document chooses the names in them, so a member called `$ref` is not a keyword. */
const mapKeys: ReadonlySet<string> = new Set([
  "properties",
  "patternProperties",
  "dependentSchemas",
  "schemas",
  "$defs",
  "definitions",
  "parameters",
  "headers",
  "responses",
  "requestBodies",
  "securitySchemes",
  "mediaTypes",
  "pathItems",
  "additionalOperations",
  "callbacks",
  "links",
  "encoding",
  "paths",
  "webhooks",
  "mapping",
  "variables",
]);

/** The root key that holds the other files of a document. */
export const documentsKey = "x-specpress-documents";

interface Step {
  readonly node: Node;
  /** Whether the node is a map, whose keys are names. */
  readonly isMap: boolean;
}

/**
 * Visits every object whose keys are keywords, in the document's order, without following references. Iterative,
 * because documents may nest deeper than the stack allows.
 */
export function* walk(root: Node): Generator<Node, void, undefined> {
  const waiting: Step[] = [{ node: root, isMap: false }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (!next.isMap && isObject(next.node.value)) yield next.node;
    waiting.push(...stepsBelow(next).reverse());
  }
}

function stepsBelow({ node, isMap }: Step): Step[] {
  const { value } = node;
  if (typeof value !== "object" || value === null) return [];
  const isList = Array.isArray(value);
  const steps: Step[] = [];
  for (const [key, member] of Object.entries(value) as [string, Json][]) {
    if (!isContainer(member) || (!isList && !isMap && isData(key, member))) continue;
    steps.push({ node: node.child(key), isMap: !isList && !isMap && mapKeys.has(key) });
  }
  return steps;
}

function isContainer(value: Json): boolean {
  return typeof value === "object" && value !== null;
}

/** `examples` is a list of values in a schema, and a map of Example Objects (which may be references) elsewhere. */
function isData(key: string, member: Json): boolean {
  const isExtension = key.startsWith("x-") && key !== documentsKey;
  return dataKeys.has(key) || isExtension || (key === "examples" && Array.isArray(member));
}
