import { isObject } from "./json.js";
import type { Json } from "./json.js";
import { pointerTo } from "./pointer.js";

/** A `$ref` and the place it stands in. */
export interface Reference {
  readonly $ref: string;
  /** Pointer of the object that holds it. */
  readonly pointer: string;
}

/** Keys below which everything is data and no `$ref` is a reference. */
const dataKeys: ReadonlySet<string> = new Set(["example", "default", "enum", "const", "value", "dataValue"]);
/** Keys whose members are named by the document: a member called `$ref` or `example` is no keyword. */
const namedKeys: ReadonlySet<string> = new Set([
  "properties",
  "patternProperties",
  "schemas",
  "$defs",
  "definitions",
  "parameters",
  "headers",
  "responses",
  "requestBodies",
  "paths",
  "mapping",
  "variables",
]);

/** Every `$ref` of a document that is a reference, in order; nothing recursive, for documents nest as they like. */
export function findReferences(root: Json): readonly Reference[] {
  const found: Reference[] = [];
  const waiting: { value: Json; pointer: string; named: boolean }[] = [
    { value: root, pointer: "", named: false },
  ];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, pointer, named } = next;
    if (Array.isArray(value)) {
      for (const [index, item] of (value as readonly Json[]).entries()) {
        if (typeof item === "object")
          waiting.push({ value: item, pointer: pointerTo(pointer, index), named: false });
      }
    } else if (isObject(value)) {
      if (!named && typeof value.$ref === "string") found.push({ $ref: value.$ref, pointer });
      for (const [key, member] of Object.entries(value) as [string, Json][]) {
        if (typeof member !== "object" || member === null || (!named && isData(key, member))) continue;
        waiting.push({
          value: member,
          pointer: pointerTo(pointer, key),
          named: !named && namedKeys.has(key),
        });
      }
    }
  }
  return found.reverse();
}

/** `examples` is a list of values in a schema, but a map of Example objects (which may be `$ref`s) elsewhere. */
function isData(key: string, member: Json): boolean {
  const isExtension = key.startsWith("x-") && key !== documentsKey;
  return dataKeys.has(key) || isExtension || (key === "examples" && Array.isArray(member));
}

/** The root key under which documents stand that a `$ref` leads to. */
export const documentsKey = "x-specpress-documents";
