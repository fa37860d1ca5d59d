import type { Output } from "../output.js";
import { identityOf, packageJson } from "./manifest.js";

/** `package.json`, made from the document, the options and the other outputs. */
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
