import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { head, openFolder, pets } from "./folder.js";
import type { CliFolder } from "./folder.js";

let folder: CliFolder;
let before: string;
beforeAll(async () => {
  folder = await openFolder();
  await folder.write("pets.yaml", pets);
  await folder.specpress("generate", "pets.yaml", "--output", "out");
  before = await folder.digest("out");
  await mkdir(join(folder.path, "a-folder"));
});
afterAll(() => folder.remove());

const noContent = `responses: { "204": { description: Done } }`;
const bomb = `a0: &a0 [x, x, x, x, x, x, x, x, x]
${[1, 2, 3, 4, 5, 6, 7, 8, 9]
  .map(
    (n) =>
      `a${n}: &a${n} [${Array<string>(9)
        .fill(`*a${n - 1}`)
        .join(", ")}]`,
  )
  .join("\n")}
`;

/** Name, text (`null`: no such file), place, code, and a word of the message. */
const inputs: readonly (readonly [string, string, string | Uint8Array | null, string, string, RegExp])[] = [
  ["a missing file", "missing.yaml", null, "1:1", "input-not-found", /missing\.yaml does not exist/],
  ["a folder", "a-folder", null, "1:1", "input-is-folder", /a-folder is a folder/],
  ["an empty file", "empty.yaml", "", "1:1", "input-empty", /is empty/],
  ["only white space", "blank.yaml", " \n\n", "1:1", "input-empty", /is empty/],
  ["neither YAML nor JSON", "broken.yaml", "a: [1, 2\nb: }", "2:1", "input-syntax", /not valid YAML/],
  ["broken JSON", "broken.json", '{"openapi": "3.1.0",, }', "1:21", "input-syntax", /not valid JSON/],
  [
    "JSON with a comment",
    "comment.json",
    '{"openapi": "3.1.0" // x\n}',
    "1:21",
    "input-syntax",
    /not valid JSON/,
  ],
  ["bytes", "bytes.yaml", new Uint8Array([0, 1, 2, 255]), "1:1", "input-not-text", /UTF-8/],
  ["a single value", "text.yaml", "just text", "1:1", "input-not-object", /not an object/],
  ["an alias bomb", "bomb.yaml", bomb, "1:1", "input-too-large", /values/],
  [
    "Swagger 2.0",
    "swagger.yaml",
    'swagger: "2.0"\ninfo: { title: a, version: "1" }\npaths: {}\n',
    "1:1",
    "version-swagger",
    /Swagger 2\.0/,
  ],
  ["no version", "none.yaml", "info: { title: a }\npaths: {}\n", "1:1", "version-missing", /./],
  [
    "OpenAPI 4",
    "four.yaml",
    'openapi: 4.0.0\ninfo: { title: a, version: "1" }\npaths: {}\n',
    "1:1",
    "version-unknown",
    /4\.0\.0/,
  ],
  ["no paths", "nothing.yaml", head, "1:1", "structure", /`paths`/],
  ["a list of paths", "list.yaml", `${head}paths: []\n`, "4:1", "structure", /must be an object/],
  [
    "a reference that leads out of the folder",
    "outside.yaml",
    pets.replace("#/components/schemas/Pet", "../secret.yaml#/Pet"),
    "12:42",
    "ref-not-allowed",
    /secret\.yaml/,
  ],
  [
    "a reference to another host",
    "remote.yaml",
    pets.replace("#/components/schemas/Pet", "https://example.org/a.yaml"),
    "12:42",
    "ref-not-allowed",
    /example\.org/,
  ],
  [
    "a duplicate key in YAML",
    "keys.yaml",
    `${head}paths: {}\npaths: {}\n`,
    "5:1",
    "duplicate-key",
    /`paths` occurs twice/,
  ],
  [
    "a duplicate key in JSON",
    "keys.json",
    '{"openapi":"3.1.0",\n "paths":{},\n "paths":{}}',
    "3:2",
    "duplicate-key",
    /`paths`/,
  ],
];

describe("bad input", () => {
  it.each(inputs)(
    "%s: exit 1, one message with its place and a hint, the old output untouched",
    async (_what, name, text, place, code, message) => {
      if (text !== null) await folder.write(name, text);
      const { code: exit, stdout, stderr } = await folder.specpress("generate", name, "--output", "out");
      const [first = "", ...rest] = stderr.trimEnd().split("\n");
      expect(first).toContain(`${name}:${place}: error ${code}: `);
      expect(first).toMatch(message);
      expect(rest.at(-1)).toMatch(/^ {2}hint: ./);
      expect(stderr.match(/ error /g)).toHaveLength(1);
      expect(stderr).not.toMatch(/^ +at .*\(.*:\d+:\d+\)/m);
      expect([exit, stdout]).toEqual([1, ""]);
      expect(await folder.digest("out")).toBe(before);
    },
  );

  it("reports every fault of a document at once", async () => {
    const faults = `${head}paths:\n  /a:\n    get: { parameters: {}, ${noContent} }\n    put: { $ref: "#/nowhere" }\n  /b:\n    get: { operationId: x, ${noContent} }\n    put: { operationId: x, ${noContent} }\n`;
    await folder.write("faults.yaml", faults);
    const { stderr } = await folder.specpress("generate", "faults.yaml", "--output", "out");
    expect(stderr.match(/(error|warning) [\w-]+/g)).toEqual([
      "warning ref-dangling",
      "warning structure-tolerated",
      "warning duplicate-operation-id",
    ]);
  });

  it("is machine-readable with --json", async () => {
    await folder.write("four.yaml", 'openapi: 4.0.0\ninfo: { title: a, version: "1" }\npaths: {}\n');
    const { code, stdout } = await folder.specpress("generate", "four.yaml", "--output", "out", "--json");
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      packages: [
        { diagnostics: [{ code: "version-unknown", severity: "error", location: { line: 1, column: 1 } }] },
      ],
    });
  });
});
