import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadConfig } from "../../../generator/config/config.js";
import { SpecpressError } from "../../../generator/diagnostics.js";
import type { Diagnostic } from "../../../generator/diagnostics.js";
import { generate } from "../../../generator/generate.js";
import type { GenerateOptions } from "../../../generator/options.js";
import { emptyFolder } from "../../support/workspace.js";

/** What is reported about options that TypeScript may not accept. */
async function faultsOf(options: unknown): Promise<readonly Diagnostic[]> {
  const error: unknown = await generate(options as GenerateOptions).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof SpecpressError)) throw new Error(`no SpecpressError: ${String(error)}`);
  return error.diagnostics;
}

const wrong: readonly (readonly [string, object, string])[] = [
  ["another kind", { strict: "yes" }, '`strict` must be `true` or `false`, not "yes".'],
  ["a list for a table", { package: [] }, "`package` must be an object, not []."],
  ["a map for a table", { rename: new Map() }, "`rename` must be an object, not {}."],
  ["a text for a list", { overlays: "a.yaml" }, '`overlays` must be a list, not "a.yaml".'],
  [
    "a number in a list",
    { overlays: ["a.yaml", 1] },
    "`overlays[1]` must be a file path or an http(s) URL, not 1.",
  ],
  [
    "an empty input",
    { input: "" },
    '`input` must be a file path, an http(s) URL, `-` for standard input, or a parsed document, not "".',
  ],
  [
    "a package name with capitals",
    { package: { name: "My Pets" } },
    '`package.name` must be a package name: lower-case letters, digits, `-`, `_` and `.`, with an optional scope, not "My Pets".',
  ],
  [
    "a package name of Node.js",
    { package: { name: "fs" } },
    '`package.name` must be another name than that of a Node.js module, not "fs".',
  ],
  [
    "a package name that npm reserves",
    { package: { name: "node_modules" } },
    '`package.name` must be a name that npm does not reserve, not "node_modules".',
  ],
  ["no version", { package: { version: "1.0" } }, '`package.version` must be a semantic version, not "1.0".'],
  [
    "a version with a zero before",
    { package: { version: "01.0.0" } },
    '`package.version` must be a semantic version, not "01.0.0".',
  ],
  [
    "two lines",
    { package: { description: "a\nb" } },
    '`package.description` must be text on one line, not "a\\nb".',
  ],
  [
    "a control character",
    { package: { keywords: ["a\u0000"] } },
    '`package.keywords[0]` must be text on one line, not "a\\u0000".',
  ],
  [
    "an unknown filter",
    { filter: ["tag=A", "colour=red"] },
    '`filter[1]` must be <key>=<value> or <key>!=<value> with one of the keys tag, path, operationId, method, deprecated, not "colour=red".',
  ],
  [
    "a header with a line break",
    { idempotencyHeader: "Key\r\nX: 1" },
    '`idempotencyHeader` must be the name of a header, not "Key\\r\\nX: 1".',
  ],
  [
    "a header with a line break at its end",
    { idempotencyHeader: "Key\n" },
    '`idempotencyHeader` must be the name of a header, not "Key\\n".',
  ],
  [
    "a class with code",
    { class: "A { } class B" },
    '`class` must be the name of a class (an identifier), or `false` for no class, not "A { } class B".',
  ],
  [
    "a function name with code",
    { rename: { operations: { a: "b() {}" } } },
    '`rename.operations.a` must be an identifier, in which `*` may stand for what a `*` of the key matched, not "b() {}".',
  ],
  [
    "more stars than the key",
    { rename: { operations: { "a*": "b*c*" } } },
    '`rename.operations` must have no name with more `*` than its key, not { "a*": "b*c*" }.',
  ],
  [
    "a type name with code",
    { rename: { schemas: { constructor: "A; B" } } },
    '`rename.schemas.constructor` must be an identifier, not "A; B".',
  ],
  [
    "a star in a type name",
    { rename: { schemas: { "A*": "*" } } },
    '`rename.schemas["A*"]` must be an identifier, not "*".',
  ],
  [
    "a type with a statement",
    { formats: { money: "string; type X = 1" } },
    '`formats.money` must be a TypeScript type, not "string; type X = 1".',
  ],
  ["two types", { formats: { money: "a b" } }, '`formats.money` must be a TypeScript type, not "a b".'],
  [
    "a type with a comment",
    { formats: { money: "string /*" } },
    '`formats.money` must be a TypeScript type, not "string /*".',
  ],
  ["no type", { formats: { money: "=>" } }, '`formats.money` must be a TypeScript type, not "=>".'],
  [
    "a variable with a sign",
    { env: { a: "A-B" } },
    '`env.a` must be the name of a variable, or { username: "NAME", password: "NAME" }, not "A-B".',
  ],
  [
    "a pair without a password",
    { env: { a: [{ username: "A" }] } },
    '`env.a[0]` must be the name of a variable, or { username: "NAME", password: "NAME" }, not { username: "A" }.',
  ],
  [
    "two ways of paging",
    { paging: { "GET /a": { link: "/a", offset: "b" } } },
    '`paging["GET /a"]` must have exactly one of `link`, `linkHeader`, `cursor`, `cursorHeader`, `offset`, `page`, not { link: "/a", offset: "b" }.',
  ],
  [
    "a place that is no pointer",
    { paging: { a: { link: "next" } } },
    '`paging.a.link` must be a JSON pointer, starting with `/`, not "next".',
  ],
  ["`true` for paging", { paging: { a: true } }, "`paging.a` must be an object, not true."],
  [
    "an origin with a path",
    { allowOrigins: ["https://example.com/a"] },
    '`allowOrigins[0]` must be an origin: `https://` and a host, without a path, not "https://example.com/a".',
  ],
  [
    "an origin without a scheme",
    { allowOrigins: ["example.com"] },
    '`allowOrigins[0]` must be an origin: `https://` and a host, without a path, not "example.com".',
  ],
];

