import type { Finding } from "../../diagnostics.js";
import { isObject, own } from "../../document/json.js";
import type { Json } from "../../document/json.js";
import type { Node } from "../../document/node.js";
import type { Correction, Scope } from "./correction.js";
import { fit } from "./fit.js";
import { objectFields } from "../../document/grammar.js";
import type { Expected, ObjectKind } from "../../document/grammar.js";
import { unknownKeys } from "./keywords.js";
import { mediaTypeNames } from "./media-types.js";
import { parameterCorrections } from "./parameter.js";
import { refusedValues } from "./refused.js";
import { schemaCorrections } from "./schema.js";
import type { Corrected } from "./schema.js";

/** A node, and what its place needs. */
interface Place {
  readonly node: Node;
  readonly expected: Expected;
}

/** What is wrong in a document, and the values that are read in place of others, by pointer. */
interface Visited {
  readonly findings: readonly Finding[];
  readonly changes: ReadonlyMap<string, Json | undefined>;
}

/**
 * Compares every value of a document with what its place needs, in the document's order. Iterative, because documents may
 * nest deeper than the stack allows.
 */
export function visit(root: Node, scope: Scope): Visited {
  const findings: Finding[] = [];
  const changes = new Map<string, Json | undefined>();
  const seen = new Set<string>();
  const waiting: Place[] = [{ node: root, expected: { kind: "object", of: "document" } }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { corrections, node } = corrected(next, scope);
    findings.push(...corrections.map(({ finding }) => finding));
    if (node.value !== next.node.value) changes.set(node.pointer, node.value);
    waiting.push(...[...placesBelow({ ...next, node }, scope, seen)].reverse());
  }
  return { findings, changes };
}

function corrected({ node, expected }: Place, scope: Scope): Corrected {
  // Without these, there is nothing to read: the check of structure reports them.
  if (node.parent === node.root && isMain(node.key) && !isObject(node.value))
    return { corrections: [], node };
  const correction = fit(node, expected, scope);
  if (correction !== null) {
    const { read } = correction;
    return { corrections: [correction], node: read === null ? node : node.as(read.value) };
  }
  if (expected.kind !== "object" || !isObject(node.value) || isReference(node, expected, scope))
    return { corrections: [], node };
  const keys = unknownKeys(node, expected.of);
  const own = objectCorrections(node, expected.of, scope);
  return { ...own, corrections: [...keys, ...own.corrections] };
}

function objectCorrections(node: Node, kind: ObjectKind, scope: Scope): Corrected {
  if (kind === "schema") return schemaCorrections(node, scope);
  const read: Corrected = kind === "parameter" ? parameterCorrections(node) : { corrections: [], node };
  const names = mediaTypeNames(node, kind);
  return { ...read, corrections: [...read.corrections, ...names, ...refusedExample(node, kind)] };
}

/** The example of a parameter, a header or a JSON body that its schema refuses. */
function refusedExample(node: Node, kind: ObjectKind): readonly Correction[] {
  const isValue =
    kind === "parameter" || kind === "header" || (kind === "mediaType" && /json/i.test(node.key));
  return isValue ? refusedValues(node, ["example"], node.child("schema")) : [];
}

function isMain(key: string): boolean {
  return key === "paths" || key === "components" || key === "webhooks";
}

/** Whether a node is a reference beside which nothing counts: it does in path items, and in schemas since OpenAPI 3.1. */
function isReference({ value }: Node, expected: Expected, { is30 }: Scope): boolean {
  if (!isObject(value) || typeof value.$ref !== "string") return false;
  const isPathItem = expected.kind === "object" && expected.of === "pathItem";
  const isSchema =
    ["items", "dependency"].includes(expected.kind) ||
    (expected.kind === "object" && expected.of === "schema");
  return !isPathItem && (is30 || !isSchema);
}

function placesBelow({ node, expected }: Place, scope: Scope, seen: Set<string>): readonly Place[] {
  const { value, referenced } = node;
  if (referenced !== null && (expected.kind === "object" || expected.kind === "map")) {
    const target = elsewhere(referenced, seen) ? [{ node: referenced, expected }] : [];
    const hasMore = expected.kind === "object" && !isReference(node, expected, scope);
    return hasMore ? [...target, ...membersBelow(node, expected)] : target;
  }
  return isObject(value) || Array.isArray(value) ? membersBelow(node, expected) : [];
}

/** Whether a reference leads to a place that is neither below one where every value is visited, nor visited yet. */
function elsewhere({ pointer, value }: Node, seen: Set<string>): boolean {
  if (value === undefined || seen.has(pointer)) return false;
  seen.add(pointer);
  return !/^(?:\/(?:paths|components|webhooks)\/|$)/.test(pointer);
}

const schema: Expected = { kind: "object", of: "schema" };

function membersBelow(node: Node, expected: Expected): readonly Place[] {
  const { value } = node;
  switch (expected.kind) {
    case "object": {
      const fields = objectFields[expected.of];
      return below(node, (key) => own(fields, key));
    }
    case "map":
      return below(node, (key) => (expected.extensible && key.startsWith("x-") ? undefined : expected.of));
    case "list":
      return below(node, () => expected.of);
    case "required":
      return below(node, () => ({ kind: "text" }));
    case "items":
      return Array.isArray(value) ? below(node, () => schema) : membersBelow(node, schema);
    case "dependency":
      return Array.isArray(value) ? [] : membersBelow(node, schema);
    default:
      return [];
  }
}

function below(node: Node, expectedAt: (key: string) => Expected | undefined): readonly Place[] {
  const value = node.value as { readonly [key: string]: Json };
  const places: Place[] = [];
  for (const key of Object.keys(value)) {
    const expected = expectedAt(key);
    if (expected === undefined || typeof value[key] === (leaves[expected.kind] ?? "nothing")) continue;
    if (expected.kind !== "any") places.push({ node: node.child(key), expected });
  }
  return places;
}

/** The type of a value, as named by `typeof`, that needs no correction and has nothing below it. */
const leaves: { readonly [Kind in Expected["kind"]]?: string } = {
  text: "string",
  flag: "boolean",
  number: "number",
};
