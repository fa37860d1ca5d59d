export { compare } from "./write/compare.js";
export type { Differences } from "./write/compare.js";
export { SpecpressError, formatDiagnostic } from "./diagnostics.js";
export type { Diagnostic, DiagnosticCode, Location, Severity } from "./diagnostics.js";
export { generate } from "./generate.js";
export type { Generated } from "./generate.js";
export type { Sdk } from "./model/sdk.js";
export { defineConfig } from "./options.js";
export type {
  EnvironmentNames,
  GenerateOptions,
  NamedOperation,
  OperationNamer,
  PackageOptions,
  PagingOptions,
  RenameOptions,
  SpecpressConfig,
} from "./options.js";
export type { SourceFile } from "./source-file.js";
export { write } from "./write/write.js";
export type { WriteOptions, Written } from "./write/write.js";
