import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { GenerateOptions } from "../options.js";
import { bundle } from "./bundle.js";
import type { Document } from "../document/document.js";
import { applyOverlays } from "./overlays.js";
import { loadFile } from "./file.js";
import { isUrl, nameOf } from "./source.js";

/**
 * Reads a document, applies its overlays, and reads all that its `$ref`s lead to.
 * @throws SpecpressError when it cannot be read or parsed, or a `$ref` leads where it may not.
 */
export async function load(
  input: string,
  options: Pick<GenerateOptions, "cwd" | "allowOrigins" | "overlays">,
): Promise<Document> {
  const cwd = options.cwd ?? process.cwd();
  const url = isUrl(input) ? new URL(input) : pathToFileURL(resolve(cwd, input === "-" ? "stdin" : input));
  const root = await loadFile(input, nameOf(input), url, cwd);
  const { file, diagnostics } = await applyOverlays(root, options.overlays ?? [], cwd);
  const document = await bundle(file, options.allowOrigins ?? []);
  return { ...document, diagnostics: [...diagnostics, ...document.diagnostics] };
}
