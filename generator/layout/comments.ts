import { builders } from "prettier/doc";
import type TypeScript from "typescript";
import { hardline, type Doc } from "./doc.js";
import type { Source } from "./source.js";
import { unknown } from "./unknown.js";

/** The comments before a node as a document that ends its last line. */
export function commentDoc(node: TypeScript.Node, source: Source): Doc {
  // A line that ends with two spaces keeps them, which a hard line would remove.
  return source
    .commentLines(node)
    .flatMap((text) => [text, text.endsWith("  ") ? builders.markAsRoot(builders.literalline) : hardline]);
}

/** The lines of a comment: each line of a block comment starts with an asterisk below the first one. */
export function linesOf(comment: string): readonly string[] {
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
