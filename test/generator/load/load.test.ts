import { execFileSync } from "node:child_process";
import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { load } from "../../../generator/load/load.js";
import { faultsOf, inFolder } from "../../support/document.js";

const yaml = (text: string) =>
  inFolder({ "a.yaml": text }, async (cwd) => (await load("a.yaml", { cwd })).value);

describe("YAML is read as OpenAPI means it", () => {
  it.each([
    ["a date stays text", "v: 2020-01-01", "2020-01-01"],
    ["`no` stays text", "v: no", "no"],
    ["`12:30` stays text", "v: 12:30", "12:30"],
    ["`0o17` is a number, `017` is 17", "v: [0o17, 017]", [15, 17]],
    ["a number key is text", "v: { 200: ok }", { "200": "ok" }],
    [
      "a number key is written as in the document",
      "v: { 1.10: a, 0x1F: b, +1: c }",
      { "1.10": "a", "0x1F": "b", "+1": "c" },
    ],
    ["a merge key merges", "a: &a { x: 1 }\nv: { <<: *a, y: 2 }", { x: 1, y: 2 }],
    ["an alias stands for its value", "a: &a [1]\nv: *a", [1]],
    ["an empty value is null", "v:", null],
  ])("%s", async (_what, text, value) => {
    expect((await yaml(text)).v).toEqual(value);
  });

  it("a key `__proto__` is a key like any other", async () => {
    const value = await yaml("__proto__: { polluted: true }\nv: 1");
    expect(Object.keys(value)).toEqual(["__proto__", "v"]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it.each([
    ["an alias without an anchor", "v: *a", "Unresolved alias"],
    ["a merge key with a text", "v: { <<: a }", "Merge sources must be maps"],
  ])("%s is refused", async (_what, text, message) => {
    expect(await faultsOf(yaml(text))).toEqual([
      expect.stringMatching(new RegExp(`a\\.yaml:1:1: error input-syntax: .*${message}`)),
    ]);
  });

  it("an alias that holds itself is refused", async () => {
    expect(await faultsOf(yaml("v: &a [*a]"))).toEqual([
      expect.stringMatching(/a\.yaml:1:1: error input-too-large/),
    ]);
  });
});

describe("a place in the text is found by its pointer", () => {
  const text = "paths:\n  /a/{b}:\n    get:\n      tags: [x,\n        y]\n";
  it.each([
    ["", 1, 1],
    ["/paths", 1, 1],
    ["/paths/~1a~1{b}", 2, 3],
    ["/paths/~1a~1{b}/get/tags/1", 5, 9],
    ["/paths/~1a~1{b}/get/missing/deep", 3, 5],
  ])("YAML `%s`", async (pointer, line, column) => {
    const place = await inFolder({ "a.yaml": text }, async (cwd) =>
      (await load("a.yaml", { cwd })).locate(pointer),
    );
    expect(place).toEqual({ file: "a.yaml", pointer, line, column });
  });

  it("YAML, below a number key", async () => {
    const place = await inFolder({ "a.yaml": "v:\n  1.10:\n    - a" }, async (cwd) =>
      (await load("a.yaml", { cwd })).locate("/v/1.10/0"),
    );
    expect(place).toMatchObject({ line: 3, column: 7 });
  });

  it("JSON", async () => {
    const json = '{\n  "paths": {\n    "/a": [1, 2] } }';
    const place = await inFolder({ "a.json": json }, async (cwd) =>
      (await load("a.json", { cwd })).locate("/paths/~1a/1"),
    );
    expect(place).toMatchObject({ line: 3, column: 15 });
  });
});

describe("references to other files", () => {
  const root = (ref: string): string => JSON.stringify({ components: { schemas: { A: { $ref: ref } } } });

  it("become local, places stay where they were, also for files in folders that refer to each other", async () => {
    const files = {
      "api/root.json": root("schemas/a.yaml#/A"),
      "api/schemas/a.yaml": "A:\n  properties:\n    b: { $ref: 'more/b.yaml' }\n    self: { $ref: '#/A' }\n",
      "api/schemas/more/b.yaml":
        "properties:\n  back: { $ref: '../a.yaml#/A' }\n  root: { $ref: '../../root.json#/components/schemas/A' }\n",
    };
    await inFolder(files, async (cwd) => {
      const document = await load("api/root.json", { cwd });
      expect(document.value).toEqual({
        components: { schemas: { A: { $ref: "#/x-specpress-documents/schemas~1a.yaml/A" } } },
        "x-specpress-documents": {
          "schemas/a.yaml": {
            A: {
              properties: {
                b: { $ref: "#/x-specpress-documents/schemas~1more~1b.yaml" },
                self: { $ref: "#/x-specpress-documents/schemas~1a.yaml/A" },
              },
            },
          },
          "schemas/more/b.yaml": {
            properties: {
              back: { $ref: "#/x-specpress-documents/schemas~1a.yaml/A" },
              root: { $ref: "#/components/schemas/A" },
            },
          },
        },
      });
      expect(document.locate("/x-specpress-documents/schemas~1a.yaml/A/properties/b")).toMatchObject({
        file: "api/schemas/a.yaml",
        line: 3,
        column: 5,
      });
    });
  });

  it.each([
    ["a file outside of the folder", "../outside.yaml", /error ref-not-allowed/],
    ["an absolute path", "file:///etc/hostname", /error ref-not-allowed/],
    ["another host", "https://example.org/a.yaml", /error ref-not-allowed/],
    ["a broken file", "broken.yaml", /broken\.yaml:2:1: error input-syntax/],
  ])("to %s are refused", async (_what, ref, message) => {
    const files = { "api/root.json": root(ref), "outside.yaml": "a: 1", "api/broken.yaml": "a: [1, 2\nb: }" };
    const faults = await inFolder(files, (cwd) => faultsOf(load("api/root.json", { cwd })));
    expect(faults).toEqual([expect.stringMatching(message)]);
  });

  it.each([
    ["a missing file", "nope.yaml"],
    ["a lone percent sign", "%"],
    ["a name that no file system takes", "a".repeat(5000)],
    ["a name with a zero byte", "a%00b.yaml"],
    ["a name with backslashes", "a\\..\\b.yaml"],
    ["a folder", "folder"],
    ["a circle of symbolic links", "ring.yaml"],
    ["a named pipe, which is not opened", "pipe.yaml"],
    ["no URL", "http://[/a.yaml"],
    ["an anchor that does not exist", "fine.yaml#nope"],
  ])("to %s are a warning at their place", async (_what, ref) => {
    const files = { "root.json": root(ref), "folder/a.yaml": "a: 1", "fine.yaml": "a: 1" };
    await inFolder(files, async (cwd) => {
      await symlink("ring.yaml", join(cwd, "ring.yaml"));
      execFileSync("mkfifo", [join(cwd, "pipe.yaml")]);
      const { diagnostics } = await load("root.json", { cwd });
      expect(diagnostics).toEqual([
        expect.objectContaining({
          code: "ref-not-found",
          severity: "warning",
          message: expect.stringMatching(/ leads .*, so the type is `unknown`\.$/) as string,
          location: expect.objectContaining({ line: 1, pointer: "/components/schemas/A" }) as object,
        }),
      ]);
    });
  });

  it("to another host in place of a folder are refused", async () => {
    const faults = await inFolder({ "root.json": root("//host/a.yaml") }, (cwd) =>
      faultsOf(load("root.json", { cwd })),
    );
    expect(faults).toEqual([expect.stringMatching(/error ref-not-allowed: .* host, which is not allowed/)]);
  });

  it("into a folder that `allowFolders` names are followed, from `cwd` on", async () => {
    const files = { "api/root.json": root("../common/a.yaml"), "common/a.yaml": "type: string" };
    await inFolder(files, async (cwd) => {
      const { value } = await load("api/root.json", { cwd, allowFolders: ["common"] });
      expect(value).toHaveProperty(["x-specpress-documents", "../common/a.yaml"], { type: "string" });
      expect(await faultsOf(load("api/root.json", { cwd, allowFolders: ["other"] }))).toEqual([
        expect.stringContaining("ref-not-allowed"),
      ]);
    });
  });

  it("of parts that nothing refers to are not followed", async () => {
    const files = { "root.json": root("a.yaml#/A"), "a.yaml": "A: {}\nB: { $ref: nope.yaml }" };
    const { diagnostics } = await inFolder(files, (cwd) => load("root.json", { cwd }));
    expect(diagnostics).toEqual([]);
  });

  it("are followed in a file of responses, also under `default`", async () => {
    const files = {
      "root.json": JSON.stringify({
        paths: { "/a": { get: { responses: { $ref: "responses.yaml" } } } },
      }),
      "responses.yaml": "default: { $ref: error.yaml }",
      "error.yaml": "description: Error",
    };
    const { value } = await inFolder(files, (cwd) => load("root.json", { cwd }));
    expect(value).toHaveProperty(
      ["x-specpress-documents", "responses.yaml", "default", "$ref"],
      "#/x-specpress-documents/error.yaml",
    );
  });

  it("through a symbolic link that leads out of the folder are refused", async () => {
    await inFolder({ "api/root.json": root("link.yaml"), "outside.yaml": "a: 1" }, async (cwd) => {
      await symlink(join(cwd, "outside.yaml"), join(cwd, "api/link.yaml"));
      expect(await faultsOf(load("api/root.json", { cwd }))).toEqual([
        expect.stringContaining("ref-not-allowed"),
      ]);
    });
  });

  it("within examples are data and are not followed", async () => {
    const text = JSON.stringify({
      components: { schemas: { A: { example: { $ref: "nope.yaml" }, "x-a": { $ref: "no" } } } },
    });
    const { value } = await inFolder({ "a.json": text }, (cwd) => load("a.json", { cwd }));
    expect(value).toEqual(JSON.parse(text));
  });
});

describe("a discriminator's mapping", () => {
  const withMapping = (mapping: object, schemas: object = {}, more: object = {}): string =>
    JSON.stringify({
      components: {
        schemas: { Pet: { discriminator: { propertyName: "kind", mapping, ...more } }, ...schemas },
      },
    });
  const loaded = (files: Record<string, string>) => inFolder(files, (cwd) => load("root.json", { cwd }));
  const discriminatorOf = (value: object) =>
    (value as { components: { schemas: { Pet: { discriminator: object } } } }).components.schemas.Pet
      .discriminator;

  it("leads to files that nothing else leads to, and on from there", async () => {
    const { value, diagnostics } = await loaded({
      "root.json": withMapping(
        { dog: "./dogs.yaml#/Dog", cat: "cat.json" },
        {},
        { defaultMapping: "./fish.json" },
      ),
      "dogs.yaml": "Dog: { discriminator: { propertyName: size, mapping: { big: 'big.json' } } }",
      "cat.json": "{}",
      "big.json": "{}",
      "fish.json": "{}",
    });
    expect(discriminatorOf(value)).toEqual({
      propertyName: "kind",
      mapping: {
        dog: "#/x-specpress-documents/dogs.yaml/Dog",
        cat: "#/x-specpress-documents/cat.json",
      },
      defaultMapping: "#/x-specpress-documents/fish.json",
    });
    expect(value["x-specpress-documents"]).toMatchObject({
      "dogs.yaml": { Dog: { discriminator: { mapping: { big: "#/x-specpress-documents/big.json" } } } },
    });
    expect(diagnostics).toEqual([]);
  });

  it("may name a schema whose name looks like that of a file", async () => {
    const text = withMapping({ dog: "dog.json", cat: "Cat" }, { "dog.json": {}, Cat: {} });
    const { value, diagnostics } = await loaded({ "root.json": text, "dog.json": "not read" });
    expect(value).toEqual(JSON.parse(text));
    expect(diagnostics).toEqual([]);
  });

  it.each([
    ["a missing file", "./nope.yaml#/Dog", /leads to a file that cannot be read, .* ignored/],
    ["a file outside of the folder", "../dog.yaml", /leads out of the document's folder, .* ignored/],
    [
      "another origin",
      "https://example.org/dog.json",
      /leads to https:\/\/example.org, which is not allowed/,
    ],
  ])("to %s is ignored with a warning at its place", async (_what, value, message) => {
    const text = withMapping({ dog: value });
    const { value: root, diagnostics } = await loaded({ "root.json": text });
    expect(root).toEqual(JSON.parse(text));
    expect(diagnostics).toEqual([
      expect.objectContaining({
        code: "mapping-unmatched",
        severity: "warning",
        message: expect.stringMatching(message) as string,
        location: expect.objectContaining({
          file: "root.json",
          pointer: "/components/schemas/Pet/discriminator/mapping/dog",
        }) as object,
      }),
    ]);
  });
});
