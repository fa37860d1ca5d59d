import { commentBody } from "../render/comment.js";
import { wrapMarkdown } from "../render/wrap.js";

/** Breaks the long lines of the JSDoc comments in TypeScript that Prettier has laid out: it leaves comments alone. */
export function wrapComments(text: string, width: number): string {
  return text.replace(comment, (whole, indent: string, body: string) => {
    if (whole.split("\n").every((line) => line.length <= width)) return whole;
    const lines = body.split("\n").map((line) => line.replace(/^\s*\* ?/, "").trimEnd());
    const wrapped = wrapDocs(lines.slice(0, lines.at(-1) === "" ? -1 : undefined), width - indent.length - 3);
    return `${indent}/*${commentBody(trimmed(wrapped).join("\n")).replaceAll("\n", `\n${indent}`)}*/`;
  });
}

/** A comment that stands on lines of its own; no string of generated code holds a line break. */
const comment = /^( *)\/\*(\*(?:[^*]|\*(?!\/))*)\*\/$/gm;

/** Wraps the text of a comment and its tags; code, which only examples and defaults hold, keeps its lines. */
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
