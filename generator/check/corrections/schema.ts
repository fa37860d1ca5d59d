import { isObject, strings } from "../../document/json.js";
import type { Json, JsonObject } from "../../document/json.js";
import type { Node } from "../../document/node.js";
import { membersOf, remark } from "./correction.js";
import type { Correction, Scope } from "./correction.js";
import { constFit, enumFit } from "./enum.js";
import { contradictions } from "./contradictions.js";
import { refusedValues } from "./refused.js";
import { typeFit } from "./type.js";
import { meantType, typeNames } from "./type-names.js";

/** A node with the value that is read in place of its own, and what is wrong with that one. */
export interface Corrected {
  readonly corrections: readonly Correction[];
  readonly node: Node;
}

/** Compares the keywords of a schema with each other. */
export function schemaCorrections(schema: Node, scope: Scope): Corrected {
  const { corrections, node } = keywords.reduce(
    (before, [key, fitOf]) => {
      const correction = fitOf(before.node.child(key), scope);
      if (correction === null) return before;
      const { read } = correction;
      return {
        corrections: [...before.corrections, correction],
        node: read === null ? before.node : withMembers(before.node, { [key]: read.value }),
      };
    },
    [withRequired, withItemValues].reduce(
      (before: Corrected, step) => {
        const { corrections, node } = step(before.node);
        return { corrections: [...before.corrections, ...corrections], node };
      },
      { corrections: [], node: withFormat(schema) },
    ),
  );
  return {
    corrections: [
      ...corrections,
      ...contradictions(node, scope),
      ...refusedValues(node, ["default", "example", "const"], node),
    ],
    node,
  };
}

/** Keywords that depend on each other, in the order in which they are read. */
const keywords: readonly (readonly [key: string, fit: (node: Node, scope: Scope) => Correction | null])[] = [
  ["type", typeFit],
  ["enum", enumFit],
  ["const", constFit],
];

/** A node whose value has other members; `undefined` removes one. */
function withMembers(node: Node, members: Readonly<Record<string, Json | undefined>>): Node {
  const all: JsonObject = { ...membersOf(node), ...members };
  const kept = Object.entries(all).filter(([, value]) => value !== undefined);
  return node.as(Object.fromEntries(kept));
}

/** Adds the format that a wrong `type` implies, such as `binary` for `file`. */
function withFormat(node: Node): Node {
  const { type, format } = membersOf(node);
  if (typeof type !== "string" || format !== undefined || typeNames.includes(type)) return node;
  const implied = meantType(type)?.format;
  return implied === undefined ? node : withMembers(node, { format: implied });
}

/** Reads `required: true` of a property as JSON Schema did before draft 4: the object requires the property. */
function withRequired(node: Node): Corrected {
  const { properties, required } = membersOf(node);
  const flagged = isObject(properties)
    ? Object.entries(properties).flatMap(([name, property]) =>
        isObject(property) && typeof property.required === "boolean" ? [[name, property] as const] : [],
      )
    : [];
  if (flagged.length === 0 || !isObject(properties)) return { corrections: [], node };
  const names = flagged.filter(([, property]) => property.required === true).map(([name]) => name);
  const fixed = flagged.map(([name, { required: _, ...property }]) => [name, property] as const);
  return {
    corrections: flagged.map(([name, property]) => flaggedProperty(node, name, property.required === true)),
    node: withMembers(node, {
      properties: { ...properties, ...Object.fromEntries(fixed) },
      ...(names.length === 0 ? {} : { required: [...new Set([...strings(required), ...names])] }),
    }),
  };
}

/** Reads an `enum` of lists that has no list as the values of their items. */
function withItemValues(node: Node): Corrected {
  const { type, items = {}, enum: values } = membersOf(node);
  const types = typeof type === "string" ? [type] : strings(type);
  const isOfItems =
    types.length > 0 &&
    types.every((name) => name === "array") &&
    Array.isArray(values) &&
    values.length > 0 &&
    (values as readonly Json[]).every((value) => value !== null && !Array.isArray(value));
  if (!isOfItems) return { corrections: [], node };
  const message =
    "`enum` has no lists, although the type is `array`; its values are read as those of the items.";
  return {
    corrections: [remark(node.child("enum"), "enum-contradicts-type", message, "Move `enum` into `items`.")],
    node: withMembers(node, { enum: undefined, items: { allOf: [items], enum: values } }),
  };
}

function flaggedProperty(node: Node, name: string, isRequired: boolean): Correction {
  const place = node.child("properties").child(name).child("required");
  const message = `\`required\` must be a list of names of properties; ${isRequired} is read as: \`${name}\` is ${isRequired ? "required" : "optional"}.`;
  const hint = isRequired
    ? `Write \`required: [${name}]\` beside \`properties\`.`
    : "Remove it: properties are optional unless the `required` of their object names them.";
  return remark(place, "structure-tolerated", message, hint);
}
