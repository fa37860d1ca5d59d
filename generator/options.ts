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

/** Names by what they are called in the document. */
export interface RenameOptions {
  /** Function names by operationId, or by method and path: `GET /pets`. */
  readonly operations?: Readonly<Record<string, string>>;
  /** Type names by the key of the schema under `components`. */
  readonly schemas?: Readonly<Record<string, string>>;
  /** Module names by tag. */
  readonly groups?: Readonly<Record<string, string>>;
}

/**
 * How the pages of an operation follow each other; just one of `link`, `linkHeader`, `cursor`, `offset` and `page`.
 * Places in a response body are JSON pointers; `-1` is the last item of a list.
 */
export interface PagingOptions {
  /** Where a page's items are, such as `/data`; by default the only list of the body. */
  readonly items?: string;
  /** Where the URL of the next page is. Its query is used, and nothing else of it. */
  readonly link?: string;
  /** The URL of the next page is in the `Link` header (RFC 8288), `rel=next`. */
  readonly linkHeader?: boolean;
  /** Where the cursor of the next page is; `parameter` takes it. */
  readonly cursor?: string;
  readonly parameter?: string;
  /** The parameter that says how many items are before the page. */
  readonly offset?: string;
  /** The parameter that says the number of the page. */
  readonly page?: string;
  /** The number of the first page; 1 by default. */
  readonly first?: number;
  /** Where it stands whether there is another page, if a response says so. */
  readonly more?: string;
}

/** Names of environment variables that hold a credential: a text, or a user name and a password. */
export type EnvironmentNames = string | { readonly username: string; readonly password: string };

/** How a document is read and what is made of it. */
export interface GenerateOptions {
  /** The OpenAPI document: a file path, an http(s) URL, or `-` for standard input. */
  readonly input: string;
  readonly package?: PackageOptions;
  /** Report warnings as errors. */
  readonly strict?: boolean;
  /** Folder that relative paths start from; by default the working folder. */
  readonly cwd?: string;
  /** Overlays (OpenAPI Overlay 1.0, files or URLs) to apply before anything else, in order. */
  readonly overlays?: readonly string[];
  /**
   * Which operations to keep, such as `tag=Streams`, `path=/v1/*`, `operationId!=delete*`, `method=get` or
   * `deprecated=false`. Terms of one key are alternatives, different keys have to hold together, and `!=` takes out.
   */
  readonly filter?: readonly string[];
  /** Names to use instead of those made from the document. */
  readonly rename?: RenameOptions;
  /** TypeScript types for formats, such as `{ money: "`${number}`" }`; values still arrive as JSON has them. */
  readonly formats?: Readonly<Record<string, string>>;
  /**
   * How operations are paged, by operationId or by method and path (`GET /pets`); `*` stands for any text, and `false`
   * for no paging. Goes before `x-specpress-paging` of the operation.
   */
  readonly paging?: Readonly<Record<string, PagingOptions | false>>;
  /**
   * Environment variables to take credentials from when a client is made without `auth`, by security scheme; of a list
   * the first that is set.
   */
  readonly env?: Readonly<Record<string, EnvironmentNames | readonly EnvironmentNames[]>>;
  /** The header that takes an idempotency key: operations that are not idempotent send a new one with each call. */
  readonly idempotencyHeader?: string;
  /** The name of the class with the operations as methods, which is the entry `<package>/class`; `false` for none. */
  readonly class?: string | boolean;
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
  overlays: "array",
  filter: "array",
  rename: "object",
  formats: "object",
  paging: "object",
  class: "string or boolean",
  env: "object",
  idempotencyHeader: "string",
  allowOrigins: "array",
};

/** Every setting of `rename` and its type. */
export const renameKeys: Readonly<Record<keyof RenameOptions, string>> = {
  operations: "object",
  schemas: "object",
  groups: "object",
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
