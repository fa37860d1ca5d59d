import type { SpecpressConfig } from "./settings/settings.js";

export type { EnvironmentNames } from "./settings/environment.js";
export type { Limits } from "./settings/limits.js";
export type { PackageOptions } from "./settings/package.js";
export type { PagingOptions } from "./settings/paging.js";
export type { NamedOperation, OperationNamer, RenameOptions } from "./settings/rename.js";
export type { AddedOutput, GenerateOptions, SpecpressConfig } from "./settings/settings.js";

/** Gives a config file its types. */
export function defineConfig(
  config: SpecpressConfig | readonly SpecpressConfig[],
): SpecpressConfig | readonly SpecpressConfig[] {
  return config;
}
