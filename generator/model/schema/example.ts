import { isObject } from "../../document/json.js";
import type { Json, JsonObject } from "../../document/json.js";
import { pointerTo } from "../../document/pointer.js";
import { entries, list, own, strings, text } from "../../document/access.js";
import type { Refs } from "../../document/refs.js";
import { jsonTypes } from "./keywords.js";

/** A value that fits a schema: its example, default or first choice, else the least that its type asks for. */
export function exampleOfSchema(schema: Json, pointer: string, refs: Refs, depth = 0): Json {
  const { value, pointer: place } = refs.object(schema, pointer);
  const given =
    value.example ?? list(value.examples)[0] ?? value.const ?? value.default ?? list(value.enum)[0];
  if (given !== undefined) return given;
  if (depth > maxDepth) return null;
  for (const key of ["oneOf", "anyOf"]) {
    const [first] = list(value[key]);
    if (first !== undefined) return exampleOfSchema(first, pointerTo(place, key, 0), refs, depth + 1);
  }
  const members = list(value.allOf).map((member, index) =>
    exampleOfSchema(member, pointerTo(place, "allOf", index), refs, depth + 1),
  );
  const own = exampleOfType(value, place, refs, depth);
  return members.length === 0
    ? own
    : Object.fromEntries([own, ...members].filter(isObject).flatMap((item) => Object.entries(item)));
}

/** Schemas may hold themselves; past this depth a value is left `null`. */
const maxDepth = 6;

function exampleOfType(schema: JsonObject, pointer: string, refs: Refs, depth: number): Json {
  switch (jsonTypes(schema)[0]) {
    case "string":
      return own(textExamples, text(schema.format)) ?? "string".padEnd(lengthOf(schema.minLength), "-");
    case "integer":
    case "number":
      return typeof schema.minimum === "number" ? schema.minimum : 1;
    case "boolean":
      return true;
    case "array":
      return [];
    case "object":
      return Object.fromEntries(
        entries(schema.properties)
          .filter(([name]) => strings(schema.required).includes(name))
          .map(([name, value]) => [
            name,
            exampleOfSchema(value, pointerTo(pointer, "properties", name), refs, depth + 1),
          ]),
      );
    default:
      return null;
  }
}

function lengthOf(minLength: Json | undefined): number {
  return typeof minLength === "number" && minLength < 100 ? minLength : 0;
}

const textExamples: Readonly<Record<string, string>> = {
  date: "2026-01-31",
  "date-time": "2026-01-31T12:00:00Z",
  email: "someone@example.com",
  uri: "https://example.com",
  uuid: "123e4567-e89b-12d3-a456-426614174000",
};
