import type { Plugin } from "prettier";
import { format as prettier } from "prettier/standalone";
import * as estree from "prettier/plugins/estree";
import * as markdown from "prettier/plugins/markdown";
import * as typescript from "prettier/plugins/typescript";
import type { Draft } from "../outputs/draft.js";
import type { SourceFile } from "../source-file.js";
import { chunksOf } from "./chunks.js";

const parsers: Readonly<Record<string, string>> = { ts: "typescript", md: "markdown" };
// The plugins' own types do not name what `estree` and `markdown` export.
const plugins = [estree, markdown, typescript] as unknown as Plugin[];

/**
 * Formats what templates made. The settings are fixed here: a config file near the output would be code that a
 * stranger may have put there.
 */
export async function format(drafts: readonly Draft[]): Promise<readonly SourceFile[]> {
  return Promise.all(drafts.map(async (draft) => ({ path: draft.path, text: await formatText(draft) })));
}

async function formatText(draft: Draft): Promise<string> {
  const parser = parsers[draft.path.split(".").at(-1) ?? ""];
  if (!draft.format || parser === undefined) return draft.text;
  const chunks = parser === "typescript" ? chunksOf(draft.text) : [draft.text];
  const formatted = chunks.map(async (chunk, index) => {
    // Without its path the formatter would search the text for JSX first.
    const options = { parser, plugins, filepath: draft.path, printWidth: 110, endOfLine: "lf" } as const;
    const text = await prettier(chunk, options);
    // An empty line before the first statement is the one thing about a chunk that gets lost.
    return index > 0 && /^\n\s*\n/.test(chunk) ? `\n${text}` : text;
  });
  return (await Promise.all(formatted)).join("");
}
