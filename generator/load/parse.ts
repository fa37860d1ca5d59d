import type { JsonObject } from "../document/json.js";
import { isObject } from "../document/json.js";
import type { LineColumn } from "./lines.js";
import { parseJson } from "./parse-json.js";
import { parseYaml } from "./parse-yaml.js";
import { expandedSize } from "./size.js";

/** What is wrong with a text, and where it is. */
export interface ParseProblem extends LineColumn {
  readonly code: "input-syntax" | "input-too-large" | "input-not-object" | "duplicate-key" | "key-not-text";
  readonly message: string;
}

/** A parsed text, or all that is wrong with it. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly ParseProblem[] };

/** The most values that a document may have once its YAML aliases stand for what they name. */
const mostValues = 5_000_000;

/** Parses JSON or YAML to an object. */
export function parseText(text: string): Parsed<JsonObject> {
  const parsed = isJson(text) ? parseJson(text) : parseYaml(text);
  if (!parsed.ok) return parsed;
  if (!isObject(parsed.value))
    return problem("input-not-object", "The document is not an object with members.");
  if (expandedSize(parsed.value, mostValues) > mostValues) {
    return problem(
      "input-too-large",
      `The document has more than ${mostValues} values, or an alias that holds itself.`,
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
