import type { Sdk } from "../../model/sdk.js";
import type { PackageOptions } from "../../options.js";
import { templated, verbatim } from "../draft.js";
import type { Draft } from "../draft.js";
import { identityOf, packageJson } from "./manifest.js";
import { readme } from "./readme.js";

/** What makes a package of the source: its manifest and its front page. */
export function packageFiles(sdk: Sdk, options: PackageOptions): readonly Draft[] {
  const identity = identityOf(sdk.info, options);
  return [
    verbatim("package.json", packageJson(identity, options, sdk.facade !== null)),
    templated("README.md", readme(sdk, identity)),
  ];
}
