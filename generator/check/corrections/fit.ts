import { isObject } from "../../document/json.js";
import type { Json } from "../../document/json.js";
import { placeSubject } from "../../document/kinds.js";
import type { Node } from "../../document/node.js";
import { ignored, meant, nameOf, remark, shownValue, writtenText } from "./correction.js";
import type { Correction, Scope } from "./correction.js";
import { objectFields } from "../../document/grammar.js";
import type { Expected, ObjectKind } from "../../document/grammar.js";
import { numeric } from "./numeric.js";
import { schemaFit } from "./schema-fit.js";

/** What is wrong with the value of a node at a place that needs another one; `null` if it fits. */
export function fit(node: Node, expected: Expected, scope: Scope): Correction | null {
  const { value } = node;
  if (value === undefined || expected.kind === "any" || expected.kind === "type") return null;
  if (expected.kind === "object") return objectFit(node, expected.of);
  // A key without a value says nothing.
  if (value === null) return meant(node, `${nameOf(node)} is null, which is read as absent.`, undefined);
  switch (expected.kind) {
    case "text":
      return textFit(node, scope);
    case "flag":
      return flagFit(node);
    case "number":
      return numberFit(node);
    case "bound":
      return boundFit(node, scope);
    case "required":
      return listFit(node, { kind: "text" }, "a list of names of properties");
    case "list":
      return listFit(node, expected.of, "a list");
    case "map":
      return mapFit(node);
    case "items":
      return itemsFit(node);
    case "dependency":
      return Array.isArray(value) ? null : objectFit(node, "schema");
  }
}

function textFit(node: Node, scope: Scope): Correction | null {
  const { value } = node;
  if (typeof value === "string") return null;
  if (typeof value !== "number" && typeof value !== "boolean")
    return ignored(node, `${nameOf(node)} must be a string; ${shownValue(value)} is ignored.`);
  const text = writtenText(node, scope);
  const message = `${nameOf(node)} must be a string; \`${text}\` is read as "${text}".`;
  return meant(node, message, text, `Put it in quotes: "${text}".`);
}

function flagFit(node: Node): Correction | null {
  const { value } = node;
  if (typeof value === "boolean") return null;
  const known = typeof value === "string" && /^(?:true|false)$/i.test(value);
  const what = `${nameOf(node)} must be true or false`;
  if (!known) return ignored(node, `${what}; ${shownValue(value)} is ignored.`);
  const flag = value.toLowerCase() === "true";
  return meant(node, `${what}; ${shownValue(value)} is read as ${flag}.`, flag);
}

function numberFit(node: Node): Correction | null {
  const { value } = node;
  if (typeof value === "number") return null;
  const what = `${nameOf(node)} must be a number`;
  if (typeof value !== "string" || !numeric.test(value))
    return ignored(node, `${what}; ${shownValue(value)} is ignored.`);
  return meant(node, `${what}; ${shownValue(value)} is read as ${Number(value)}.`, Number(value));
}

/** `exclusiveMinimum` and `exclusiveMaximum`: a flag in OpenAPI 3.0, a number since 3.1. */
function boundFit(node: Node, { is30 }: Scope): Correction | null {
  const { value, key, parent } = node;
  const limit = key === "exclusiveMinimum" ? "minimum" : "maximum";
  if (typeof value === "number") {
    if (!is30) return null;
    const message = `\`${key}\` must be true or false in OpenAPI 3.0; ${value} is read as the limit, as in 3.1.`;
    return remark(node, "structure-tolerated", message, `Write \`${limit}: ${value}\` and \`${key}: true\`.`);
  }
  if (typeof value !== "boolean") return is30 ? flagFit(node) : numberFit(node);
  if (is30) return null;
  const number = parent?.child(limit).value;
  if (!value) return meant(node, `\`${key}\` must be a number; false is read as absent.`, undefined);
  if (typeof number !== "number")
    return ignored(node, `\`${key}\` must be a number; true is ignored, because there is no \`${limit}\`.`);
  const message = `\`${key}\` must be a number; true is read as in OpenAPI 3.0, so \`${limit}\` itself is excluded.`;
  return remark(node, "structure-tolerated", message, `Write \`${key}: ${number}\` instead of \`${limit}\`.`);
}

function listFit(node: Node, of: Expected, what: string): Correction | null {
  const { value } = node;
  if (Array.isArray(value)) return null;
  if (isOne(value, of)) {
    const message = `${nameOf(node)} must be ${what}; the single value is read as a list of one.`;
    return meant(node, message, [value ?? null]);
  }
  if (isObject(value) && Object.keys(value).length === 0)
    return meant(node, `${nameOf(node)} must be ${what}; {} is read as an empty list.`, []);
  return ignored(node, `${nameOf(node)} must be ${what}; ${shownValue(value)} is ignored.`);
}

/** Whether a value in place of a list can only be its single item. */
function isOne(value: Json | undefined, of: Expected): boolean {
  switch (of.kind) {
    case "text":
      return typeof value === "string" && value !== "";
    case "any":
      return typeof value !== "object" && typeof value !== "boolean";
    case "object":
      return isObject(value) && Object.keys(value).some((key) => Object.hasOwn(objectFields[of.of], key));
    default:
      return isObject(value) && Object.values(value).some(Array.isArray);
  }
}

function mapFit(node: Node): Correction | null {
  const { value } = node;
  if (isObject(value)) return null;
  // Some tools write an empty map as an empty list.
  if (Array.isArray(value) && value.length === 0)
    return meant(node, `${nameOf(node)} must be an object; [] is read as an empty one.`, {});
  return ignored(node, `${nameOf(node)} must be an object; ${shownValue(value)} is ignored.`);
}

function itemsFit(node: Node): Correction | null {
  if (!Array.isArray(node.value)) return objectFit(node, "schema");
  const message = "`items` must be one schema; a list is read as the schemas of the items by position.";
  return remark(node, "structure-tolerated", message, "Use `prefixItems` of OpenAPI 3.1, or one schema.");
}

function objectFit(node: Node, kind: ObjectKind): Correction | null {
  const { value } = node;
  if (isObject(value)) return null;
  if (kind === "schema") return schemaFit(node);
  if (value === null && !nullless.has(kind))
    return meant(node, `${nameOf(node)} is null, which is read as an empty object.`, {});
  const what = `${placeSubject(kind)} must be an object`;
  const fate = Array.isArray(node.parent?.value) || nullless.has(kind) ? "left out" : "read as an empty one";
  const message = `${what}; ${shownValue(value)} is ${fate}.`;
  // An item keeps its place, so that the places of those after it stay true.
  return {
    finding: node.finding("structure-ignored", message),
    read: Array.isArray(node.parent?.value) ? null : { value: fate === "left out" ? undefined : {} },
  };
}

/** Objects that say nothing when they are empty. */
const nullless: ReadonlySet<ObjectKind> = new Set<ObjectKind>([
  "operation",
  "parameter",
  "server",
  "tag",
  "securityScheme",
  "link",
  "example",
  "discriminator",
  "externalDocs",
  "flow",
]);
