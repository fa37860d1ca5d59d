import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { GenerateOptions } from "../options.js";
import { bundle } from "./bundle.js";
import type { Document } from "../document/document.js";
import { applyOverlays } from "./overlays.js";
import { loadFile } from "./file.js";
import type { LoadedFile } from "./file.js";
import { isUrl, nameOf } from "./source.js";
import { loadValue } from "./value.js";

/**
 * Reads a document, applies its overlays, and reads everything that its `$ref`s lead to.
 * @throws SpecpressError if something cannot be read or parsed, or a `$ref` leads where it may not.
 */
export async function load(
  input: string | object,
  options: Pick<GenerateOptions, "cwd" | "allowOrigins" | "allowFolders" | "overlays">,
): Promise<Document> {
  const cwd = options.cwd ?? process.cwd();
  const overlays = options.overlays ?? [];
  const root = typeof input === "string" ? await loadRoot(input, cwd) : loadValue(input, cwd);
  const { file, diagnostics } = await applyOverlays(root, overlays, cwd);
  const { urls, ...document } = await bundle(file, {
    allowOrigins: options.allowOrigins ?? [],
    allowFolders: (options.allowFolders ?? []).map((folder) => resolve(cwd, folder)),
  });
  const [, ...others] = urls.map(pathOf);
  const named = [...(typeof input === "string" ? [input] : []), ...overlays].filter((name) => name !== "-");
  const inputs = [...named.map((name) => pathOf(urlOf(name, cwd))), ...others];
  return {
    ...document,
    diagnostics: [...diagnostics, ...document.diagnostics],
    inputs: [...new Set(inputs)].sort(),
  };
}

function loadRoot(input: string, cwd: string): Promise<LoadedFile> {
  return loadFile(input, nameOf(input), urlOf(input === "-" ? "stdin" : input, cwd), cwd);
}

function urlOf(name: string, cwd: string): URL {
  return isUrl(name) ? new URL(nameOf(name)) : pathToFileURL(resolve(cwd, name));
}

function pathOf(url: URL): string {
  return url.protocol === "file:" ? fileURLToPath(url) : url.href;
}
