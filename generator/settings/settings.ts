import * as v from "valibot";
import type { GenericSchema } from "valibot";
import { isIdentifier, isPlainObject, lineThat, listOf, objectOf, recordOf, toggle } from "./checks.js";
import { environmentNames } from "./environment.js";
import type { EnvironmentNames } from "./environment.js";
import { filterKeys, readFilterTerm } from "./filter.js";
import { limitSettings } from "./limits.js";
import type { Limits } from "./limits.js";
import { packageSettings } from "./package.js";
import type { PackageOptions } from "./package.js";
import { pagingOrNone, pagingSettings } from "./paging.js";
import type { PagingOptions } from "./paging.js";
import { renameSettings } from "./rename.js";
import type { RenameOptions } from "./rename.js";
import type { SettingsOf } from "./setting.js";
import { isTypeText } from "./type-text.js";

/** How a document is read and what is generated from it. */
export interface GenerateOptions {
  /** The OpenAPI document: a file path, an http(s) URL, `-` for standard input, or the parsed document itself. */
  readonly input: string | object;
  readonly package?: PackageOptions;
  /** Report warnings as errors. */
  readonly strict?: boolean;
  /** Folder that relative paths are resolved against; by default the working folder. */
  readonly cwd?: string;
  /** Overlays (OpenAPI Overlay 1.0, files or URLs) to apply before anything else, in order. */
  readonly overlays?: readonly string[];
  /**
   * Which operations to keep, such as `tag=Streams`, `path=/v1/*`, `operationId!=delete*`, `method=get` or
   * `deprecated=false`. Terms with the same key are alternatives, terms with different keys must all match, and `!=`
   * leaves operations out.
   */
  readonly filter?: readonly string[];
  /** Names to use instead of those derived from the document. */
  readonly rename?: RenameOptions;
  /** TypeScript types for formats, such as `{ money: "`${number}`" }`; values still arrive as they are in JSON. */
  readonly formats?: Readonly<Record<string, string>>;
  /**
   * How operations are paged, by operationId or by method and path (`GET /pets`); `*` matches any text, and `false`
   * means no paging. Takes precedence over `x-specpress-paging` in the document.
   */
  readonly paging?: Readonly<Record<string, PagingOptions | false>>;
  /**
   * Environment variables that hold the credentials of a client created without `auth`, by security scheme; in a list,
   * the first one that is set is used.
   */
  readonly env?: Readonly<Record<string, EnvironmentNames | readonly EnvironmentNames[]>>;
  /** The header for idempotency keys: operations that are not idempotent send a new key with each call. */
  readonly idempotencyHeader?: string;
  /** The name of the class with the operations as methods, exported from `<package>/class`; `false` for no class. */
  readonly class?: string | boolean;
  /** Origins (`https://example.com`) that a `$ref` may lead to. */
  readonly allowOrigins?: readonly string[];
  /** Folders that a `$ref` may lead into, besides the document's own. */
  readonly allowFolders?: readonly string[];
  /** What a document may take to read; what exceeds a limit is refused. */
  readonly limits?: Limits;
  /** Outputs to add to the built-in ones; `defineOutput` gives an output its type. */
  readonly outputs?: readonly AddedOutput[];
  /** A folder of templates that replace the package's own by name, such as `client/operations.hbs`. */
  readonly templates?: string;
}

/** An output in a config. */
export interface AddedOutput {
  readonly name: string;
  readonly files: (...inputs: never[]) => unknown;
}

/** One entry of a config file: what to generate, and where. */
export interface SpecpressConfig extends Omit<GenerateOptions, "cwd"> {
  /** Folder of the generated package. */
  readonly output: string;
}

const input: GenericSchema<unknown, string | object> = v.lazy((value) =>
  isPlainObject(value)
    ? v.custom<object>(isPlainObject)
    : lineThat("be a file path, an http(s) URL, `-` for standard input, or a parsed document"),
);

const className: GenericSchema<unknown, string | boolean> = v.lazy((value) =>
  typeof value === "boolean"
    ? v.boolean()
    : lineThat("be the name of a class (an identifier), or `false` for no class", isIdentifier),
);

