import { resolve } from "node:path";
import { check } from "./check/check.js";
import { addCommonJs } from "./compile/commonjs/add.js";
import { compile } from "./compile/compile.js";
import { SpecpressError, diagnostic } from "./diagnostics.js";
import type { Diagnostic, Finding } from "./diagnostics.js";
import { format } from "./format/format.js";
import type { Document } from "./document/document.js";
import { hashOf } from "./hash.js";
import { LaidOut } from "./layout/laid-out.js";
import { load } from "./load/load.js";
import { buildModel } from "./model/build.js";
import type { Sdk } from "./model/sdk.js";
import type { GenerateOptions } from "./options.js";
import { builtFrom } from "./outputs/package/built.js";
import { allOutputs, reservedNames } from "./outputs/registry.js";
import { exportsOf, runOutputs } from "./outputs/run.js";
import { readReplacedTemplates } from "./render/replaced-templates.js";
import { openTemplates } from "./render/template.js";
import { readOptions } from "./settings/read.js";
import type { SourceFile } from "./source-file.js";

/** A package, as values. */
export interface Generated {
  /** Every file, sorted by path. */
  readonly files: readonly SourceFile[];
  /** What was found that did not stop the run. */
  readonly diagnostics: readonly Diagnostic[];
  /**
   * The files (absolute paths) and URLs that were read, sorted: document, overlays, targets of `$ref`s and templates, and
   * the files that a `$ref` names and that do not exist.
   */
  readonly inputs: readonly string[];
  /** The SHA-256 of the bytes of each input, in hexadecimal; `null` if it does not exist. */
  readonly inputHashes: Readonly<Record<string, string | null>>;
  /** The model that the files were made from. */
  readonly sdk: Sdk;
}

/**
 * Makes a package of a document; writes nothing.
 * @throws SpecpressError with everything that was found, if an option is not valid or the document cannot be used.
 */
export async function generate(given: GenerateOptions): Promise<Generated> {
  const options = readOptions(given);
  const outputs = allOutputs(options.outputs);
  const { templates, cwd = process.cwd() } = options;
  const replaced = templates === undefined ? null : readReplacedTemplates(templates, cwd);
  const render = openTemplates(replaced ?? undefined);
  const document = await load(options.input, options);
  const { document: checked, findings: checking } = await check(document, options.limits?.values);
  const found = [...document.diagnostics, ...located(checking, document)];
  if (checked === null) throw new SpecpressError(found);
  const { sdk, findings } = buildModel(checked, options, reservedNames(outputs));
  const diagnostics = [...found, ...located(findings, checked)];
  if (options.strict === true && diagnostics.some(({ severity }) => severity === "warning")) {
    throw new SpecpressError(diagnostics.map(asError));
  }
  const laidOut = new LaidOut();
  const sources = await format(runOutputs(outputs, sdk, render, options.package ?? {}, laidOut), laidOut);
  const compiled = await compile(sources);
  const entries = ["src/index.ts", ...Object.values(exportsOf(outputs, sdk))];
  const built =
    options.package?.commonjs === false
      ? compiled
      : addCommonJs(
          compiled,
          entries.map((source) => builtFrom(source).types),
        );
  const files = [...sources, ...built].sort((a, b) => (a.path < b.path ? -1 : 1));
  const folder = resolve(cwd, templates ?? "");
  const read = [...(replaced ?? [])].map(
    ([name, text]) => [resolve(folder, `${name}.hbs`), hashOf(text)] as const,
  );
  const inputHashes = Object.fromEntries([...document.inputs, ...read].sort(byPath));
  return { files, diagnostics, inputs: Object.keys(inputHashes), inputHashes, sdk };
}

function byPath([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}

function located(findings: readonly Finding[], document: Document): readonly Diagnostic[] {
  return findings.map(({ code, message, pointer, hint }) =>
    diagnostic(code, message, document.locate(pointer), hint),
  );
}

function asError(item: Diagnostic): Diagnostic {
  return item.severity === "warning" ? { ...item, severity: "error" } : item;
}
