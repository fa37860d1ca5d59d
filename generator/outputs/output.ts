import type { AddedOutput } from "../options.js";
import type { Sdk } from "../model/sdk.js";
import type { SourceFile } from "../source-file.js";
import type { OutputKit } from "./kit.js";

/** A part of the generated package: its client, its README, or a custom part. */
export interface Output {
  /** Unique among the outputs of a package. */
  readonly name: string;
  /** Makes the files of the output, without writing them. */
  files(sdk: Sdk, kit: OutputKit): readonly OutputFile[];
  /** Entry points to add to the package, each with its source: `{ "./cli": "src/cli.ts" }`. */
  exports?(sdk: Sdk): PackageExports;
  /** npm packages that the output's code imports, each with its version range. */
  readonly dependencies?: PackageDependencies;
  /** Names that the output declares or relies on; schemas and operations with such a name get another one. */
  readonly reserved?: readonly string[];
}

/** Source files by the subpath that exports them, such as `./class`. */
export type PackageExports = Readonly<Record<string, string>>;

/** Version ranges by npm package name. */
export type PackageDependencies = Readonly<Record<string, string>>;

/** A file of an output. */
export interface OutputFile extends SourceFile {
  /** Whether Prettier formats the text if it is TypeScript or Markdown; `true` by default. */
  readonly format?: boolean;
}

/** Gives an output its type. */
export function defineOutput(output: Output): Output {
  return output;
}

/** Narrows an output of the config; the settings have already checked its name and its function. */
export function isOutput(added: AddedOutput): added is Output {
  return typeof added.files === "function";
}
