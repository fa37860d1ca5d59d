import type { Output } from "../output.js";
import { identityOf, packageJson } from "./manifest.js";

/** `package.json`, of what the document, the options and the other outputs say. */
export const packageOutput: Output = {
  name: "package",
  files: ({ info }, kit) => [
    {
      path: "package.json",
      text: packageJson(identityOf(info, kit.package.options), kit.package),
      format: false,
    },
  ],
};
