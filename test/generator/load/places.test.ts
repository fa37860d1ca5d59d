import fc from "fast-check";
import { findNodeAtLocation, parseTree } from "jsonc-parser";
import { describe, expect, it } from "vitest";
import { isObject } from "../../../generator/document/json.js";
import type { Json } from "../../../generator/document/json.js";
import { jsonFinder } from "../../../generator/load/places/locate-json.js";
import { yamlFinder } from "../../../generator/load/places/locate-yaml.js";
import { openYamlPlaces } from "../../../generator/load/places/yaml-places.js";
import { parseText } from "../../../generator/load/parse.js";
import { trickyYaml } from "../../support/tricky-yaml.js";

type Keys = readonly string[];

/** The keys of everything in a value, and of something that is not there. */
function* everyPlace(value: Json, keys: Keys = []): Generator<readonly [Keys, Json], void, undefined> {
  yield [keys, value];
  if (typeof value !== "object" || value === null) return;
  yield [[...keys, "not there", "deep"], null];
  for (const [key, member] of Object.entries(value)) yield* everyPlace(member as Json, [...keys, key]);
}

function expectSamePlaces(text: string): boolean {
  const parsed = parseText(text);
  if (!parsed.ok || parsed.warnings.length > 0) return false;
  const finder = yamlFinder(text, parsed.value);
  const places = openYamlPlaces(text);
  for (const [keys, value] of everyPlace(parsed.value)) {
    expect([keys, finder.offset(keys)]).toEqual([keys, places.offset(keys)]);
    if (typeof value !== "object" && typeof value !== "string")
      expect([keys, finder.written(keys, value)]).toEqual([keys, places.written(keys, value)]);
  }
  return true;
}

describe("places in YAML", () => {
  it.each([
    ["lists that are indented like their key", "a:\n- b\n- c: 1\n  d: 2\ne: 3"],
    ["lists in lists", "a:\n  - - b\n    - c\n  -\n    - d"],
    ["keys in quotes", 'a:\n  \'it\'\'s\': 1\n  "q\\"\\u00e9": 2\n  "\\x41": 3'],
    ["text that looks like keys", "a:\n  b: |\n    a: 1\n    b: 2\n  c: >\n   a: 1\nd: 'x\n  d: 1'"],
    ["comments", "# a: 1\na: # b\n  # c\n\n  b:\n# d\n    - 1 # e\n    # f\n    - 2"],
    ["long keys", "a:\n  ? a.long.key\n  : b: 1\n    c: 2\n  d: 1"],
    ["brackets", "a: {b: [1, {c: 2}],\n  d: 1}\ne:\n  [1,\n  2]\nf:\n - {g: 1,\n   h: 2}"],
    ["brackets that end where their key starts", "a: {\n  b: 1\n}\nc: 2"],
    ["anchors and merge keys", "a: &a\n  b: 1\nc: *a\nd:\n  <<: *a\n  e: 2\nf:\n - *a\n - &x\n   g: 1"],
    ["empty items", "a:\n-\n- 1\n-"],
    ["numbers as they are written", "a: 1.10\nb: [0x1F]\nc: # no\n  +1\nd: 1 # e\n1.10: 2"],
    ["the start of a document", "---\na: 1"],
    ["line ends of Windows", "a:\r\n  b: 1.0\r\n  c:\r\n    - d\r\n"],
  ])("%s", (_what, text) => {
    expect(expectSamePlaces(text)).toBe(true);
  });

  it("are those that the parser gives, whatever the text", () => {
    let valid = 0;
    fc.assert(
      fc.property(trickyYaml, (text) => {
        if (expectSamePlaces(text)) valid++;
      }),
      { numRuns: 1000 },
    );
    expect(valid).toBeGreaterThan(0);
  });
});

describe("places in JSON", () => {
  it("are those that the parser gives, whatever the value", () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 5 }),
        fc.constantFrom(undefined, 1, "\t", "\r\n "),
        (value, space) => {
          const text = ` ${JSON.stringify({ value }, null, space)}`;
          const parsed = JSON.parse(text) as Json;
          if (!isObject(parsed)) return;
          const finder = jsonFinder(text, parsed);
          const tree = parseTree(text);
          for (const [keys, member] of everyPlace(parsed)) {
            if (keys.length === 0 || keys.includes("not there")) continue;
            const node = tree && findNodeAtLocation(tree, pathOf(parsed, keys));
            const place = node?.parent?.type === "property" ? node.parent : node;
            expect([keys, finder.offset(keys)]).toEqual([keys, place?.offset]);
            if (typeof member === "object" || node === undefined) continue;
            expect(finder.written(keys, member)).toBe(text.slice(node.offset, node.offset + node.length));
          }
        },
      ),
    );
  });

  it("of what is not there are those of what holds it", () => {
    const text = '{ "a": [1, { "b": "\\"}" }] }';
    const finder = jsonFinder(text, JSON.parse(text) as { readonly a: Json });
    expect(finder.offset(["a", "1", "c", "d"])).toBe(text.indexOf("{", 1));
    expect(finder.offset(["a", "1", "b"])).toBe(text.indexOf('"b"'));
    expect(finder.written(["a", "0"], 2)).toBeNull();
  });
});

/** The path of jsonc-parser: indexes of lists are numbers. */
function pathOf(root: Json, keys: Keys): (string | number)[] {
  let value: unknown = root;
  return keys.map((key) => {
    const step = Array.isArray(value) ? Number(key) : key;
    value = (value as Readonly<Record<string, unknown>>)[key];
    return step;
  });
}
