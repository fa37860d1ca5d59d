import type { JsonObject } from "../document/json.js";
import { isObject } from "../document/json.js";
import { parseJson } from "./parse-json.js";
import { parseYaml } from "./parse-yaml.js";
import type { Parsed, ParseProblem } from "./parsed.js";
import { expandedSize } from "./size.js";

/** The most values that a document may have once its YAML aliases stand for what they name. */
const mostValues = 5_000_000;

/** Parses JSON or YAML to an object. */
export function parseText(text: string): Parsed<JsonObject> {
  const parsed = isJson(text) ? parseJson(text) : parseYaml(text);
  if (!parsed.ok) return parsed;
  if (!isObject(parsed.value)) return problem("input-not-object", "The document is not an object.");
  if (expandedSize(parsed.value, mostValues) > mostValues) {
    return problem(
      "input-too-large",
      `The document has more than ${mostValues} values once its aliases are expanded, or an alias that contains itself.`,
    );
  }
  return { ok: true, value: parsed.value };
}

/** Whether a text is JSON; anything else is YAML, also `{ a: 1 }`, which only looks like it. */
export function isJson(text: string): boolean {
  return /^\s*(?:\{\s*["}]|\[)/.test(text);
}

function problem(code: ParseProblem["code"], message: string): Parsed<never> {
  return { ok: false, problems: [{ code, message, line: 1, column: 1 }] };
}
