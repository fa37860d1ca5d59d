import type { Json } from "../document/json.js";
import type { Spot } from "./places/spot.js";

/** What brackets and colons tell of a text of JSON; those in strings do not count. */
export interface JsonOutline {
  /** Where the nesting gets deeper than the limit, or `null`. */
  readonly tooDeep: number | null;
  /** How many members all objects have together, if the text is valid; keys that occur twice count twice. */
  readonly members: number;
}

const code = {
  tab: 9,
  newline: 10,
  return: 13,
  space: 32,
  quote: 34,
  comma: 44,
  colon: 58,
  openBracket: 91,
  closeBracket: 93,
  openBrace: 123,
  closeBrace: 125,
} as const;

/** Reads the outline of a text, in one pass. */
export function outlineOf(text: string, deepest: number): JsonOutline {
  let depth = 0;
  let members = 0;
  for (let at = 0; at < text.length; at++) {
    // Codes instead of characters: most of a large text is spaces.
    switch (text.charCodeAt(at)) {
      case code.space:
      case code.newline:
        break;
      case code.quote:
        at = endOfString(text, at) - 1;
        break;
      case code.colon:
        members++;
        break;
      case code.openBrace:
      case code.openBracket:
        if (++depth > deepest) return { tooDeep: at, members };
        break;
      case code.closeBrace:
      case code.closeBracket:
        depth--;
        break;
    }
  }
  return { tooDeep: null, members };
}

/** The members or items of a value in valid JSON, by their keys; none if it is neither an object nor a list. */
export function jsonChildren(text: string, { content, value }: Spot): ReadonlyMap<string, Spot> {
  const isList = Array.isArray(value);
  const children = new Map<string, Spot>();
  if (typeof value !== "object" || value === null) return children;
  let at = skipSpace(text, content + 1);
  for (let index = 0; text[at] !== "}" && text[at] !== "]"; index++) {
    const start = at;
    let key = String(index);
    if (!isList) {
      at = endOfString(text, start);
      key = JSON.parse(text.slice(start, at)) as string;
      at = skipSpace(text, skipSpace(text, at) + 1);
    }
    children.set(key, { start, content: at, value: (value as Readonly<Record<string, Json>>)[key] ?? null });
    at = skipSpace(text, endOfValue(text, at));
    if (text[at] === ",") at = skipSpace(text, at + 1);
  }
  return children;
}

/** The offset of the first character from an offset on that is no space. */
export function skipSpace(text: string, offset: number): number {
  let at = offset;
  while (text[at] === " " || text[at] === "\n" || text[at] === "\r" || text[at] === "\t") at++;
  return at;
}

/** The offset after the value that starts at an offset of valid JSON. */
export function endOfValue(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case code.quote:
        at = endOfString(text, at) - 1;
        if (depth === 0) return at + 1;
        break;
      case code.openBrace:
      case code.openBracket:
        depth++;
        break;
      case code.closeBrace:
      case code.closeBracket:
        if (depth <= 1) return at + depth;
        depth--;
        break;
      case code.comma:
      case code.space:
      case code.tab:
      case code.newline:
      case code.return:
        if (depth === 0) return at;
        break;
    }
  }
  return text.length;
}

/** The offset after the string whose quote stands at an offset. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let escapes = 0;
    while (text[end - 1 - escapes] === "\\") escapes++;
    if (escapes % 2 === 0) return end + 1;
  }
  return text.length;
}