/** Every setting: its check, its flag, and what the help and the README say about it. */
export const settings: SettingsOf<GenerateOptions & SpecpressConfig> = {
  input: {
    check: input,
    example: "openapi.yaml",
    docs: "the OpenAPI document: a file path, an `http(s)` URL, `-` for standard input, or a parsed document",
    required: true,
  },
  output: {
    check: lineThat("be the path of a folder"),
    example: "generated",
    docs: "the folder of the package",
    required: true,
    only: {
      use: "config",
      elsewhere: "`generate()` writes nothing; pass its files to `write(folder, files)`.",
    },
    flag: { name: "output", short: "o", value: "<folder>", help: "folder of the package" },
  },
  cwd: {
    check: lineThat("be the path of a folder"),
    example: "/home/me/pets",
    docs: "the folder that relative paths start from; by default the working folder",
    only: { use: "api", elsewhere: "Remove it; paths start from the folder of the config file." },
  },
  package: {
    check: objectOf(packageSettings),
    example: { name: "@zoo/pets", version: "1.0.0" },
    docs: "what the generated `package.json` says",
    members: packageSettings,
  },
  strict: {
    check: toggle,
    example: true,
    docs: "`true` reports warnings as errors",
    flag: { name: "strict", negatable: true, help: "report warnings as errors" },
  },
  overlays: {
    check: listOf(lineThat("be a file path or an http(s) URL")),
    example: ["overlay.yaml"],
    docs: "OpenAPI Overlays (1.0), files or URLs, applied in order before anything else",
    flag: { name: "overlay", value: "<file>", repeatable: true, help: "OpenAPI Overlay to apply first" },
  },
  filter: {
    check: listOf(
      lineThat(
        `be <key>=<value> or <key>!=<value> with one of the keys ${filterKeys.join(", ")}`,
        (term) => readFilterTerm(term) !== null,
      ),
    ),
    example: ["tag=Streams", "deprecated=false"],
    docs:
      `operations to keep: \`["tag=Streams", "deprecated=false"]\`. The keys are ` +
      `${filterKeys.map((key) => `\`${key}\``).join(", ")}; \`*\` is any text and \`!=\` leaves operations out. ` +
      "Schemas that only other operations use are left out too",
    flag: {
      name: "filter",
      value: "<key=value>",
      repeatable: true,
      help: `keep only operations that match; keys: ${filterKeys.join(", ")}; * is any text, != leaves operations out`,
    },
  },
  rename: {
    check: objectOf(renameSettings),
    example: { operations: { "GET /pets": "listPets" } },
    docs: "names to use instead of those made from the document",
    members: renameSettings,
  },
  formats: {
    check: recordOf(lineThat("be a TypeScript type", isTypeText)),
    example: { money: "`${number}`" },
    docs: 'TypeScript types by `format`, such as ``{ money: "`${number}`" }``; values still arrive as they are in JSON',
  },
  paging: {
    check: recordOf(pagingOrNone),
    example: { "GET /pets": { cursor: "/next", parameter: "after" } },
    docs:
      "how operations are paged, by operationId or `GET /path` (`*` is any text), `false` for no paging: " +
      "[docs/paging.md](docs/paging.md)",
    each: pagingSettings,
  },
  env: {
    check: recordOf(environmentNames),
    example: { basic: { username: "PETS_USER", password: "PETS_PASSWORD" } },
    docs:
      "environment variables that hold the credentials of a client made without `auth`, by security scheme: " +
      "a name, `{ username, password }`, or a list of alternatives",
  },
  idempotencyHeader: {
    // A token (RFC 9110, section 5.6.2).
    check: lineThat("be the name of a header", (name) => /^[\w!#$%&'*+.^`|~-]+$/.test(name)),
    example: "Idempotency-Key",
    docs: "the header for idempotency keys: `POST` and `PATCH` send a new key with each call and are retried",
  },
  class: {
    check: className,
    example: "Pets",
    docs: "the name of the class exported from `<package>/class`, by default the title; `false` for no class",
  },
  allowOrigins: {
    check: listOf(lineThat("be an origin: `https://` and a host, without a path", isOrigin)),
    example: ["https://example.com"],
    docs: "origins that a `$ref` may lead to",
  },
  allowFolders: {
    check: listOf(lineThat("be the path of a folder")),
    example: ["../common"],
    docs: "folders that a `$ref` may lead into, besides the document's own",
    flag: {
      name: "allow-folder",
      value: "<folder>",
      repeatable: true,
      help: "folder that a $ref may lead into, besides the document's own",
    },
  },
  limits: {
    check: objectOf(limitSettings),
    example: { bytes: 200_000_000 },
    docs: "what a document may take to read: what exceeds a limit is refused",
    members: limitSettings,
  },
  outputs: {
    check: listOf(v.custom<AddedOutput>(isOutput, "be an output, as `defineOutput` makes one")),
    example: [{ name: "operation-list", files: () => [] }],
    docs: "outputs of your own, made with `defineOutput`: [docs/outputs.md](docs/outputs.md)",
  },
  templates: {
    check: lineThat("be the path of a folder"),
    example: "templates",
    docs: "a folder of templates that replace the package's own by name: [docs/outputs.md](docs/outputs.md)",
  },
};

/** Checks the options of `generate()`. */
export const optionsCheck = objectOf<GenerateOptions>(settings, "api");

/** Checks one entry of a config file. */
export const configCheck = objectOf<SpecpressConfig>(settings, "config");

function isOutput(value: unknown): boolean {
  return isPlainObject(value) && typeof value.name === "string" && typeof value.files === "function";
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && /^https?:/.test(text) && new URL(text).origin === text;
}
