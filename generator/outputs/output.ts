import type { AddedOutput } from "../options.js";
import type { Sdk } from "../model/sdk.js";
import type { SourceFile } from "../source-file.js";
import type { OutputKit } from "./kit.js";

/** A part of the generated package: its client, its README, or a part of your own. */
export interface Output {
  /** Unique among the outputs of a package. */
  readonly name: string;
  /** Makes the files of the output; writes nothing. */
  files(sdk: Sdk, kit: OutputKit): readonly OutputFile[];
  /** Entry points to add to the package, each with its source: `{ "./cli": "src/cli.ts" }`. */
  exports?(sdk: Sdk): PackageExports;
  /** npm packages that the output's code imports, each with a version range. */
  readonly dependencies?: PackageDependencies;
  /** Names that the output declares or relies on; a schema or operation with such a name gets another. */
  readonly reserved?: readonly string[];
}

/** Source files by the subpath that imports them, such as `./class`. */
export type PackageExports = Readonly<Record<string, string>>;

/** Version ranges by the names of npm packages. */
export type PackageDependencies = Readonly<Record<string, string>>;

/** A file of an output. */
export interface OutputFile extends SourceFile {
  /** Whether Prettier lays out the text, if it is TypeScript or Markdown; `true` by default. */
  readonly format?: boolean;
}

/** Types an output. */
export function defineOutput(output: Output): Output {
  return output;
}

/** The settings accept nothing that has the name and the function of an output and is none. */
export function isOutput(added: AddedOutput): added is Output {
  return typeof added.files === "function";
}
