import type { PackageOptions } from "../../options.js";
import { kebabCase } from "../../model/names/words.js";
import type { Info } from "../../model/sdk.js";

/** What the package is called and says of itself, the options' word before the document's. */
export interface PackageIdentity {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
}

/** The identity of a package; every field has a value that npm takes, `license` may be `""`. */
export function identityOf(info: Info, options: PackageOptions): PackageIdentity {
  return {
    name: options.name ?? (kebabCase(info.title).slice(0, 214) || "api-client"),
    version: options.version ?? (semver.test(info.version) ? info.version : "0.1.0"),
    description: options.description ?? `Typed client for ${oneLine(info.title) || "an HTTP API"}.`,
    license: options.license ?? (spdx.test(info.license) ? info.license : ""),
  };
}

/** Semantic Versioning 2.0.0, section 2, 9 and 10. */
const semver =
  /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z.-]+)?$/;
/** An SPDX identifier as far as its shape goes. */
const spdx = /^[A-Za-z0-9]+(?:[.+-][A-Za-z0-9]+)*$/;

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** The text of `package.json`. */
export function packageJson(identity: PackageIdentity, options: PackageOptions, hasClass: boolean): string {
  const { name, version, description, license } = identity;
  const manifest = {
    name,
    version,
    ...(options.private === true ? { private: true } : {}),
    description,
    ...(options.keywords === undefined ? {} : { keywords: options.keywords }),
    ...(license === "" ? {} : { license }),
    ...(options.author === undefined ? {} : { author: options.author }),
    ...(options.repository === undefined ? {} : { repository: { type: "git", url: options.repository } }),
    type: "module",
    sideEffects: false,
    main: "./dist/index.js",
    types: "./dist/index.d.ts",
    exports: {
      ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
      ...(hasClass ? { "./class": { types: "./dist/class.d.ts", default: "./dist/class.js" } } : {}),
      "./package.json": "./package.json",
    },
    // For compilers that know no exports map.
    ...(hasClass ? { typesVersions: { "*": { class: ["./dist/class.d.ts"] } } } : {}),
    files: ["dist", "src"],
    engines: { node: ">=20.19" },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