const unknown: readonly (readonly [string, object, string, RegExp])[] = [
  [
    "a misspelled setting",
    { overlay: ["a.yaml"] },
    "`overlay` is not a setting.",
    /^Did you mean `overlays`\? The settings are input, /,
  ],
  [
    "a misspelled setting of the package",
    { package: { nmae: "a" } },
    "`package.nmae` is not a setting.",
    /^Did you mean `package\.name`\? The settings of `package` are name, /,
  ],
  [
    "an unknown setting of paging",
    { paging: { a: { link: "/a", size: 1 } } },
    "`paging.a.size` is not a setting.",
    /^The settings of `paging\.a` are items, /,
  ],
  ["`constructor`", { constructor: "a" }, "`constructor` is not a setting.", /^The settings are/],
  [
    "`__proto__`",
    JSON.parse('{ "__proto__": { "strict": true } }') as object,
    "`__proto__` is not a setting.",
    /^The settings are/,
  ],
  [
    "`toString` in a table",
    { package: { toString: "a" } },
    "`package.toString` is not a setting.",
    /^The settings of/,
  ],
];

describe("generate() refuses", () => {
  it.each(wrong)("%s", async (_what, options, message) => {
    const [fault, ...others] = await faultsOf({ input: "no-such-file.yaml", ...options });
    expect(fault).toMatchObject({ code: "setting-invalid", severity: "error", message, location: null });
    expect(fault?.hint).toMatch(/^For example, /);
    expect(others).toEqual([]);
  });

  it.each(unknown)("%s", async (_what, options, message, hint) => {
    const [fault] = await faultsOf({ input: "no-such-file.yaml", ...options });
    expect(fault).toMatchObject({ code: "setting-unknown", message });
    expect(fault?.hint).toMatch(hint);
  });

  it.each([
    [undefined, "is missing; it must be an object."],
    [null, "must be an object, not null."],
    ["a.yaml", 'must be an object, not "a.yaml".'],
  ])("%j instead of options", async (options, message) => {
    const [fault] = await faultsOf(options);
    expect(fault?.message).toBe(`The options of \`generate()\` ${message}`);
    expect(fault?.hint).toBe('For example, { input: "openapi.yaml" }.');
  });

  it("a missing input, and everything else that is wrong, at once", async () => {
    const faults = await faultsOf({ strict: 1, filters: [], package: { private: "no", version: 2 } });
    expect(faults.map(({ message }) => message.split(" ")[0])).toEqual([
      "`filters`",
      "`input`",
      "`package.version`",
      "`package.private`",
      "`strict`",
    ]);
  });

  it("the folder of a config file, and says what writes files", async () => {
    const [fault] = await faultsOf({ input: "a.yaml", output: "sdk" });
    expect(fault?.message).toBe("`output` is a setting of config files only.");
    expect(fault?.hint).toMatch(/write\(folder, files\)/);
  });

  it("a name that a function makes and that is no identifier", async () => {
    const input = {
      openapi: "3.1.0",
      info: { title: "a", version: "1" },
      paths: { "/a": { get: { responses: {} } } },
    };
    const [fault] = await faultsOf({ input, rename: { operations: () => "a-b" } });
    expect(fault).toMatchObject({
      code: "setting-invalid",
      message: '`rename.operations` must give an identifier or `undefined` for GET /a, not "a-b".',
    });
  });
});

