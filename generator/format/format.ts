import type { Plugin } from "prettier";
import { format as prettier } from "prettier/standalone";
import type { OutputFile } from "../outputs/output.js";
import type { SourceFile } from "../source-file.js";
import { wrapComments } from "./comments.js";
import { printWidth } from "./layout/doc.js";
import { formatTypeScript } from "./typescript.js";

const parsers: Readonly<Record<string, keyof typeof plugins>> = { ts: "typescript", md: "markdown" };

/** The plugins of each parser, which are loaded when they are needed: most packages need none for TypeScript. */
const plugins = {
  typescript: () => Promise.all([import("prettier/plugins/estree"), import("prettier/plugins/typescript")]),
  markdown: () => Promise.all([import("prettier/plugins/markdown")]),
};

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
  const format = async (part: string): Promise<string> => {
    // The types of `estree` and `markdown` do not declare their exports.
    const loaded = (await plugins[parser]()) as unknown as Plugin[];
    // Without the path, Prettier would first search the text for JSX.
    return prettier(part, { parser, plugins: loaded, filepath: path, printWidth, endOfLine: "lf" });
  };
  return parser === "typescript"
    ? wrapComments(await formatTypeScript(text, format), printWidth)
    : format(text);
}
