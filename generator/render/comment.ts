import type { Docs } from "../model/type.js";
import { controlCharacters } from "./escape.js";
import { limitsText } from "./limits.js";
import type { Constraints } from "./limits.js";

/** Docs as a whole JSDoc comment; `""` when there is nothing to say. */
export function jsDoc(docs: Docs): string {
  const text = commentText(docs);
  return text === "" ? "" : `/*${commentBody(text)}*/`;
}

/** Docs as the text of a JSDoc comment: description, limits and tags, in this order. */
export function commentText(docs: Docs): string {
  const { constraints, tags } = factsOf(docs);
  const blocks = [
    commentLines(docs.text.trim()).join("\n"),
    commentLines(limitsText(constraints)).join("\n"),
    [...(docs.deprecated ? ["@deprecated"] : []), ...tags].join("\n"),
  ];
  return blocks.filter((block) => block !== "").join("\n\n");
}

/** What stands between `/*` and the end of a JSDoc comment with this text: one line if the text has just one. */
export function commentBody(text: string): string {
  if (!text.includes("\n")) return `* ${text} `;
  const lines = text.split("\n").map((line) => ` * ${line}`.trimEnd());
  return `*\n${lines.join("\n")}\n `;
}

/** Splits the tags of docs into constraints and the tags that TypeScript's tools know, ready to print. */
function factsOf({ tags }: Docs): { readonly constraints: Constraints; readonly tags: readonly string[] } {
  const limits = tags.filter(([tag]) => !Object.hasOwn(tagText, tag));
  return {
    constraints: Object.fromEntries(limits.flatMap(([key, value]) => constraint(key, value))),
    tags: tags.flatMap(([tag, value]) => tagText[tag]?.(value) ?? []),
  };
}

/** A constraint; none when its value is of a type that the keyword does not take. */
function constraint(key: string, value: string): readonly (readonly [string, unknown])[] {
  if (textConstraints.has(key)) return [[key, value]];
  if (value === "true" || value === "false") return [[key, value === "true"]];
  return value === "" || Number.isNaN(Number(value)) ? [] : [[key, Number(value)]];
}

const textConstraints: ReadonlySet<string> = new Set([
  "format",
  "pattern",
  "contentMediaType",
  "contentEncoding",
]);

const tagText: Readonly<Partial<Record<string, (value: string) => string>>> = {
  default: (value) => valueTag("default", value),
  example: (value) => valueTag("example", value),
  returns: (value) => `@returns ${commentLines(value).join("\n")}`,
  throws: (value) => `@throws ${commentLines(value).join("\n")}`,
  see: (value) => `@see ${commentLines(value).join("\n")}`,
};

/** A JSON value as a tag: beside it where it is short, else below it on lines of its own. */
function valueTag(tag: string, json: string): string {
  const [only = "", ...more] = commentLines(json.length <= longestValue ? json : pretty(json));
  return more.length === 0 ? `@${tag} ${only}` : `@${tag}\n${[only, ...more].join("\n")}`;
}

/** The most characters of a value that stands in the line of its tag. */
const longestValue = 80;

function pretty(json: string): string {
  return JSON.stringify(JSON.parse(json), null, 2);
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
