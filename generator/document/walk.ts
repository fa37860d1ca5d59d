import { isObject } from "./json.js";
import type { Json, JsonObject } from "./json.js";
import { pointerTo } from "./pointer.js";

/** Keys below which everything is data and no keyword means anything. */
const dataKeys: ReadonlySet<string> = new Set(["example", "default", "enum", "const", "value", "dataValue"]);

/** Keys whose members are named by the document: a member called `$ref` or `example` is no keyword. */
const namedKeys: ReadonlySet<string> = new Set([
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

/** The root key under which documents stand that a `$ref` leads to. */
export const documentsKey = "x-specpress-documents";

interface Place {
  readonly value: Json;
  readonly pointer: string;
  readonly named: boolean;
}

/**
 * Visits every object of a document whose keys are keywords, in order: no data, and no map of names. Nothing recursive,
 * for documents nest as they like.
 */
export function walk(root: Json, visit: (value: JsonObject, pointer: string) => void): void {
  const waiting: Place[] = [{ value: root, pointer: "", named: false }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, pointer, named } = next;
    if (!named && isObject(value)) visit(value, pointer);
    waiting.push(...placesBelow(next).reverse());
  }
}

function placesBelow({ value, pointer, named }: Place): Place[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) {
    return (value as readonly Json[]).flatMap((item, index) =>
      holdsMore(item) ? [{ value: item, pointer: pointerTo(pointer, index), named: false }] : [],
    );
  }
  return (Object.entries(value) as [string, Json][]).flatMap(([key, member]) =>
    !holdsMore(member) || (!named && isData(key, member))
      ? []
      : [{ value: member, pointer: pointerTo(pointer, key), named: !named && namedKeys.has(key) }],
  );
}

function holdsMore(value: Json): boolean {
  return typeof value === "object" && value !== null;
}

/** `examples` is a list of values in a schema, but a map of Example objects (which may be `$ref`s) elsewhere. */
function isData(key: string, member: Json): boolean {
  const isExtension = key.startsWith("x-") && key !== documentsKey;
  return dataKeys.has(key) || isExtension || (key === "examples" && Array.isArray(member));
}
