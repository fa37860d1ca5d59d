import { escapeInvisible, visibleText } from "../../render/escape.js";
import { builtinModules } from "node:module";
import type { PackageOptions } from "../../options.js";
import type { Info } from "../../model/sdk.js";
import { isSemver } from "../../settings/package.js";
import type { PackagePlan } from "../kit.js";

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
  const entries = Object.entries(exports).map(([subpath, source]) => [subpath, builtFrom(source)] as const);
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
      ...Object.fromEntries(entries),
      "./package.json": "./package.json",
    },
    // For `moduleResolution: node`, which ignores the exports map.
    ...(entries.length === 0
      ? {}
      : {
          typesVersions: {
            "*": Object.fromEntries(entries.map(([subpath, { types }]) => [subpath.slice(2), [types]])),
          },
        }),
    files: ["dist", "src", ...published(files)],
    engines: { node: ">=20.19" },
    ...(Object.keys(dependencies).length === 0 ? {} : { dependencies }),
  };
  return `${escapeInvisible(JSON.stringify(manifest, null, 2))}\n`;
}

/** The files that the compiler emits for a source file. */
function builtFrom(source: string): { readonly types: string; readonly default: string } {
  const built = `./${source.replace(/^src\//, "dist/").replace(/\.ts$/, "")}`;
  return { types: `${built}.d.ts`, default: `${built}.js` };
}

/** The files and folders to publish besides code; npm always includes the README. */
function published(files: readonly string[]): readonly string[] {
  const roots = files.map((path) => path.split("/")[0] ?? "");
  return [...new Set(roots)].filter((root) => !["src", "dist", "README.md"].includes(root)).sort();
}
