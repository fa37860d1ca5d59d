import type { Json } from "../document/json.js";
import type { Docs } from "../model/type/docs.js";
import { visibleText } from "./escape.js";
import { limitsText } from "./limits.js";

/** A JSDoc tag that TypeScript's tools know, and its text. */
export type JsDocTag = readonly [tag: "param" | "returns" | "throws", text: string];

/** Docs as a complete JSDoc comment; `""` if there is nothing to say. */
export function jsDoc(docs: Docs, tags: readonly JsDocTag[] = []): string {
  const text = commentText(docs, tags);
  return text === "" ? "" : `/*${commentBody(text)}*/`;
}

/** Docs as the text of a JSDoc comment: description, limits and tags, in this order. */
export function commentText(docs: Docs, tags: readonly JsDocTag[] = []): string {
  const { constraints, default: given, examples } = docs.facts;
  const blocks = [
    commentLines(docs.text.trim()),
    commentLines(limitsText(constraints)),
    [
      ...(docs.deprecated ? ["@deprecated"] : []),
      ...tags.map(([tag, text]) => textTag(tag, text)),
      ...(given === undefined ? [] : [valueTag("default", given)]),
      ...examples.map((example) => valueTag("example", example)),
      ...docs.see.map((link) => textTag("see", link)),
    ],
  ];
  return blocks
    .map((lines) => lines.join("\n"))
    .filter((block) => block !== "")
    .join("\n\n");
}

/** The inside of a JSDoc comment, from its second `*` on; a single line of text makes a single-line comment. */
export function commentBody(text: string): string {
  if (!text.includes("\n")) return `* ${text} `;
  const lines = text.split("\n").map((line) => ` * ${line}`.trimEnd());
  return `*\n${lines.join("\n")}\n `;
}

/** A tag with a text; a brace at its start would begin a type. */
function textTag(tag: string, text: string): string {
  return `@${tag} ${commentLines(text).join("\n").replace(/^\{/, "\\{")}`;
}

/** A tag with a JSON value: on the same line if the value is short, otherwise on the following lines. */
function valueTag(tag: string, value: Json): string {
  const short = JSON.stringify(value);
  const json = short.length <= longestValue ? short : JSON.stringify(value, null, 2);
  // JSON has an escape of its own for what would start a tag.
  const [only = "", ...more] = commentLines(json.replace(/(?<=\s)@(?=\S)/g, "\\u0040"));
  return more.length === 0 ? `@${tag} ${only}` : `@${tag}\n${[only, ...more].join("\n")}`;
}

/** The maximum length of a value on the same line as its tag, in characters. */
const longestValue = 80;

/**
 * Text that can neither end the comment nor start a JSDoc tag, as TypeScript reads one after any white space, in code
 * too. `@internal` is escaped anywhere in the text, because
 * TypeScript's `stripInternal` searches the whole comment for it.
 */
function commentLines(text: string): readonly string[] {
  if (text === "") return [];
  return visibleText(text)
    .split(/\r\n|[\n\r]/)
    .map((line) =>
      line
        .trimEnd()
        .replaceAll("*/", "*\\/")
        .replaceAll("@internal", "&#64;internal")
        .replace(/^(\s*)@|(\s)@(?=\S)/g, "$1$2\\@"),
    );
}
