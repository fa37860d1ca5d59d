export { compare } from "./write/compare.js";
export type { Differences } from "./write/compare.js";
export { SpecpressError, formatDiagnostic } from "./diagnostics.js";
export type { Diagnostic, DiagnosticCode, Location, Severity } from "./diagnostics.js";
export { generate } from "./generate.js";
export type { Generated } from "./generate.js";
export { defineConfig } from "./options.js";
export type {
  EnvironmentNames,
  GenerateOptions,
  Limits,
  NamedOperation,
  OperationNamer,
  PackageOptions,
  PagingOptions,
  RenameOptions,
  SpecpressConfig,
} from "./options.js";
export { defineOutput } from "./outputs/output.js";
export type { Output, OutputFile, PackageDependencies, PackageExports } from "./outputs/output.js";
export type { Names, OutputKit, PackagePlan } from "./outputs/kit.js";
export type { Imports } from "./outputs/imports.js";
export type { RenderTemplate } from "./render/template.js";
export type { TemplateName, Views } from "./render/views.js";
export type { TypePrinter } from "./types/printer.js";
export type * from "./model/sdk.js";
export type * from "./model/type/docs.js";
export type * from "./model/type/type.js";
export type { SourceFile } from "./source-file.js";
export { write } from "./write/write.js";
export type { WriteOptions, Written } from "./write/write.js";
