import type { Docs } from "../model/type.js";

/** Document text as a string literal of TypeScript. */
export function stringLiteral(text: string): string {
  // JSON is a subset of ECMAScript, but for what would end a <script> in which the file may be inlined.
  return JSON.stringify(text)
    .replaceAll("<", "\\u003C")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}

/** Docs as the inside of a JSDoc comment (without `/**`), `""` when there is nothing to say. */
export function commentText(docs: Docs): string {
  const tags = docs.tags.map(([tag, value]) => `@${tag} ${commentLines(value).join("\n")}`);
  const deprecated = docs.deprecated ? ["@deprecated"] : [];
  const text = commentLines(docs.text.trim());
  const blocks = [...(text.join("") === "" ? [] : [text.join("\n")]), [...deprecated, ...tags].join("\n")];
  return blocks.filter((block) => block !== "").join("\n\n");
}

/**
 * Text that can neither end the comment nor start a JSDoc tag. `@internal` is kept from being read as one anywhere,
 * because TypeScript's `stripInternal` looks for it in the whole comment.
 */
function commentLines(text: string): readonly string[] {
  return text
    .replace(controlCharacters, "")
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) =>
      line
        .trimEnd()
        .replaceAll("*/", "*\\/")
        .replaceAll("@internal", "&#64;internal")
        .replace(/^(\s*)@/, "$1\\@"),
    );
}

/** Half a surrogate pair among them: a file in UTF-8 cannot hold one. */
const controlCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/gu;

/** Docs as a whole JSDoc comment, or `""`. */
export function jsDoc(docs: Docs): string {
  const text = commentText(docs);
  return text === "" ? "" : `/*${commentBody(text)}*/`;
}

/** What stands between `/*` and its end for the text of a JSDoc comment: one line if it has just one. */
export function commentBody(text: string): string {
  if (!text.includes("\n")) return `* ${text} `;
  const lines = text.split("\n").map((line) => ` * ${line}`.trimEnd());
  return `*\n${lines.join("\n")}\n `;
}

/** Document text inside a Markdown paragraph or table cell: one line, nothing that starts markup or HTML. */
export function markdownInline(text: string): string {
  return text
    .replace(controlCharacters, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_{}[\]<>|#]/g, "\\$&");
}

/** Document text as Markdown code inside a table cell. */
export function codeText(text: string): string {
  const line = text.replace(controlCharacters, "").replace(/\s+/g, " ").replaceAll("|", "\\|");
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return longest === 0 ? `\`${line}\`` : `${fence} ${line} ${fence}`;
}
