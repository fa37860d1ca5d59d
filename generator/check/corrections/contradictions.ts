import type { Node } from "../../document/node.js";
import { membersOf, remark, shownValue } from "./correction.js";
import type { Correction, Scope } from "./correction.js";

/** Keywords of a schema that have no meaning, or none together. */
export function contradictions(schema: Node, scope: Scope): readonly Correction[] {
  return [
    ...crossedBounds(schema),
    ...emptyLists(schema),
    ...brokenPattern(schema),
    ...missingItems(schema, scope),
  ];
}

const bounds = [
  ["minimum", "maximum"],
  ["minLength", "maxLength"],
  ["minItems", "maxItems"],
  ["minProperties", "maxProperties"],
] as const;

function crossedBounds(schema: Node): readonly Correction[] {
  const members = membersOf(schema);
  return bounds.flatMap(([lower, upper]) => {
    const [least, most] = [members[lower], members[upper]];
    if (typeof least !== "number" || typeof most !== "number" || least <= most) return [];
    const message = `\`${lower}\` (${least}) is above \`${upper}\` (${most}), so no value is valid; the type stays the same.`;
    return [remark(schema.child(lower), "schema-contradiction", message)];
  });
}

function emptyLists(schema: Node): readonly Correction[] {
  const members = membersOf(schema);
  return ["enum", "allOf", "anyOf", "oneOf"].flatMap((key) => {
    const value = members[key];
    if (!Array.isArray(value) || value.length > 0) return [];
    return [remark(schema.child(key), "schema-contradiction", `\`${key}\` is empty, so it is ignored.`)];
  });
}

function brokenPattern(schema: Node): readonly Correction[] {
  const { pattern } = membersOf(schema);
  if (typeof pattern !== "string" || isPattern(pattern)) return [];
  const message = `${shownValue(pattern)} is not a regular expression of ECMAScript, which JSON Schema asks for.`;
  return [remark(schema.child("pattern"), "pattern-invalid", message)];
}

/** Documents mean either kind of expression, with or without Unicode. */
function isPattern(text: string): boolean {
  return ["", "u"].some((flags) => {
    try {
      return new RegExp(text, flags).source !== "";
    } catch {
      return false;
    }
  });
}

/** OpenAPI 3.0 requires `items` of arrays; later versions do not. */
function missingItems(schema: Node, { is30 }: Scope): readonly Correction[] {
  const { type, items } = membersOf(schema);
  if (!is30 || type !== "array" || items !== undefined) return [];
  return [
    remark(schema.child("type"), "array-without-items", "An array needs `items`; its items are `unknown`."),
  ];
}
