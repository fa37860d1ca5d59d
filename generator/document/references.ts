import { isObject, own } from "./json.js";
import type { Json, JsonObject } from "./json.js";
import { placeBelow } from "./kinds.js";
import type { Place } from "./kinds.js";
import type { Node } from "./node.js";

/** A node, and what belongs at its place. */
export interface Placed {
  readonly node: Node;
  readonly place: Place;
}

/** A reference, or a value of a discriminator's mapping: a reference or the name of a schema. */
export interface Reference {
  readonly kind: "reference" | "mapping";
  readonly $ref: string;
  /** The text of the reference. */
  readonly text: Node;
  /** Where the reference is, and where problems with it are reported. */
  readonly node: Node;
  /** What it has to lead to. */
  readonly place: Place;
}

/**
 * Visits a node and everything below it that OpenAPI gives a meaning, in the document's order, without following
 * references. `isNew` says whether to visit a node and what is below it. Iterative, because documents may nest deeper
 * than the stack allows.
 */
export function* placesIn(
  start: Placed,
  isNew: (placed: Placed) => boolean,
): Generator<Placed, void, undefined> {
  const waiting = [start];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (!isNew(next)) continue;
    yield next;
    waiting.push(...placesBelow(next).reverse());
  }
}

/** Tells whether a node is visited for the first time at a kind of place. */
export function openVisits(): (placed: Placed) => boolean {
  const visited = new Map<unknown, Placed | Set<string>>();
  return (placed) => {
    // By value first, because making pointers takes time. Several nodes may have a value: by YAML aliases, for example.
    const { value } = placed.node;
    const same = visited.get(value);
    if (same === undefined) visited.set(value, placed);
    else {
      const keys = same instanceof Set ? same : new Set([keyOf(same)]);
      if (keys.has(keyOf(placed))) return false;
      visited.set(value, keys.add(keyOf(placed)));
    }
    return true;
  };
}

function keyOf({ node, place }: Placed): string {
  return `${place} ${node.pointer}`;
}

function placesBelow({ node, place }: Placed): Placed[] {
  const { value } = node;
  if (typeof value !== "object" || value === null) return [];
  const isList = Array.isArray(value);
  const below: Placed[] = [];
  for (const key of Object.keys(value)) {
    const member = (value as { readonly [key: string]: Json })[key];
    if (typeof member !== "object" || member === null) continue;
    // A list in place of an object, such as `items` before JSON Schema 2020-12, is a list of these objects.
    const next = isList && !place.endsWith("[]") ? place : placeBelow(place, key);
    if (next !== null) below.push({ node: node.child(key), place: next });
  }
  return below;
}

/** The references that a node itself holds. */
export function referencesAt({ node, place }: Placed): readonly Reference[] {
  const { value } = node;
  if (!isObject(value)) return [];
  const keys = place === "schema" ? schemaKeys : referenceKeys;
  const found: Reference[] = [];
  for (const key of keys) found.push(...referenceOf("reference", value, key, node, place));
  for (const key of mappedKeys(place, value)) found.push(...referenceOf("mapping", value, key, node, place));
  return found;
}

const referenceKeys = ["$ref"] as const;
const schemaKeys = ["$ref", "$dynamicRef"] as const;

/** The members of a place that lead to schemas like a mapping's do, among them `defaultMapping` (OpenAPI 3.2). */
function mappedKeys(place: Place, value: JsonObject): readonly string[] {
  if (place === "discriminator") return ["defaultMapping"];
  return place === "mapping" ? Object.keys(value).filter((key) => key !== "$ref") : [];
}

function referenceOf(
  kind: Reference["kind"],
  value: JsonObject,
  key: string,
  node: Node,
  place: Place,
): readonly Reference[] {
  const $ref = own(value, key);
  if (typeof $ref !== "string") return [];
  const text = node.child(key);
  return [
    kind === "mapping"
      ? { kind, $ref, text, node: text, place: "schema" }
      : { kind, $ref, text, node, place },
  ];
}
