import { resolve } from "node:path";
import { check } from "./check/check.js";
import { compile } from "./compile/compile.js";
import { SpecpressError, diagnostic } from "./diagnostics.js";
import type { Diagnostic, Finding } from "./diagnostics.js";
import { format } from "./format/format.js";
import type { Document } from "./document/document.js";
import { load } from "./load/load.js";
import { buildModel } from "./model/build.js";
import type { Sdk } from "./model/sdk.js";
import type { GenerateOptions } from "./options.js";
import { allOutputs, reservedNames } from "./outputs/registry.js";
import { runOutputs } from "./outputs/run.js";
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
  /** The files (absolute paths) and URLs that were read: document, overlays, targets of `$ref`s and templates, sorted. */
  readonly inputs: readonly string[];
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
  const { document: checked, findings: checking } = await check(document);
  const found = [...document.diagnostics, ...located(checking, document)];
  if (checked === null) throw new SpecpressError(found);
  const { sdk, findings } = buildModel(checked, options, reservedNames(outputs));
  const diagnostics = [...found, ...located(findings, checked)];
  if (options.strict === true && diagnostics.some(({ severity }) => severity === "warning")) {
    throw new SpecpressError(diagnostics.map(asError));
  }
  const sources = await format(runOutputs(outputs, sdk, render, options.package ?? {}));
  const files = [...sources, ...(await compile(sources))].sort((a, b) => (a.path < b.path ? -1 : 1));
  const folder = resolve(cwd, templates ?? "");
  const templateFiles = [...(replaced?.keys() ?? [])].map((name) => resolve(folder, `${name}.hbs`));
  return { files, diagnostics, inputs: [...document.inputs, ...templateFiles].sort(), sdk };
}

function located(findings: readonly Finding[], document: Document): readonly Diagnostic[] {
  return findings.map(({ code, message, pointer, hint }) =>
    diagnostic(code, message, document.locate(pointer), hint),
  );
}

function asError(item: Diagnostic): Diagnostic {
  return item.severity === "warning" ? { ...item, severity: "error" } : item;
}
