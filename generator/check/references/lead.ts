import { isObject } from "../../document/json.js";
import { placeBelow, placeName } from "../../document/kinds.js";
import type { Place } from "../../document/kinds.js";
import type { Node } from "../../document/node.js";
import { fragmentOf, pointerKeys } from "../../document/pointer.js";
import type { Reference } from "../../document/references.js";
import { documentsKey } from "../../document/walk.js";

/** Where a reference leads. */
export type Lead =
  | { readonly kind: "value"; readonly target: Node }
  | { readonly kind: "nothing" }
  /** Through other references back to itself. */
  | { readonly kind: "circle" }
  /** To a reference that is reported itself. */
  | { readonly kind: "reported" }
  /** To something else than its place needs, in words. */
  | { readonly kind: "wrong"; readonly found: string };

/** Finds where a local reference leads. */
export function leadOf({ $ref, place }: Reference, root: Node): Lead {
  // Any other reference was reported when its file was not read.
  if (!$ref.startsWith("#")) return { kind: "reported" };
  const direct = nodeAt($ref, root);
  if (direct.value === undefined) return { kind: "nothing" };
  const { target } = direct;
  if (target.value === undefined) {
    if (!isBare(direct)) return { kind: "value", target: direct };
    return isCircle(direct) ? { kind: "circle" } : { kind: "reported" };
  }
  const found = mismatch(place, target, root);
  return found === null ? { kind: "value", target: direct } : { kind: "wrong", found };
}

/** The node of a reference; references on the way are followed, as if what they lead to were written there. */
function nodeAt($ref: string, root: Node): Node {
  const direct = root.named($ref);
  const pointer = fragmentOf($ref);
  return direct.value === undefined && pointer.startsWith("/") ? root.at(...pointerKeys(pointer)) : direct;
}

/** Whether a node is a reference and nothing else: other keywords beside it still give the circle a meaning. */
function isBare({ value }: Node): boolean {
  return isObject(value) && typeof value.$ref === "string" && Object.keys(value).length === 1;
}

/** Whether the references from a node on, which lead to no value, end in a circle. */
function isCircle(start: Node): boolean {
  const seen = new Set<string>();
  for (let node: Node | null = start; node !== null; node = node.referenced) {
    if (seen.has(node.pointer)) return true;
    if (!isBare(node)) return false;
    seen.add(node.pointer);
  }
  return false;
}

/** What a target is, in words, if that is not what the place needs. */
function mismatch(place: Place, target: Node, root: Node): string | null {
  const { value } = target;
  if (Array.isArray(value)) {
    if (place.endsWith("[]")) return null;
    return `a list${nameIn(target, root)}`;
  }
  if (!isObject(value))
    return typeof value === "boolean" && place === "schema" ? null : `the value ${JSON.stringify(value)}`;
  const known = placeOf(target, root);
  if (place.endsWith("[]")) return known === null ? "an object" : placeName(known);
  return known === null || likeness(known) === likeness(place) ? null : placeName(known);
}

function nameIn(target: Node, root: Node): string {
  const known = placeOf(target, root);
  return known?.endsWith("[]") === true ? placeName(known).slice("a list".length) : "";
}

/** What belongs at the place of a node; `null` where OpenAPI does not say, or in a file that is not a document. */
function placeOf(node: Node, root: Node): Place | null {
  const { keys } = node;
  const isOther = keys[0] === documentsKey;
  const start = isOther ? root.child(documentsKey).child(keys[1] ?? "") : root;
  if (isOther && typeof start.child("openapi").value !== "string") return null;
  return keys
    .slice(isOther ? 2 : 0)
    .reduce<Place | null>((place, key) => (place === null ? null : placeBelow(place, key)), "document");
}

/** Places that hold the same. */
function likeness(place: Place): Place {
  switch (place) {
    case "responses":
      return "response{}";
    case "paths":
    case "callback":
      return "pathItem{}";
    // A header is a parameter without a name.
    case "header":
      return "parameter";
    default:
      return place;
  }
}
