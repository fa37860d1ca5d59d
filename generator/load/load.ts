import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { GenerateOptions } from "../options.js";
import { bundle } from "./bundle.js";
import type { Document } from "../document/document.js";
import { applyOverlays } from "./overlays.js";
import { loadFile } from "./file.js";
import type { LoadedFile } from "./file.js";
import { pathOf } from "./policy.js";
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
  const root = typeof input === "string" ? await loadRoot(input, cwd) : loadValue(input, cwd);
  const { file, overlays, diagnostics } = await applyOverlays(root, options.overlays ?? [], cwd);
  const { others, ...document } = await bundle(file, {
    allowOrigins: options.allowOrigins ?? [],
    allowFolders: (options.allowFolders ?? []).map((folder) => resolve(cwd, folder)),
  });
  const isNamed = typeof input === "string" && input !== "-";
  const inputs = [...(isNamed ? [root] : []), ...overlays, ...others];
  return {
    ...document,
    diagnostics: [...diagnostics, ...document.diagnostics],
    inputs: new Map(inputs.map(({ url, hash }) => [inputName(url), hash])),
  };
}

function loadRoot(input: string, cwd: string): Promise<LoadedFile> {
  return loadFile(input, nameOf(input), urlOf(input === "-" ? "stdin" : input, cwd), cwd);
}

function urlOf(name: string, cwd: string): URL {
  return isUrl(name) ? new URL(nameOf(name)) : pathToFileURL(resolve(cwd, name));
}

function inputName(url: URL): string {
  return (url.protocol === "file:" ? pathOf(url) : null) ?? url.href;
}
