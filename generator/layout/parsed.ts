import type TypeScript from "typescript";
import { ts } from "../typescript.js";
import { linesOf } from "./comments.js";
import { expressionDoc } from "./expressions.js";
import type { Braced, Source } from "./source.js";
import { typeDoc } from "./types.js";
import { unknown } from "./unknown.js";

/** A statement that was parsed. */
export interface ParsedSource extends Source {
  /** Whether every comment of the statement was printed. */
  isComplete(): boolean;
}

/** Opens the source of a statement of a file; `start` and `end` include the comments around it. */
export function openParsed(file: TypeScript.SourceFile, start: number, end: number): ParsedSource {
  const { text } = file;
  const covered = new Set<number>();
  let open = countMarks(text.slice(start, end));
  /** Notes that the text between two positions was printed although it may look like a comment. */
  const cover = (from: number, to: number): void => {
    if (open === 0 || covered.has(from)) return;
    covered.add(from);
    open -= countMarks(text.slice(from, to));
  };
  const startOf = (node: TypeScript.Node): number => node.getStart(file);
  const source: ParsedSource = {
    type: (node, place) => typeDoc(node, place, source),
    expression: (node, owner) => expressionDoc(node, owner, source),
    commentLines: (node) => {
      const from = startOf(node);
      if (isWhiteSpace(text, node.pos, from)) return none;
      const ranges = ts.getLeadingCommentRanges(text, node.pos) ?? none;
      return ranges.flatMap((range, index) => {
        if (range.hasTrailingNewLine !== true) return unknown();
        cover(range.pos, range.end);
        const next = ranges[index + 1]?.pos ?? from;
        return [...linesOf(text.slice(range.pos, range.end)), ...emptyLine(text, range.end, next)];
      });
    },
    inlineComment: (node) => {
      const from = startOf(node);
      const comment = text.slice(node.pos, from).trim();
      if (comment === "") return "";
      if (!/^\/\*[^*\n]*\*\/$/.test(comment) || isLineBetween(text, node.pos, from)) return unknown();
      cover(text.indexOf("/*", node.pos), from);
      return `${comment} `;
    },
    written: (node) => {
      const from = startOf(node);
      cover(from, node.end);
      return text.slice(from, node.end);
    },
    isEmptyLineAfter: (node) => {
      emptyLineAfter.lastIndex = node.end;
      return emptyLineAfter.test(text);
    },
    isBroken: (node) => {
      const first = firstOf(node);
      return first !== undefined && isLineBetween(text, startOf(node), startOf(first));
    },
    isComplete: () => open === 0,
  };
  return source;
}

const emptyLineAfter = /[,; \t]*\n[ \t]*\n/y;
const none: readonly never[] = [];

function firstOf(node: Braced): TypeScript.Node | undefined {
  return ts.isTypeLiteralNode(node) ? node.members[0] : node.properties[0];
}

/** How often a text has the characters that start a comment. */
function countMarks(text: string): number {
  return text.match(/\/[*/]/g)?.length ?? 0;
}

/** Most nodes have only white space before them. */
function isWhiteSpace(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && text.charCodeAt(at) <= 0x20) at++;
  return at === end;
}

function isLineBetween(text: string, start: number, end: number): boolean {
  const found = text.indexOf("\n", start);
  return found >= 0 && found < end;
}

/** The empty line between a comment and what follows it. */
function emptyLine(text: string, end: number, next: number): readonly string[] {
  const first = text.indexOf("\n", end);
  const rest = text.slice(first + 1, next);
  return isLineBetween(text, first + 1, next) && /^[ \t]*\n/.test(rest) ? [""] : none;
}
