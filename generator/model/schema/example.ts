import { isObject, own } from "../../document/json.js";
import type { Json } from "../../document/json.js";
import type { Node } from "../../document/node.js";
import { wordsOf } from "../names/words.js";
import { jsonTypes } from "./keywords.js";

/**
 * A value that fits a schema: its example, default or first choice, or else the smallest value that its type allows. A
 * string without an example is a placeholder made from `name`.
 */
export function exampleOfSchema(schema: Node, name: string, depth = 0): Json {
  const given = givenExample(schema);
  if (given !== undefined) return given;
  if (depth > maxDepth) return null;
  const [choice] = ["oneOf", "anyOf"].flatMap((key) => schema.items(key));
  if (choice !== undefined) return exampleOfSchema(choice, name, depth + 1);
  const members = schema.items("allOf").map((member) => exampleOfSchema(member, name, depth + 1));
  const parts = [exampleOfType(schema, name, depth), ...members];
  const objects = parts.filter(isObject);
  if (objects.length > 0) return Object.fromEntries(objects.flatMap((item) => Object.entries(item)));
  return parts.find((part) => part !== null) ?? null;
}

/** Text for the reader to replace with a value: `YOUR_FILE_KEY` for `fileKey`. */
export function placeholder(name: string): string {
  return ["YOUR", ...wordsOf(name)].join("_").toUpperCase();
}

function givenExample(schema: Node): Json | undefined {
  const [firstExample] = schema.items("examples");
  const [firstChoice] = schema.items("enum");
  return (
    schema.get("example") ??
    firstExample?.value ??
    schema.get("const") ??
    schema.get("default") ??
    firstChoice?.value
  );
}

/** Schemas may contain themselves; below this depth, values are `null`. */
const maxDepth = 6;

function exampleOfType(schema: Node, name: string, depth: number): Json {
  switch (jsonTypes(schema.object)[0]) {
    case "string":
      return own(textExamples, schema.text("format")) ?? placeholder(name);
    case "integer":
    case "number": {
      const minimum = schema.get("minimum");
      return typeof minimum === "number" ? minimum : 1;
    }
    case "boolean":
      return true;
    case "array":
      return [];
    case "object":
      return Object.fromEntries(
        schema
          .entries("properties")
          .filter(([key]) => schema.strings("required").includes(key))
          .map(([key, property]) => [key, exampleOfSchema(property, key, depth + 1)]),
      );
    default:
      return null;
  }
}

const textExamples: Readonly<Record<string, string>> = {
  date: "2026-01-31",
  "date-time": "2026-01-31T12:00:00Z",
  email: "someone@example.com",
  uri: "https://example.com",
  uuid: "123e4567-e89b-12d3-a456-426614174000",
};
