import { check } from "../../../generator/check/check.js";
import { SpecpressError } from "../../../generator/diagnostics.js";
import type { Finding } from "../../../generator/diagnostics.js";
import { diagnosticCodes } from "../../../generator/diagnostic-codes.js";
import { load } from "../../../generator/load/load.js";
import { buildModel } from "../../../generator/model/build.js";
import { allOutputs, reservedNames } from "../../../generator/outputs/registry.js";
import { runOutputs } from "../../../generator/outputs/run.js";
import { openTemplates } from "../../../generator/render/template.js";
import type { SourceFile } from "../../../generator/source-file.js";

/** What became of a document: the files before they are laid out, if it was not refused, and what was said of it. */
export interface Attempt {
  readonly files: readonly SourceFile[] | null;
  readonly findings: readonly { readonly code: string; readonly pointer: string }[];
}

const outputs = allOutputs();

/** Makes a package of a document as a run does, without laying out and compiling it. */
export async function attempt(document: object): Promise<Attempt> {
  try {
    const loaded = await load(document, {});
    const { document: checked, findings } = await check(loaded);
    const found: Finding[] = [...findings];
    const early = loaded.diagnostics.map(({ code, location }) => ({
      code,
      pointer: location?.pointer ?? "",
    }));
    if (checked === null) return { files: null, findings: [...early, ...found] };
    const { sdk, findings: later } = buildModel(checked, {}, reservedNames(outputs));
    const files = runOutputs(outputs, sdk, openTemplates(), {});
    return {
      files: files.filter(({ path }) => !path.startsWith("src/runtime/")),
      findings: [...early, ...found, ...later],
    };
  } catch (error) {
    if (!(error instanceof SpecpressError)) throw error;
    const findings = error.diagnostics.map(({ code, location }) => ({
      code,
      pointer: location?.pointer ?? "?",
    }));
    return { files: null, findings };
  }
}

/** Whether findings have an error. */
export function hasError({ findings }: Attempt): boolean {
  return findings.some(
    ({ code }) => diagnosticCodes[code as keyof typeof diagnosticCodes].severity === "error",
  );
}
