import type { Json, JsonObject } from "../document/json.js";
import { isObject } from "../document/json.js";
import { parseJson } from "./parse-json.js";
import { parseYaml } from "./parse-yaml.js";
import { parsePlainYaml } from "./plain-yaml.js";
import type { Parsed, ParseProblem } from "./parsed.js";
import { usualLimits } from "../settings/limits.js";
import { expandedSize } from "./size.js";

/** Parses JSON or YAML whose root is an object with up to `mostValues` values. */
export function parseText(text: string, mostValues = usualLimits.values): Parsed<JsonObject> {
  const parsed = isJson(text) ? parseJson(text) : parseAnyYaml(text);
  if (!parsed.ok) return parsed;
  if (!isObject(parsed.value)) return problem("input-not-object", "The document is not an object.");
  const tooLarge = sizeProblem(parsed.value, mostValues);
  if (tooLarge !== null) return { ok: false, problems: [tooLarge] };
  return { ...parsed, value: parsed.value };
}

function parseAnyYaml(text: string): Parsed<Json> {
  const value = parsePlainYaml(text);
  return value === undefined ? parseYaml(text) : { ok: true, value, warnings: [] };
}

/** What is wrong with a value that is too large to be worked on; `null` if it is not. */
export function sizeProblem(
  value: object,
  mostValues: number,
): (ParseProblem & { readonly code: "input-too-large" }) | null {
  if (expandedSize(value, mostValues) <= mostValues) return null;
  const message = `The document has more than ${mostValues} values, or a value that contains itself.`;
  return { code: "input-too-large", message, line: 1, column: 1 };
}

/** Whether a text is JSON, be it with comments; anything else is YAML, even `{ a: 1 }`, whose key has no quotes. */
export function isJson(text: string): boolean {
  const start = withoutComments(text);
  return start.startsWith("[") || (start.startsWith("{") && /^["}]/.test(withoutComments(start.slice(1))));
}

/** A text from its first character on that belongs to no comment of JSON with comments. */
function withoutComments(text: string): string {
  const rest = text.trimStart();
  const end = rest.startsWith("//") ? "\n" : rest.startsWith("/*") ? "*/" : null;
  if (end === null) return rest;
  const at = rest.indexOf(end, 2);
  return at < 0 ? "" : withoutComments(rest.slice(at + end.length));
}

function problem(code: ParseProblem["code"], message: string): Parsed<never> {
  return { ok: false, problems: [{ code, message, line: 1, column: 1 }] };
}
