import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { isObject } from "../../dist/document/json.js";
import { Node } from "../../dist/document/node.js";
import { asJsonSchema, withoutIds } from "../documents/json-schema.js";
import { strict, typeErrors } from "./type-check.js";

/** @typedef {import("../../dist/document/json.js").Json} Json */

/**
 * A value that a document gives for a schema, and the type that the package has for it.
 * @typedef {object} Given
 * @property {string} pointer of the value
 * @property {string} type as TypeScript
 * @property {Json} value
 */

/** @typedef {{ name: string, pointer: string, direction: string, type: { kind: string, properties?: readonly { name: string }[] } }} Declared a named type of a package */

/**
 * The values of a document that its own schemas accept.
 * @typedef {object} Values
 * @property {number} tried
 * @property {readonly string[]} unfit the pointers of those that the types do not accept, each with the reason
 */

/**
 * Assigns the examples and defaults of a document's schemas to the types of its package.
 * @param {{ value: Json }} document
 * @param {{ files: readonly import("../../dist/index.js").SourceFile[], sdk: { schemas: readonly Declared[] } }} made
 * @returns {Values}
 */
export function valuesOf({ value }, { files, sdk }) {
  if (!isObject(value)) return { tried: 0, unfit: [] };
  const isAccepted = openJudge(value);
  const root = Node.root(value);
  const given = sdk.schemas
    .filter(({ direction, name }) => direction === "read" || !name.endsWith("Base"))
    .flatMap((schema) => givenFor(root.find(schema.pointer), schema))
    .filter(({ pointer, value: example }) => isAccepted(pointer, example));
  const unique = [
    ...new Map(given.map((item) => [`${item.type} ${JSON.stringify(item.value)}`, item])).values(),
  ];
  const text = ['import type * as types from "./types.js";', parsed, ...unique.map(assignment)].join("\n");
  const sources = files.filter(({ path }) => path.startsWith("src/"));
  const first = text.split("\n").length - unique.length;
  const unfit = typeErrors([...sources, { path: "src/values.ts", text }], strict).flatMap((error) => {
    const [, line = "", reason = ""] = /^[^:]*values\.ts:(\d+): (.*)/s.exec(error) ?? [];
    const item = unique[Number(line) - 1 - first];
    return item === undefined ? [] : [`${item.pointer} does not fit ${item.type}: ${reason}`];
  });
  return { tried: unique.length, unfit };
}

/** Values keep their literal types, but lists are not read-only, as if the values had been parsed. */
const parsed = [
  "type Parsed<T> = { -readonly [K in keyof T]: Parsed<T[K]> };",
  "declare function parsed<const T>(value: T): Parsed<T>;",
].join("\n");

/**
 * One line that assigns a value; not as a literal, because types allow other properties than they name.
 * @param {Given} given
 * @param {number} index
 */
function assignment({ type, value }, index) {
  const text = JSON.stringify(value).replace(/"__proto__":/g, '["__proto__"]:');
  return `const v${index} = parsed(${text}); export const t${index}: ${type} = v${index};`;
}

/**
 * The values that a named schema gives for itself and for the properties that it declares inline.
 * @param {Node} schema
 * @param {Declared} declared
 * @returns {readonly Given[]}
 */
function givenFor(schema, { name, type }) {
  if (schema.referenced !== null) return [];
  const own = examplesOf(schema).map((node) => ({ ...placed(node), type: `types.${name}` }));
  if (type.kind !== "object") return own;
  const properties = new Set((type.properties ?? []).map((property) => property.name));
  const below = schema
    .entries("properties")
    .filter(([key, property]) => properties.has(key) && property.referenced === null)
    .flatMap(([key, property]) =>
      examplesOf(property).map((node) => ({
        ...placed(node),
        type: `types.${name}[${JSON.stringify(key)}]`,
      })),
    );
  return [...own, ...below];
}

/** @param {Node} node */
function placed({ pointer, value }) {
  return { pointer, value: value ?? null };
}

/** @param {Node} schema */
function examplesOf(schema) {
  const found = [schema.child("example"), schema.child("default"), ...schema.items("examples")];
  return found.filter(({ value }) => value !== undefined);
}

/**
 * Says whether the schema that gives a value accepts it, according to Ajv. Formats are not checked.
 * @param {import("../../dist/document/json.js").JsonObject} document
 * @returns {(pointer: string, value: Json) => boolean}
 */
function openJudge(document) {
  const isOld = String(document.openapi).startsWith("3.0");
  const options = { strict: false, validateFormats: false, logger: /** @type {const} */ (false) };
  const ajv = isOld ? new Ajv(options) : new Ajv2020(options);
  const { $schema: _, ...rest } = withoutIds(document);
  ajv.addSchema(/** @type {object} */ (isOld ? asJsonSchema(rest) : rest), "document", false, false);
  return (pointer, value) => {
    const schema = pointer.replace(/\/(?:example|default|examples\/\d+)$/, "");
    const fragment = schema.split("/").map(encodeURIComponent).join("/");
    try {
      return ajv.validate({ $ref: `document#${fragment}` }, value);
    } catch {
      return false; // The schema is beyond Ajv.
    }
  };
}
