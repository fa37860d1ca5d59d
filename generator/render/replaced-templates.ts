import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { SpecpressError, diagnostic, failure } from "../diagnostics.js";
import type { Diagnostic, DiagnosticCode } from "../diagnostics.js";
import { misuses } from "./shape.js";
import { readTemplate } from "./template-uses.js";
import type { TemplateFault } from "./template-uses.js";
import { viewShapes } from "./views.js";
import type { TemplateName } from "./views.js";

/**
 * Reads a folder of templates that replace the package's own, such as `client/operations.hbs`.
 * @throws SpecpressError if a template replaces none, has a syntax error, or uses a field that its view does not have.
 */
export function readReplacedTemplates(folder: string, cwd: string): ReadonlyMap<TemplateName, string> {
  const path = resolve(cwd, folder);
  if (!existsSync(path)) throw failure("templates-not-found", `There is no folder ${folder}.`);
  const files = readdirSync(path, { recursive: true, encoding: "utf8" })
    .map((name) => name.split(sep).join("/"))
    .filter((name) => name.endsWith(".hbs"))
    .sort();
  const read = files.map((file) => readReplaced(file, folder, readFileSync(join(path, file), "utf8")));
  const found = read.flatMap(({ diagnostics }) => diagnostics);
  if (found.length > 0) throw new SpecpressError(found);
  return new Map(read.flatMap(({ name, text }) => (name === null ? [] : [[name, text]])));
}

interface ReplacedTemplate {
  readonly name: TemplateName | null;
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

function readReplaced(file: string, folder: string, text: string): ReplacedTemplate {
  const shown = join(folder, file);
  const name = templateNames.find((known) => `${known}.hbs` === file) ?? null;
  if (name === null) {
    const message = `There is no template \`${file}\` to replace; the templates are ${templateNames.map((known) => `${known}.hbs`).join(", ")}.`;
    return { name, text, diagnostics: [at("template-unknown", shown, { message, line: 1, column: 1 })] };
  }
  const { uses, faults } = readTemplate(text);
  const diagnostics = [
    ...faults.map((fault) => at("template-invalid", shown, fault)),
    ...misuses(uses, viewShapes[name]).map((fault) => at("template-field-unknown", shown, fault)),
  ];
  return { name, text, diagnostics };
}

const templateNames = Object.keys(viewShapes) as TemplateName[];

function at(code: DiagnosticCode, file: string, { message, line, column }: TemplateFault): Diagnostic {
  return diagnostic(code, message, { file, line, column, pointer: "" });
}
