import type { ParseError } from "jsonc-parser";
import { isObject } from "../document/json.js";
import type { Json } from "../document/json.js";
import { outlineOf } from "./json-text.js";
import { jsonc } from "./libraries.js";
import { openLines } from "./places/lines.js";
import type { Parsed, ParseProblem } from "./parsed.js";

/** How deep values may be nested: later steps are recursive. */
export const deepest = 400;

/** Parses strict JSON (RFC 8259); duplicate keys are an error. */
export function parseJson(text: string): Parsed<Json> {
  const { tooDeep, members } = outlineOf(text, deepest);
  if (tooDeep !== null) {
    const message = `The document is nested more than ${deepest} levels deep.`;
    return { ok: false, problems: [{ code: "input-too-large", message, ...openLines(text)(tooDeep) }] };
  }
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch {
    return { ok: false, problems: [syntaxProblem(text)] };
  }
  // Of two members with the same key, the value holds one.
  const problems = membersOf(value) === members ? [] : duplicateKeys(text);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value, warnings: [] };
}

/** How many members all objects in a value have together. */
function membersOf(value: Json): number {
  let members = 0;
  if (isObject(value)) {
    // Faster than a list of the members; what `JSON.parse` makes inherits none that a loop would find.
    for (const key in value) members += 1 + membersOf(value[key] ?? null);
  } else if (Array.isArray(value)) for (const item of value as readonly Json[]) members += membersOf(item);
  return members;
}

function syntaxProblem(text: string): ParseProblem {
  const { parse, printParseErrorCode } = jsonc();
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  const what = first === undefined ? "invalid symbol" : printParseErrorCode(first.error);
  const message = `The document is not valid JSON: ${what.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase()}.`;
  return { code: "input-syntax", message, ...openLines(text)(first?.offset ?? 0) };
}

function duplicateKeys(text: string): readonly ParseProblem[] {
  const problems: ParseProblem[] = [];
  const open: Set<string>[] = [];
  const at = openLines(text);
  jsonc().visit(text, {
    onObjectBegin: () => {
      open.push(new Set());
    },
    onObjectEnd: () => {
      open.pop();
    },
    onObjectProperty: (key, offset) => {
      const keys = open.at(-1);
      if (keys?.has(key) === true) problems.push(duplicateKey(key, at(offset)));
      keys?.add(key);
    },
  });
  return problems;
}

/** The problem of a key that occurs twice in the same object. */
export function duplicateKey(key: string, place: { line: number; column: number }): ParseProblem {
  return { code: "duplicate-key", message: `The key \`${key}\` occurs twice in the same object.`, ...place };
}
