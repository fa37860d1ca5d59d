import type { Plugin } from "prettier";
import { format as prettier } from "prettier/standalone";
import type { OutputFile } from "../outputs/output.js";
import { LaidOut } from "../layout/laid-out.js";
import type { SourceFile } from "../source-file.js";
import { wrapComments } from "./comments.js";
import { printWidth } from "../layout/doc.js";
import { layoutCode } from "./markdown.js";
import { formatTypeScript } from "./typescript.js";

/** Prettier's plugins for a language, which are loaded when they are needed: most packages need none for TypeScript. */
const plugins = {
  // The types of `estree` and `markdown` do not declare their exports.
  typescript: () =>
    Promise.all([import("prettier/plugins/estree"), import("prettier/plugins/typescript")]) as Promise<
      unknown[]
    > as Promise<Plugin[]>,
  markdown: () =>
    Promise.all([import("prettier/plugins/markdown")]) as Promise<unknown[]> as Promise<Plugin[]>,
};

/**
 * Lays out what templates made, except for the declarations in `laidOut`. The settings are fixed: a Prettier config found
 * near the output would be code from an unknown author.
 */
export async function format(
  files: readonly OutputFile[],
  laidOut = new LaidOut(),
): Promise<readonly SourceFile[]> {
  return Promise.all(files.map(async (file) => ({ path: file.path, text: await formatText(file, laidOut) })));
}

async function formatText(
  { path, text, format: isWanted = true }: OutputFile,
  laidOut: LaidOut,
): Promise<string> {
  if (!isWanted) return text;
  // Without the path, Prettier would first search the text for JSX.
  const options = { filepath: path, printWidth, endOfLine: "lf" } as const;
  if (path.endsWith(".ts")) {
    const typescript = async (part: string): Promise<string> =>
      prettier(part, { ...options, parser: "typescript", plugins: await plugins.typescript() });
    return wrapComments(await formatTypeScript(text, typescript, laidOut), printWidth);
  }
  if (!path.endsWith(".md")) return text;
  const { text: code, isComplete } = layoutCode(text);
  const loaded = [...(await plugins.markdown()), ...(isComplete ? [] : await plugins.typescript())];
  return prettier(code, { ...options, parser: "markdown", plugins: loaded });
}
