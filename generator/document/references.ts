import { isObject } from "./json.js";
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

function placesBelow({ node, place }: Placed): Placed[] {
  const { value } = node;
  if (typeof value !== "object" || value === null) return [];
  // A list in place of an object, such as `items` before JSON Schema 2020-12, is a list of these objects.
  const placeOfItems = Array.isArray(value) && !place.endsWith("[]") ? place : null;
  const found: Placed[] = [];
  for (const [key, member] of Object.entries(value) as [string, Json][]) {
    if (typeof member !== "object" || member === null) continue;
    const below = placeOfItems ?? placeBelow(place, key);
    if (below !== null) found.push({ node: node.child(key), place: below });
  }
  return found;
}

/** The references that a node itself holds. */
export function referencesAt({ node, place }: Placed): readonly Reference[] {
  if (!isObject(node.value)) return [];
  const { value } = node;
  const keys = referenceKeys.filter((key) => key in value && (key === "$ref" || place === "schema"));
  return [
    ...keys.flatMap((key) => referenceOf("reference", node.child(key), node, place)),
    ...mappedKeys(place, node.value).flatMap((key) =>
      referenceOf("mapping", node.child(key), node.child(key), "schema"),
    ),
  ];
}

const referenceKeys = ["$ref", "$dynamicRef"];

/** The members of a place that lead to schemas like a mapping's do, among them `defaultMapping` (OpenAPI 3.2). */
function mappedKeys(place: Place, value: JsonObject): readonly string[] {
  if (place === "discriminator") return ["defaultMapping"];
  return place === "mapping" ? Object.keys(value).filter((key) => key !== "$ref") : [];
}

function referenceOf(kind: Reference["kind"], text: Node, node: Node, place: Place): readonly Reference[] {
  return typeof text.value === "string" ? [{ kind, $ref: text.value, text, node, place }] : [];
}
