import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isObject } from "../../../generator/document/json.js";
import { parsePlainYaml } from "../../../generator/load/plain-yaml.js";
import { parseYaml } from "../../../generator/load/parse-yaml.js";
import { trickyYaml } from "../../support/tricky-yaml.js";

/** What both parsers make of a text, with the order of keys; `null` if it is not plain. */
function readings(text: string): { readonly plain: unknown; readonly careful: unknown } | null {
  const value = parsePlainYaml(text);
  if (value === undefined) return null;
  const careful = parseYaml(text);
  return {
    plain: { ok: true, value, warnings: [], order: JSON.stringify(value) },
    careful: careful.ok ? { ...careful, order: JSON.stringify(careful.value) } : careful,
  };
}

const folders = [
  "test/cases",
  ...["@figma", "@readme", "@scalar", "rclone-openapi", "twilio"].map((name) => `node_modules/${name}`),
];
const documents = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => join(folder, name)),
);

describe("YAML that is plain", () => {
  it("reads in every document as the careful parser reads it", () => {
    const plain = documents.filter((path) => {
      const both = readings(readFileSync(path, "utf8"));
      expect(both?.plain, path).toEqual(both?.careful);
      return both !== null;
    });
    expect(plain.length).toBeGreaterThan(documents.length * 0.8);
  });

  it("reads as the careful parser reads it, whatever the text", () => {
    let plain = 0;
    fc.assert(
      fc.property(trickyYaml, (text) => {
        const both = readings(text);
        // Documents are objects.
        if (both === null || !isObject(parsePlainYaml(text))) return;
        plain++;
        expect(both.plain).toEqual(both.careful);
      }),
      { numRuns: 2000 },
    );
    expect(plain).toBeGreaterThan(0);
  });

  it.each([
    ["block text", "a: |\n  x\n\n   y\nb: >-\n  x\n  y\n", { a: "x\n\n y\n", b: "x y" }],
    ["an empty item", "a:\n-\n- 1\n", { a: [null, 1] }],
    ["a number as a key", "200: { a: 1.10 }", { "200": { a: 1.1 } }],
    ["a long key", "? api.v2010.account.call\n: a: 1\nb: 2", { "api.v2010.account.call": { a: 1 }, b: 2 }],
    ["the start of a document", "---\na: 1", { a: 1 }],
  ])("has %s", (_what, text, value) => {
    expect(parsePlainYaml(text)).toEqual(value);
    expect(parseYaml(text)).toMatchObject({ value });
  });

  it.each([
    ["an anchor", "a: &x 1"],
    ["a merge key", "<<: { a: 1 }"],
    ["a tag", "a: !!str 1"],
    ["a tag without a name", "a: ! 1"],
    ["a number as a key that is not written as it prints", "1.10: a"],
    ["null as a key", "~: a"],
    ["a list as a key", "[a]: b"],
    ["a key without a value", "a: { b }"],
    ["a key that occurs twice", "a: 1\na: 2"],
    ["two documents", "a: 1\n---\nb: 2"],
    ["a directive", "%YAML 1.2\n---\na: 1"],
    ["a tab", "a:\tb"],
    ["line ends of Windows", "a: 1\r\nb: 2"],
    ["an empty item at the end of an inner list", "a:\n- -\n- 1"],
    ["a syntax error", "a: [1"],
    ["a comment that needs a space", 'a: "b"#c'],
    ["too many levels", `a: ${"[".repeat(500)}${"]".repeat(500)}`],
  ])("does not have %s", (_what, text) => {
    expect(parsePlainYaml(text)).toBeUndefined();
  });
});
