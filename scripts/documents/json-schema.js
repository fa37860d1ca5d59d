import { isObject } from "../../dist/document/json.js";

/** @typedef {import("../../dist/document/json.js").Json} Json */

/**
 * A schema of OpenAPI 3.0, or a document that holds some, as JSON Schema, which differs in `nullable` and in bounds.
 * @param {Json | undefined} value
 * @returns {Json | undefined}
 */
export function asJsonSchema(value) {
  if (Array.isArray(value))
    return /** @type {readonly Json[]} */ (value).map((item) => asJsonSchema(item) ?? null);
  if (!isObject(value)) return value;
  const { nullable, exclusiveMinimum, exclusiveMaximum, ...rest } = value;
  const schema = Object.fromEntries(Object.entries(rest).map(([key, member]) => [key, asJsonSchema(member)]));
  const flags = { nullable, exclusiveMinimum, exclusiveMaximum };
  const others = Object.fromEntries(
    Object.entries(flags)
      .filter(([, member]) => member !== undefined && typeof member !== "boolean")
      .map(([key, member]) => [key, asJsonSchema(member)]),
  );
  const limited = {
    ...schema,
    ...others,
    ...(exclusiveMinimum === true ? { exclusiveMinimum: schema.minimum } : {}),
    ...(exclusiveMaximum === true ? { exclusiveMaximum: schema.maximum } : {}),
  };
  if (nullable !== true || typeof schema.type !== "string") return limited;
  const listed = /** @type {readonly Json[] | null} */ (Array.isArray(schema.enum) ? schema.enum : null);
  const values = listed === null ? {} : { enum: [...listed, null] };
  return { ...limited, ...values, type: [schema.type, "null"] };
}

/**
 * A document without the `$id` of anything in it: references to a bundled document's places need none, and an example
 * may have one that is not its own.
 * @param {import("../../dist/document/json.js").JsonObject} document
 */
export function withoutIds(document) {
  return /** @type {import("../../dist/document/json.js").JsonObject} */ (stripped(document));
}

/**
 * @param {Json | undefined} value
 * @returns {Json | undefined}
 */
function stripped(value) {
  if (Array.isArray(value))
    return /** @type {readonly Json[]} */ (value).map((item) => stripped(item) ?? null);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([key, member]) => key !== "$id" || typeof member !== "string");
  return Object.fromEntries(kept.map(([key, member]) => [key, stripped(member)]));
}
