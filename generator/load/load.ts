import { resolve } from "node:path";
import type { GenerateOptions } from "../options.js";
import { withoutSecrets } from "../secrets.js";
import { usualLimits } from "../settings/limits.js";
import { bundle } from "./bundle.js";
import type { Document } from "../document/document.js";
import { applyOverlays } from "./overlays.js";
import { loadNamed } from "./file.js";
import { pathOf } from "./policy.js";
import { loadValue } from "./value.js";

/**
 * Reads a document, applies its overlays, and reads everything that its `$ref`s lead to.
 * @throws SpecpressError if something cannot be read or parsed, or a `$ref` leads where it may not.
 */
export async function load(
  input: string | object,
  options: Pick<GenerateOptions, "cwd" | "allowOrigins" | "allowFolders" | "overlays" | "limits">,
): Promise<Document> {
  const cwd = options.cwd ?? process.cwd();
  const rules = { ...usualLimits, ...options.limits, otherOrigins: true };
  const root =
    typeof input === "string" ? await loadNamed(input, cwd, rules) : loadValue(input, cwd, rules.values);
  const { file, overlays, diagnostics } = await applyOverlays(root, options.overlays ?? [], cwd, rules);
  const { others, ...document } = await bundle(file, {
    allowOrigins: options.allowOrigins ?? [],
    allowFolders: (options.allowFolders ?? []).map((folder) => resolve(cwd, folder)),
    rules: { ...rules, otherOrigins: false },
  });
  const isNamed = typeof input === "string" && input !== "-";
  const inputs = [...(isNamed ? [root] : []), ...overlays, ...others];
  return {
    ...document,
    diagnostics: [...diagnostics, ...document.diagnostics],
    inputs: new Map(inputs.map(({ url, hash }) => [inputName(url), hash])),
  };
}

function inputName(url: URL): string {
  return (url.protocol === "file:" ? pathOf(url) : null) ?? withoutSecrets(url.href);
}
