import { kindRows, mapMembers, objectFields } from "./grammar.js";
import type { Expected, KindRow, MapKind, ObjectKind } from "./grammar.js";
import { own } from "./json.js";

/** The kinds of objects and maps that references can occur in or lead to. */
export type Kind = ObjectKind | MapKind;

/** What belongs at a place of a document: an object, a map of objects by name, or a list of objects. */
export type Place = Kind | `${Kind}{}` | `${Kind}[]`;

/** What is known of what a place holds, be it one, a map or a list. */
function rowOf(place: Place): KindRow {
  return kindRows[kindIn(place)];
}

function kindIn(place: Place): Kind {
  return (holdsMany(place) ? place.slice(0, -2) : place) as Kind;
}

/** What belongs at a member of a place; `null` where it is data, an extension or unknown. */
export function placeBelow(place: Place, key: string): Place | null {
  if (holdsMany(place)) return kindIn(place);
  if (isMap(place)) return key.startsWith("x-") ? null : mapMembers[place];
  const expected = own(objectFields[place], key);
  return expected === undefined ? null : placeOf(expected);
}

/** The place of a value; `null` for values without references. */
function placeOf(expected: Expected): Place | null {
  switch (expected.kind) {
    case "object":
      return expected.of;
    case "items":
    case "dependency":
      return "schema";
    case "list":
      return many(expected.of, "[]");
    case "map":
      return expected.as ?? many(expected.of, "{}");
    default:
      return null;
  }
}

function many(of: Expected, ending: "[]" | "{}"): Place | null {
  const place = placeOf(of);
  return place === null || holdsMany(place) ? null : `${place}${ending}`;
}

function isMap(kind: Kind): kind is MapKind {
  return Object.hasOwn(mapMembers, kind);
}

function holdsMany(place: Place): place is `${Kind}{}` | `${Kind}[]` {
  return place.endsWith("[]") || place.endsWith("{}");
}

/** Whether a version of OpenAPI allows a reference at a place. */
export function isReferable(place: Place, version: string): boolean {
  const { referableSince } = rowOf(place);
  return !holdsMany(place) && referableSince !== undefined && version >= referableSince;
}

/** How messages call what belongs at a place: `a schema`, `a map of schemas`. */
export function placeName(place: Place): string {
  const [one, several] = rowOf(place).names;
  if (place.endsWith("{}")) return `a map of ${several}`;
  return place.endsWith("[]") ? `a list of ${several}` : one;
}

/** The same at the start of a sentence. */
export function placeSubject(place: Place): string {
  const name = placeName(place);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The end of a sentence about a reference that cannot be followed. */
export function lossAt(place: Place): string {
  if (place === "schema") return "so the type is `unknown`";
  if (place === "requestBody") return "so any JSON can be sent";
  if (place === "response") return "so what the response holds is unknown";
  return `so ${placeName(place).replace(/^an? /, "the ")} is left out`;
}
