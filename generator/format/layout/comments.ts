import { builders } from "prettier/doc";
import type TypeScript from "typescript";
import { ts } from "../../typescript.js";
import { hardline, type Doc } from "./doc.js";
import { isLineBetween, startOf, type Source } from "./source.js";
import { unknown } from "./unknown.js";

/** The lines of the comments before a node, without indentation. */
export function commentLines(node: TypeScript.Node, source: Source): readonly string[] {
  const start = startOf(node, source);
  if (isWhiteSpace(source.text, node.pos, start)) return none;
  const ranges = ts.getLeadingCommentRanges(source.text, node.pos) ?? none;
  return ranges.flatMap((range, index) => {
    if (range.hasTrailingNewLine !== true) return unknown();
    source.cover(range.pos, range.end);
    const next = ranges[index + 1]?.pos ?? start;
    return [...linesOf(source.text.slice(range.pos, range.end)), ...emptyLine(range.end, next, source)];
  });
}

/** The comments before a node as a document that ends its last line. */
export function commentDoc(node: TypeScript.Node, source: Source): Doc {
  // A line that ends with two spaces keeps them, which a hard line would remove.
  return commentLines(node, source).flatMap((text) => [
    text,
    text.endsWith("  ") ? builders.markAsRoot(builders.literalline) : hardline,
  ]);
}

/** The comment before a node on its line, such as a mark for bundlers, with a space after it; `""` without a comment. */
export function inlineComment(node: TypeScript.Node, source: Source): string {
  const start = startOf(node, source);
  const text = source.text.slice(node.pos, start).trim();
  if (text === "") return "";
  if (!/^\/\*[^*\n]*\*\/$/.test(text) || isLineBetween(node.pos, start, source)) return unknown();
  source.cover(source.text.indexOf("/*", node.pos), start);
  return `${text} `;
}

/** Most nodes have only white space before them. */
function isWhiteSpace(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && text.charCodeAt(at) <= 0x20) at++;
  return at === end;
}

const none: readonly never[] = [];

function emptyLine(end: number, next: number, source: Source): readonly string[] {
  const first = source.text.indexOf("\n", end);
  const rest = source.text.slice(first + 1, next);
  return isLineBetween(first + 1, next, source) && /^[ \t]*\n/.test(rest) ? [""] : none;
}

/** Each line of a block comment starts with an asterisk below the first one. */
function linesOf(comment: string): readonly string[] {
  if (comment.startsWith("//")) return [comment.trimEnd()];
  const lines = comment.split("\n");
  return lines.map((text, index) => {
    if (index === 0) return lines.length === 1 ? text : text.trimEnd();
    const inner = text.trimStart();
    if (!inner.startsWith("*")) return unknown();
    return index === lines.length - 1 ? ` ${inner}` : ` ${trimmedEnd(inner, comment)}`;
  });
}

/** In JSDoc, two spaces at the end of a line are a line break in Markdown. */
function trimmedEnd(text: string, comment: string): string {
  const trimmed = text.trimEnd();
  const isBreak = /^\/\*\*(?!\*)/.test(comment) && trimmed !== "*" && text.endsWith("  ");
  return isBreak ? `${trimmed}  ` : trimmed;
}
