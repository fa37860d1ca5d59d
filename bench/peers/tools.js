// The generators that are compared, each with what the smallest useful run of it takes.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * A generator. `args` are the arguments of its program for a document and an empty folder, in which it may write what
 * its command line cannot say. `entry` is the module that an application imports, in that folder and without its ending.
 * @typedef {object} Tool
 * @property {string} name
 * @property {string} program a file that Node runs
 * @property {(input: string, folder: string) => readonly string[]} args
 * @property {string} entry
 * @property {readonly string[]} [client] what else it must import to make a call
 * @property {() => string} version
 */

/** @param {string} path the `package.json` of a tool */
const versionIn = (path) => () => {
  /** @type {unknown} */
  const manifest = JSON.parse(readFileSync(path, "utf8"));
  return /** @type {{ version: string }} */ (manifest).version;
};

/** @param {string} path */
const installed = (path) => fileURLToPath(new URL(`node_modules/${path}`, import.meta.url));

const specpress = {
  name: "specpress",
  program: fileURLToPath(new URL("../../dist/bundle/cli.js", import.meta.url)),
  args: (/** @type {string} */ input, /** @type {string} */ folder) => [
    "generate",
    input,
    "--output",
    join(folder, "package"),
  ],
  entry: "package/dist/index",
  client: ["createClient"],
  version: versionIn(fileURLToPath(new URL("../../package.json", import.meta.url))),
};

/** @type {readonly Tool[]} */
export const tools = [
  specpress,
  {
    name: "redocly",
    program: installed("@redocly/cli/bin/cli.js"),
    version: versionIn(installed("@redocly/cli/package.json")),
    args: (input, folder) => ["generate-client", input, "--output", join(folder, "client.ts")],
    entry: "client",
  },
  {
    name: "oazapfts",
    program: installed("oazapfts/dist/cli.js"),
    version: versionIn(installed("oazapfts/package.json")),
    args: (input, folder) => [input, join(folder, "client.ts")],
    entry: "client",
  },
  {
    name: "hey-api",
    program: installed("@hey-api/openapi-ts/bin/run.js"),
    version: versionIn(installed("@hey-api/openapi-ts/package.json")),
    args: (input, folder) => ["--input", input, "--output", join(folder, "client"), "--no-log-file"],
    entry: "client/index",
  },
  {
    name: "orval",
    program: installed("orval/dist/bin/orval.mjs"),
    version: versionIn(installed("orval/package.json")),
    args: (input, folder) => ["--input", input, "--output", join(folder, "client.ts"), "--client", "fetch"],
    entry: "client",
  },
  {
    name: "kubb",
    program: installed("@kubb/cli/bin/kubb.cjs"),
    version: versionIn(installed("@kubb/cli/package.json")),
    args: (input, folder) => ["generate", "--config", kubbConfig(input, folder)],
    entry: "client/index",
  },
  {
    name: "openapi-typescript",
    program: installed("openapi-typescript/bin/cli.js"),
    version: versionIn(installed("openapi-typescript/package.json")),
    args: (input, folder) => [input, "--output", join(folder, "types.ts")],
    entry: "types",
  },
  {
    name: "openapi-typescript-codegen",
    program: installed("openapi-typescript-codegen/bin/index.js"),
    version: versionIn(installed("openapi-typescript-codegen/package.json")),
    args: (input, folder) => ["--input", input, "--output", join(folder, "client")],
    entry: "client/index",
  },
  {
    name: "swagger-typescript-api",
    program: installed("swagger-typescript-api/dist/cli.mjs"),
    version: versionIn(installed("swagger-typescript-api/package.json")),
    args: (input, folder) => ["generate", "--path", input, "--output", folder],
    entry: "Api",
  },
];

/**
 * Kubb takes its plugins from a config file only.
 * @param {string} input
 * @param {string} folder
 */
function kubbConfig(input, folder) {
  const config = join(folder, "kubb.config.mjs");
  const plugins = ["oas", "ts", "client"];
  const imports = plugins.map((name) => {
    const plugin = `plugin${name[0]?.toUpperCase() ?? ""}${name.slice(1)}`;
    return `import { ${plugin} } from ${JSON.stringify(installed(`@kubb/plugin-${name}/dist/index.js`))};`;
  });
  writeFileSync(
    config,
    [
      ...imports,
      `export default {`,
      `  root: ${JSON.stringify(folder)},`,
      `  input: { path: ${JSON.stringify(input)} },`,
      `  output: { path: "client" },`,
      `  plugins: [pluginOas({ validate: false }), pluginTs(), pluginClient({ client: "fetch" })],`,
      `};`,
    ].join("\n"),
  );
  return config;
}
