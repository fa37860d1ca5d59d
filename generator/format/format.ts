import type { Plugin } from "prettier";
import { format as prettier } from "prettier/standalone";
import * as estree from "prettier/plugins/estree";
import * as markdown from "prettier/plugins/markdown";
import * as typescript from "prettier/plugins/typescript";
import type { OutputFile } from "../outputs/output.js";
import type { SourceFile } from "../source-file.js";
import { wrapComments } from "./comments.js";
import { printWidth } from "./layout/doc.js";
import { formatTypeScript } from "./typescript.js";

const parsers: Readonly<Record<string, string>> = { ts: "typescript", md: "markdown" };
// The types of `estree` and `markdown` do not declare their exports.
const plugins = [estree, markdown, typescript] as unknown as Plugin[];

/**
 * Lays out what templates made. The settings are fixed: a Prettier config found near the output would be code from an
 * unknown author.
 */
export async function format(files: readonly OutputFile[]): Promise<readonly SourceFile[]> {
  return Promise.all(files.map(async (file) => ({ path: file.path, text: await formatText(file) })));
}

async function formatText({ path, text, format: isWanted = true }: OutputFile): Promise<string> {
  const parser = parsers[path.split(".").at(-1) ?? ""];
  if (!isWanted || parser === undefined) return text;
  // Without the path, Prettier would first search the text for JSX.
  const options = { parser, plugins, filepath: path, printWidth, endOfLine: "lf" } as const;
  const format = (part: string): Promise<string> => prettier(part, options);
  return parser === "typescript"
    ? wrapComments(await formatTypeScript(text, format), printWidth)
    : format(text);
}
