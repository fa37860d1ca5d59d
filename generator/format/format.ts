import type { Plugin } from "prettier";
import { format as prettier } from "prettier/standalone";
import * as estree from "prettier/plugins/estree";
import * as markdown from "prettier/plugins/markdown";
import * as typescript from "prettier/plugins/typescript";
import type { Draft } from "../outputs/draft.js";
import type { SourceFile } from "../source-file.js";
import { chunksOf } from "./chunks.js";
import { wrapComments } from "./comments.js";

/** Columns, for code and comments. */
const printWidth = 110;

const parsers: Readonly<Record<string, string>> = { ts: "typescript", md: "markdown" };
// The plugins' own types do not name what `estree` and `markdown` export.
const plugins = [estree, markdown, typescript] as unknown as Plugin[];

/**
 * Lays out what templates made. The settings are fixed: a Prettier config found near the output would be code from an
 * unknown author.
 */
export async function format(drafts: readonly Draft[]): Promise<readonly SourceFile[]> {
  return Promise.all(drafts.map(async (draft) => ({ path: draft.path, text: await formatText(draft) })));
}

async function formatText(draft: Draft): Promise<string> {
  const parser = parsers[draft.path.split(".").at(-1) ?? ""];
  if (!draft.format || parser === undefined) return draft.text;
  const chunks = parser === "typescript" ? chunksOf(draft.text) : [draft.text];
  const formatted = chunks.map(async (chunk, index) => {
    // Without the path, Prettier would first search the text for JSX.
    const options = { parser, plugins, filepath: draft.path, printWidth, endOfLine: "lf" } as const;
    const text = await prettier(chunk, options);
    // Prettier drops the empty line before a chunk's first statement.
    return index > 0 && /^\n\s*\n/.test(chunk) ? `\n${text}` : text;
  });
  const whole = (await Promise.all(formatted)).join("");
  return parser === "typescript" ? wrapComments(whole, printWidth) : whole;
}
