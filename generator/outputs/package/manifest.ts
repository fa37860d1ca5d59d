import { escapeInvisible, visibleText } from "../../render/escape.js";
import { builtinModules } from "node:module";
import type { PackageOptions } from "../../options.js";
import type { Info } from "../../model/sdk.js";
import { isSemver } from "../../settings/package.js";
import type { PackagePlan } from "../kit.js";
import { builtFrom, commonJsFolder, commonJsPath } from "./built.js";
import type { Built } from "./built.js";

/** The fields of `package.json` that identify the package; options take precedence over the document. */
export interface PackageIdentity {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
}

/** The identity of a package, with values that npm accepts; `license` may be `""`. */
export function identityOf(info: Info, options: PackageOptions): PackageIdentity {
  return {
    name: options.name ?? nameOf(info.title),
    version: options.version ?? (isSemver(info.version) ? info.version : "0.1.0"),
    description: options.description ?? `Typed client for ${oneLine(info.title) || "an HTTP API"}.`,
    license: options.license ?? (spdx.test(info.license) ? info.license : ""),
  };
}

/** Turns a title into an npm package name; words such as `OpenAI` and `PayPal` are not split. */
function nameOf(title: string): string {
  const words = title
    .normalize("NFKD")
    .replace(/[\p{M}'’]/gu, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  const name = words.join("-").slice(0, longestName);
  if (name === "") return "api-client";
  // npm rejects the names of Node.js built-in modules.
  return builtinModules.includes(name) ? `${name}-client` : name;
}

/** npm's limit, in characters. */
const longestName = 214;

/** The shape of an SPDX identifier. */
const spdx = /^[A-Za-z0-9]+(?:[.+-][A-Za-z0-9]+)*$/;

function oneLine(text: string): string {
  return visibleText(text).replace(/\s+/g, " ").trim();
}

/** The text of `package.json`. */
export function packageJson(identity: PackageIdentity, plan: PackagePlan): string {
  const { name, version, description, license } = identity;
  const { options, exports, dependencies, files } = plan;
  const hasCommonJs = options.commonjs !== false;
  const entries = Object.entries({ ".": "src/index.ts", ...exports }).map(
    ([subpath, source]) => [subpath, builtFrom(source)] as const,
  );
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
    ...(hasCommonJs ? bothMains : mains),
    exports: {
      ...Object.fromEntries(entries.map(([subpath, built]) => [subpath, conditions(built, hasCommonJs)])),
      "./package.json": "./package.json",
    },
    ...typesVersions(entries.slice(1), hasCommonJs),
    files: ["dist", "!dist/.specpress.json", "src", ...published(files)],
    // Before 20.19, Node.js cannot `require` ES modules.
    engines: { node: hasCommonJs ? ">=20" : ">=20.19" },
    ...(Object.keys(dependencies).length === 0 ? {} : { dependencies }),
  };
  return `${escapeInvisible(JSON.stringify(manifest, null, 2))}\n`;
}

/** For tools that ignore the exports map. */
const mains = { main: "./dist/index.js", types: "./dist/index.d.ts" };
const bothMains = {
  main: `./${commonJsFolder}index.js`,
  module: mains.main,
  types: `./${commonJsFolder}index.d.ts`,
};

function conditions(built: Built, hasCommonJs: boolean): object {
  return hasCommonJs ? { require: pathsOf(built, commonJsPath), default: pathsOf(built) } : pathsOf(built);
}

function pathsOf(built: Built, place = (path: string): string => path): Built {
  return { types: `./${place(built.types)}`, default: `./${place(built.default)}` };
}

/** For `moduleResolution: node`, which ignores the exports map. */
function typesVersions(entries: readonly (readonly [string, Built])[], hasCommonJs: boolean): object {
  if (entries.length === 0) return {};
  const paths = entries.map(([subpath, built]) => {
    const { types } = hasCommonJs ? pathsOf(built, commonJsPath) : pathsOf(built);
    return [subpath.slice(2), [types]] as const;
  });
  return { typesVersions: { "*": Object.fromEntries(paths) } };
}

/** The files and folders to publish besides code; npm always includes the README. */
function published(files: readonly string[]): readonly string[] {
  const roots = files.map((path) => path.split("/")[0] ?? "");
  return [...new Set(roots)].filter((root) => !["src", "dist", "README.md"].includes(root)).sort();
}