describe("a config file", () => {
  let folder: Awaited<ReturnType<typeof emptyFolder>>;
  beforeAll(async () => {
    folder = await emptyFolder();
  });
  afterAll(() => folder.remove());

  const messagesOf = async (name: string, config: unknown): Promise<readonly string[]> => {
    const text = JSON.stringify(config);
    return refused(name, name.endsWith(".json") ? text : `export default ${text};`);
  };

  /** The messages about a config file, each after its place. */
  const refused = async (name: string, text: string): Promise<readonly string[]> => {
    await writeFile(join(folder.path, name), text);
    const error: unknown = await loadConfig(folder.path, name).then(
      () => null,
      (reason: unknown) => reason,
    );
    return (error as SpecpressError).diagnostics.map(
      ({ message, location }) => `${location?.file}:${location?.line}:${location?.column}: ${message}`,
    );
  };

  it("is refused with the same sentences, after its name", async () => {
    const settings = { input: "a.yaml", class: "A { } class B", package: { name: "My Pets" }, extra: 1 };
    const sentences = (await faultsOf(settings)).map(({ message }) => message);
    expect(sentences).toHaveLength(3);
    const messages = await messagesOf("one.json", { ...settings, output: "sdk" });
    expect(messages.map((message) => message.replace(/^one\.json:1:\d+: /, ""))).toEqual(sentences);
  });

  it("names the entry if there are several", async () => {
    const entry = { input: "a.yaml", output: "sdk" };
    expect(await messagesOf("two.json", [entry, { ...entry, strict: 1 }])).toEqual([
      "two.json:1:69: Entry 2: `strict` must be `true` or `false`, not 1.",
    ]);
  });

  it("has no `cwd`", async () => {
    expect(await messagesOf("cwd.json", { input: "a.yaml", output: "sdk", cwd: "/" })).toEqual([
      "cwd.json:1:34: `cwd` is a setting of `generate()` only.",
    ]);
  });

  it.each([
    ["empty.json", "[]", "empty.json:1:1: empty.json exports an empty list."],
    ["nothing.json", "", "nothing.json:1:1: nothing.json is not valid JSON: value expected."],
    ["open.json", '{\n "input": ', "open.json:2:11: open.json is not valid JSON: value expected."],
    ["text.mjs", "export default 'a';", 'text.mjs:1:1: The config must be an object, not "a".'],
    ["none.mjs", "export const a = 1;", "none.mjs:1:1: none.mjs has no default export."],
    ["null.mjs", "export default null;", "null.mjs:1:1: The config must be an object, not null."],
    [
      "function.mjs",
      "export default () => 5;",
      "function.mjs:1:1: The config must be an object, not a function.",
    ],
    ["throws.mjs", "throw 5;", "throws.mjs:1:1: throws.mjs cannot be loaded: 5"],
    [
      "getter.mjs",
      "export default { output: 'a', get input() { throw new Error('mine'); } };",
      "getter.mjs:1:1: getter.mjs has a setting that cannot be read: mine",
    ],
    [
      "nested.mjs",
      "export default {\n  input: 'a.yaml',\n  output: 'a',\n  limits: {\n    bytes: -1,\n  },\n};",
      "nested.mjs:5:5: `limits.bytes` must be a number above 0, not -1.",
    ],
  ])("%s is refused", async (name, text, message) => {
    expect(await refused(name, text)).toEqual([message]);
  });

  it("that is a folder is refused", async () => {
    await mkdir(join(folder.path, "folder.json"));
    await expect(loadConfig(folder.path, "folder.json")).rejects.toThrow(
      "folder.json:1:1: error config-invalid: folder.json cannot be read: EISDIR",
    );
  });
});
