import { builders, printer, utils } from "prettier/doc";
import { widthOf } from "./width.js";

/** Text with the places where it may break, in Prettier's document algebra. */
export type Doc = builders.Doc;

export const { hardline, line, softline } = builders;

/** Columns. */
export const printWidth = 110;
const tabWidth = 2;

/** Parts one after the other: a string if no part can break. */
export function join(...parts: Doc[]): Doc {
  let text = "";
  for (const part of parts) {
    if (typeof part !== "string") return parts;
    text += part;
  }
  return text;
}

/** Parts with a separator between them. */
export function separated(separator: Doc, parts: readonly Doc[]): Doc {
  return join(...parts.flatMap((part, index) => (index === 0 ? [part] : [separator, part])));
}

/** Breaks all of its lines or none. */
export function group(doc: Doc, isBroken = false): Doc {
  return typeof doc === "string" ? doc : builders.group(doc, { shouldBreak: isBroken });
}

export function indented(...parts: Doc[]): Doc {
  const doc = join(...parts);
  return typeof doc === "string" ? doc : builders.indent(doc);
}

/** The text for lines that break, and for lines that do not. */
export function ifBroken(broken: Doc, flat: Doc = ""): Doc {
  return builders.ifBreak(broken, flat);
}

/** Whether a document has to break. */
export function willBreak(doc: Doc): boolean {
  return typeof doc !== "string" && utils.willBreak(doc);
}

/** Whether a document has a place to break at. */
export function canBreak(doc: Doc): boolean {
  return typeof doc !== "string" && utils.canBreak(doc);
}

/** The spaces before a line. */
export function indentation(depth: number): string {
  return " ".repeat(depth * tabWidth);
}

/** Prints a document that starts its line, without the indentation of its first line. */
export function printed(doc: Doc, depth: number): string {
  const flat = flatText(doc);
  if (flat !== null && fits(flat, depth)) return flat;
  let whole: Doc = [hardline, doc];
  for (let level = 0; level < depth; level++) whole = builders.indent(whole);
  const { formatted } = printer.printDocToString(whole, { printWidth, tabWidth, useTabs: false });
  return formatted.slice(1 + depth * tabWidth);
}

/** Whether a text fits its line. */
export function fits(text: string, depth: number): boolean {
  return depth * tabWidth + widthOf(text) <= printWidth;
}

/** The text of a document on one line; `null` if it has to break. */
function flatText(doc: Doc): string | null {
  if (typeof doc === "string") return doc;
  if (Array.isArray(doc)) return flatParts(doc);
  switch (doc.type) {
    case "group":
      return doc.break ? null : flatText(doc.contents);
    case "indent":
    case "align":
      return flatText(doc.contents);
    case "indent-if-break":
      return flatText((doc as IndentIfBreak).contents);
    case "if-break":
      return flatText(doc.flatContents);
    case "fill":
      return flatParts(doc.parts);
    case "line":
      return doc.hard === true ? null : doc.soft === true ? "" : " ";
    default:
      return null;
  }
}

/** Prettier's types leave out the contents. */
type IndentIfBreak = builders.IndentIfBreak & { readonly contents: Doc };

function flatParts(parts: readonly Doc[]): string | null {
  let text = "";
  for (const part of parts) {
    const flat = flatText(part);
    if (flat === null) return null;
    text += flat;
  }
  return text;
}
