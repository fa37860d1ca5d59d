/** What `package.json` of the generated package says. Everything not given comes from the document. */
export interface PackageOptions {
  /** npm package name; by default made from the document's title. */
  readonly name?: string;
  /** npm package version (semver); by default the document's `info.version` when it is one, else `0.1.0`. */
  readonly version?: string;
  readonly description?: string;
  /** SPDX licence expression. */
  readonly license?: string;
  readonly author?: string;
  /** Repository URL. */
  readonly repository?: string;
  readonly keywords?: readonly string[];
  /** Keep the package off public registries. */
  readonly private?: boolean;
}

/** How a document is read and what is made of it. */
export interface GenerateOptions {
  /** The OpenAPI document: a file path, an http(s) URL, or `-` for standard input. */
  readonly input: string;
  readonly package?: PackageOptions;
  /** Report warnings as errors. */
  readonly strict?: boolean;
  /** Folder that relative paths start from; by default the working folder. */
  readonly cwd?: string;
  /** Origins (`https://example.com`) that a `$ref` may lead to. Files may be read only below the document's folder. */
  readonly allowOrigins?: readonly string[];
}

/** One entry of a config file: what to generate, and where. */
export interface SpecpressConfig extends Omit<GenerateOptions, "cwd"> {
  /** Folder of the generated package. */
  readonly output: string;
}

/** Types a config file. */
export function defineConfig(
  config: SpecpressConfig | readonly SpecpressConfig[],
): SpecpressConfig | readonly SpecpressConfig[] {
  return config;
}

/** Every setting of a config entry and its type, as `typeof` or `array` says it. */
export const optionKeys: Readonly<Record<keyof SpecpressConfig, string>> = {
  input: "string",
  output: "string",
  package: "object",
  strict: "boolean",
  allowOrigins: "array",
};

/** Every setting of `package` and its type. */
export const packageKeys: Readonly<Record<keyof PackageOptions, string>> = {
  name: "string",
  version: "string",
  description: "string",
  license: "string",
  author: "string",
  repository: "string",
  keywords: "array",
  private: "boolean",
};
