import type { Json } from "../document/json.js";
import { LaidOut } from "../layout/laid-out.js";
import { declaredBy } from "../model/names/operation.js";
import { camelCase, kebabCase, pascalCase } from "../model/names/words.js";
import { referenceKey } from "../model/type/reference.js";
import type { Sdk } from "../model/sdk.js";
import { noDocs } from "../model/type/docs.js";
import type { Docs } from "../model/type/docs.js";
import type { Reference } from "../model/type/type.js";
import type { PackageOptions } from "../options.js";
import { jsDoc } from "../render/comment.js";
import type { JsDocTag } from "../render/comment.js";
import { stringLiteral } from "../render/escape.js";
import { literalText } from "../render/literal.js";
import type { RenderTemplate } from "../render/template.js";
import { openPrinter } from "../types/printer.js";
import type { TypePrinter } from "../types/printer.js";
import { Imports } from "./imports.js";
import type { PackageDependencies, PackageExports } from "./output.js";

/** The tools that an output makes its files with. */
export interface OutputKit {
  readonly names: Names;
  /** Prints types of the model as TypeScript. */
  readonly types: TypePrinter;
  /** Renders a view with a template of the package, or with the template that replaces it in the config. */
  readonly render: RenderTemplate;
  /** Collects the imports of the module at `path`; imports whose names are in `taken` get an alias. */
  imports(path: string, taken?: ReadonlySet<string>): Imports;
  /** Docs, or plain text, as a JSDoc comment; `""` if there is nothing to say. */
  comment(docs: string | Partial<Docs>, tags?: readonly JsDocTag[]): string;
  /** A JSON value as a TypeScript expression. */
  literal(value: Json): string;
  /** Text as a TypeScript string literal. */
  text(value: string): string;
  readonly package: PackagePlan;
}

/** The names of a package. */
export interface Names {
  /** Every name in code that comes from an operation or schema of the document. */
  readonly taken: ReadonlySet<string>;
  /** The name of a schema's type. */
  of(reference: Reference): string;
  camelCase(text: string): string;
  pascalCase(text: string): string;
  /** Converts text for use in file names: ASCII letters, digits and hyphens. */
  kebabCase(text: string): string;
}

/** What is known about the package as a whole. */
export interface PackagePlan {
  readonly options: PackageOptions;
  /** The entry points and dependencies that outputs add. */
  readonly exports: PackageExports;
  readonly dependencies: PackageDependencies;
  /** The paths of the files made by the outputs that ran before. */
  readonly files: readonly string[];
}

/** Opens the kit for a model. */
export function openKit(
  sdk: Sdk,
  render: RenderTemplate,
  plan: PackagePlan,
  laidOut = new LaidOut(),
): OutputKit {
  return {
    names: namesOf(sdk),
    types: openPrinter(sdk.names, laidOut),
    render,
    imports: (path, taken) => {
      const root = "../".repeat(path.split("/").length - 2) || "./";
      return new Imports(`${root}runtime/`, `${root}types.js`, taken);
    },
    comment: (docs, tags) =>
      jsDoc({ ...noDocs, ...(typeof docs === "string" ? { text: docs } : docs) }, tags),
    literal: literalText,
    text: stringLiteral,
    package: plan,
  };
}

function namesOf({ groups, names }: Sdk): Names {
  const operations = groups.flatMap((group) => group.operations);
  return {
    taken: new Set([...names.values(), ...operations.flatMap(({ name }) => declaredBy(name))]),
    of: (reference) => names.get(referenceKey(reference)) ?? "unknown",
    camelCase,
    pascalCase,
    kebabCase,
  };
}
