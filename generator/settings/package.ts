import { builtinModules } from "node:module";
import * as v from "valibot";
import { line, lineThat, listOf, toggle } from "./checks.js";
import type { SettingsOf } from "./setting.js";

/** The contents of the generated `package.json`. Anything not given comes from the document. */
export interface PackageOptions {
  /** npm package name; by default made from the document's title. */
  readonly name?: string;
  /** npm package version (semver); by default the document's `info.version` if it is valid, otherwise `0.1.0`. */
  readonly version?: string;
  readonly description?: string;
  /** SPDX license expression. */
  readonly license?: string;
  readonly author?: string;
  /** Repository URL. */
  readonly repository?: string;
  readonly keywords?: readonly string[];
  /** Keep the package off public registries. */
  readonly private?: boolean;
  /** Add a CommonJS copy of the modules for `require`; `true` by default. */
  readonly commonjs?: boolean;
}

/** npm's rules for the names of new packages (npm docs, package.json, "name"). */
const packageName = v.pipe(
  lineThat(
    "be a package name: lower-case letters, digits, `-`, `_` and `.`, with an optional scope",
    (name) => /^(?:@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/.test(name),
  ),
  v.maxLength(214, "have at most 214 characters"),
  v.check((name) => !builtinModules.includes(name), "be another name than that of a Node.js module"),
  v.notValues(["node_modules", "favicon.ico"], "be a name that npm does not reserve"),
);

/** The settings of `package`. */
export const packageSettings: SettingsOf<PackageOptions> = {
  name: {
    check: packageName,
    example: "@zoo/pets",
    docs: "npm name of the package; by default made from the document's title",
    flag: { name: "name", value: "<name>", help: "npm name of the package" },
  },
  version: {
    check: lineThat("be a semantic version", isSemver),
    example: "1.0.0",
    docs: "version of the package; by default the document's version if npm accepts it, otherwise `0.1.0`",
    flag: { name: "package-version", value: "<version>", help: "version of the package" },
  },
  description: {
    check: line,
    example: "Typed client for the Pets API.",
    docs: "one line about the package",
  },
  license: {
    check: line,
    example: "MIT",
    docs: "SPDX license expression; by default the document's license if it is one",
  },
  author: { check: line, example: "Zoo Inc. <api@example.com>", docs: "author of the package" },
  repository: {
    check: line,
    example: "https://github.com/zoo/pets",
    docs: "URL of the source repository",
  },
  keywords: { check: listOf(line), example: ["pets", "client"], docs: "keywords for the search on npm" },
  private: {
    check: toggle,
    example: true,
    docs: "`true` keeps the package from being published by accident",
  },
  commonjs: {
    check: toggle,
    example: false,
    docs: "`false` leaves out the CommonJS copy of the modules, which `require`, Jest and TypeScript in CommonJS use",
  },
};

/** Whether a text is a valid version (Semantic Versioning 2.0.0, sections 2, 9 and 10). */
export function isSemver(text: string): boolean {
  return /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/.test(
    text,
  );
}
