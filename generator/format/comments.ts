import { commentBody } from "../render/comment.js";
import { wrapMarkdown } from "../render/wrap.js";

/** Breaks long lines in the JSDoc comments of TypeScript, which Prettier does not change. */
export function wrapComments(text: string, width: number): string {
  return text.replace(comment, (whole, indent: string, body: string, next: string) => {
    if (next !== "" || whole.split("\n").every((line) => line.length <= width)) return whole;
    const lines = body.split("\n").map((line) => line.replace(/^\s*\* ?/, "").trimEnd());
    const wrapped = wrapDocs(lines.slice(0, lines.at(-1) === "" ? -1 : undefined), width - indent.length - 3);
    return `${indent}/*${commentBody(trimmed(wrapped).join("\n")).replaceAll("\n", `\n${indent}`)}*/`;
  });
}

/**
 * A comment at the start of a line, and the character after it, if it does not stand on lines of its own; no string of
 * generated code holds a line break. A loop over a choice would overflow the stack in a comment of megabytes.
 */
const comment = /^( *)\/\*(\*[^]*?)\*\/(?=(.?))/gm;

/** Wraps the text of a comment and of its tags, except for examples and defaults, which are code. */
function wrapDocs(lines: readonly string[], width: number): readonly string[] {
  const starts = [0, ...lines.flatMap((line, index) => (index > 0 && line.startsWith("@") ? [index] : []))];
  return starts.flatMap((start, index) => {
    const part = lines.slice(start, starts[index + 1]);
    const [first = ""] = part;
    if (/^@(?:example|default)\b/.test(first)) return part;
    return wrapMarkdown(part, width);
  });
}

function trimmed(lines: readonly string[]): readonly string[] {
  const [first] = lines;
  return first === "" ? trimmed(lines.slice(1)) : lines.at(-1) === "" ? trimmed(lines.slice(0, -1)) : lines;
}
