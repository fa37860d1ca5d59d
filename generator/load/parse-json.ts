import { parse, printParseErrorCode, visit } from "jsonc-parser";
import type { ParseError } from "jsonc-parser";
import type { Json } from "../document/json.js";
import { lineOf } from "./lines.js";
import type { Parsed, ParseProblem } from "./parsed.js";

/** How deep values may be nested: later steps are recursive. */
export const deepest = 400;

/** Parses strict JSON (RFC 8259); duplicate keys are an error. */
export function parseJson(text: string): Parsed<Json> {
  const tooDeep = placeTooDeep(text);
  if (tooDeep !== null) {
    const message = `The document is nested more than ${deepest} levels deep.`;
    return { ok: false, problems: [{ code: "input-too-large", message, ...lineOf(text, tooDeep) }] };
  }
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch {
    return { ok: false, problems: [syntaxProblem(text)] };
  }
  const problems = duplicateKeys(text);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value, warnings: [] };
}

/** The offset where the nesting gets too deep, or `null`; brackets in strings do not count. */
function placeTooDeep(text: string): number | null {
  let depth = 0;
  // No expression that repeats a choice: over a text of megabytes, it overflows the stack.
  const token = /["{}[\]]/g;
  for (let next = token.exec(text); next !== null; next = token.exec(text)) {
    if (next[0] === '"') token.lastIndex = endOfString(text, token.lastIndex);
    else depth += next[0] === "{" || next[0] === "[" ? 1 : -1;
    if (depth > deepest) return next.index;
  }
  return null;
}

/** The offset after a string whose content starts at `start`. */
function endOfString(text: string, start: number): number {
  const token = /["\\]/g;
  token.lastIndex = start;
  for (let next = token.exec(text); next !== null; next = token.exec(text)) {
    if (next[0] === '"') return token.lastIndex;
    token.lastIndex++;
  }
  return text.length;
}

function syntaxProblem(text: string): ParseProblem {
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  const what = first === undefined ? "invalid symbol" : printParseErrorCode(first.error);
  const message = `The document is not valid JSON: ${what.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase()}.`;
  return { code: "input-syntax", message, ...lineOf(text, first?.offset ?? 0) };
}

function duplicateKeys(text: string): readonly ParseProblem[] {
  const problems: ParseProblem[] = [];
  const open: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => {
      open.push(new Set());
    },
    onObjectEnd: () => {
      open.pop();
    },
    onObjectProperty: (key, offset) => {
      const keys = open.at(-1);
      if (keys?.has(key) === true) problems.push(duplicateKey(key, lineOf(text, offset)));
      keys?.add(key);
    },
  });
  return problems;
}

/** The problem of a key that occurs twice in the same object. */
export function duplicateKey(key: string, place: { line: number; column: number }): ParseProblem {
  return { code: "duplicate-key", message: `The key \`${key}\` occurs twice in the same object.`, ...place };
}
