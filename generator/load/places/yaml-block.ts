import type { Json } from "../../document/json.js";
import type { Spot } from "./spot.js";

/**
 * The members or items of a value that YAML writes as a block: one to a line, all of them indented alike. `null` for a
 * value that is written in another way. The value tells whether the lines were understood: every member has a line with
 * this indentation, so lines that give just the keys of the value are the lines of its members.
 */
export function blockChildren(text: string, { content, value }: Spot): ReadonlyMap<string, Spot> | null {
  const first = firstContent(text, content);
  if (first === null) return null;
  const children = new Map<string, Spot>();
  const indent = columnOf(text, first);
  const isList = Array.isArray(value);
  for (let at: number | null = first; at !== null; at = nextEntry(text, at, indent, isList)) {
    const entry = isList ? itemAt(text, at, children.size) : memberAt(text, at, indent);
    if (entry === null || children.has(entry.key) || !Object.hasOwn(value as object, entry.key)) return null;
    const { key, start, content: inside } = entry;
    children.set(key, {
      start,
      content: inside,
      value: (value as Readonly<Record<string, Json>>)[key] ?? null,
    });
  }
  return children.size === Object.keys(value as object).length ? children : null;
}

interface Entry extends Omit<Spot, "value"> {
  readonly key: string;
}

/** The offset of the first character from an offset on that is neither space nor in a comment; `null` at the end. */
export function firstContent(text: string, offset: number): number | null {
  for (let at = offset; at < text.length; at++) {
    if (text[at] === "#" && isSpace(text[at - 1])) {
      at = text.indexOf("\n", at);
      if (at < 0) return null;
    } else if (!isSpace(text[at])) return at;
  }
  return null;
}

/** The offset of the next line with an indentation that is not deeper, and is no comment; `null` at the end. */
export function nextLine(text: string, offset: number, indent: number): number | null {
  for (let end = text.indexOf("\n", offset); end >= 0; end = text.indexOf("\n", end)) {
    let at = ++end;
    while (at - end <= indent && text[at] === " ") at++;
    if (at - end <= indent && at < text.length && !/[\r\n#]/.test(text[at] ?? "")) return at;
  }
  return null;
}

export function columnOf(text: string, offset: number): number {
  return offset - text.lastIndexOf("\n", offset - 1) - 1;
}

/** The offset of the entry after another one; `null` after the last. */
function nextEntry(text: string, offset: number, indent: number, isList: boolean): number | null {
  for (let at = nextLine(text, offset, indent); at !== null; at = nextLine(text, at, indent)) {
    if (columnOf(text, at) < indent) return null;
    if (isList) return isMarked(text, at, "-") ? at : null;
    // A list may be indented like the key that it belongs to, and a long key has its value on the next line.
    if (!isMarked(text, at, "-") && !isMarked(text, at, ":")) return at;
  }
  return null;
}

function itemAt(text: string, at: number, index: number): Entry | null {
  if (!isMarked(text, at, "-")) return null;
  const content = at + 1;
  const start = startOfNode(text, content);
  const isInside = start !== null && columnOf(text, start) > columnOf(text, at);
  return { key: String(index), start: isInside ? start : null, content };
}

/** The offset where a node starts; `null` if it starts with more than itself, such as an anchor. */
export function startOfNode(text: string, offset: number): number | null {
  const start = firstContent(text, offset);
  return start === null || /^(?:[&!?%]|---|\.\.\.)/.test(text.slice(start, start + 3)) ? null : start;
}

function memberAt(text: string, at: number, indent: number): Entry | null {
  if (isMarked(text, at, "?")) {
    const colon = nextLine(text, at, indent);
    const start = at + 2;
    const key = text.slice(start, text.indexOf("\n", start)).trimEnd();
    const isClear = colon !== null && isMarked(text, colon, ":") && columnOf(text, colon) === indent;
    return isClear ? { key, start, content: colon + 1 } : null;
  }
  for (let colon = text.indexOf(":", at); colon >= 0; colon = text.indexOf(":", colon + 1)) {
    const written = text.slice(at, colon).trimEnd();
    if (written.includes("\n")) return null;
    const key = isSpace(text[colon + 1]) ? keyOf(written) : null;
    if (key !== null) return { key, start: at, content: colon + 1 };
  }
  return null;
}

/** The key that is written in a way; `null` if it has not ended. */
function keyOf(written: string): string | null {
  if (written.startsWith("'"))
    return /^'(?:[^']|'')*'$/.test(written) ? written.slice(1, -1).replaceAll("''", "'") : null;
  if (!written.startsWith('"')) return /^[&*!]/.test(written) ? null : written;
  try {
    return String(JSON.parse(written));
  } catch {
    return null;
  }
}

function isMarked(text: string, at: number, mark: "-" | "?" | ":"): boolean {
  return text[at] === mark && isSpace(text[at + 1]);
}

function isSpace(character: string | undefined): boolean {
  return character === undefined || /[ \n\r\t]/.test(character);
}
