import { describe, expect, it } from "vitest";
import {
  cookieForm,
  cookieFormJoined,
  cookieJson,
  cookieRaw,
  cookieText,
} from "../../templates/runtime/cookie.js";
import { headerJson, headerSimple, headerSimpleExplode, headerText } from "../../templates/runtime/header.js";
import type { ParameterWriter } from "../../templates/runtime/operation.js";
import * as path from "../../templates/runtime/path.js";
import * as query from "../../templates/runtime/query.js";
import { emptyParts, queryOf } from "./parts.js";

// The values of the OpenAPI specification's own table (3.1.1, section 4.8.12.4).
const array = ["blue", "black", "brown"];
const object = { R: 100, G: 200, B: 150 };
const values: readonly (readonly [string, unknown])[] = [
  ["empty", ""],
  ["string", "blue"],
  ["array", array],
  ["object", object],
];

type Row = readonly [name: string, write: ParameterWriter, expected: readonly (string | null)[]];

describe("path parameters follow the table of styles", () => {
  const rows: readonly Row[] = [
    ["simple", path.pathSimple, [null, "blue", "blue,black,brown", "R,100,G,200,B,150"]],
    ["simple, exploded", path.pathSimpleExplode, [null, "blue", "blue,black,brown", "R=100,G=200,B=150"]],
    ["label", path.pathLabel, [null, ".blue", ".blue,black,brown", ".R,100,G,200,B,150"]],
    ["label, exploded", path.pathLabelExplode, [null, ".blue", ".blue.black.brown", ".R=100.G=200.B=150"]],
    [
      "matrix",
      path.pathMatrix,
      [";color", ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"],
    ],
    [
      "matrix, exploded",
      path.pathMatrixExplode,
      [";color", ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"],
    ],
  ];
  for (const [style, write, expected] of rows) {
    it.each(values.map(([kind, value], index) => [kind, value, expected[index] ?? null] as const))(
      `${style}: %s`,
      (_kind, value, segment) => {
        const parts = emptyParts("/{color}/x");
        if (segment === null) {
          expect(() => write(parts, "color", value)).toThrow("`color` cannot be empty or a dot segment");
        } else {
          write(parts, "color", value);
          expect(parts.path).toBe(`/${segment}/x`);
        }
      },
    );
  }
});

describe("query parameters follow the table of styles", () => {
  const rows: readonly Row[] = [
    [
      "form",
      query.queryFormJoined,
      ["color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"],
    ],
    [
      "form, exploded",
      query.queryForm,
      ["color=", "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"],
    ],
    [
      "spaceDelimited",
      query.querySpace,
      [null, null, "color=blue%20black%20brown", "color=R%20100%20G%20200%20B%20150"],
    ],
    [
      "pipeDelimited",
      query.queryPipe,
      [null, null, "color=blue%7Cblack%7Cbrown", "color=R%7C100%7CG%7C200%7CB%7C150"],
    ],
    ["deepObject", query.queryDeep, [null, null, null, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"]],
  ];
  for (const [style, write, expected] of rows) {
    it.each(
      values.flatMap(([kind, value], index) => {
        const text = expected[index] ?? null;
        return text === null ? [] : [[kind, value, text] as const];
      }),
    )(`${style}: %s`, (_kind, value, text) => {
      expect(queryOf(write, "color", value)).toBe(text);
    });
  }

  it("deepObject goes as deep as the value does, lists by index", () => {
    const value = { a: { b: [1, { c: null }] }, "x y": true };
    expect(decodeURIComponent(queryOf(query.queryDeep, "f", value))).toBe(
      "f[a][b][0]=1&f[a][b][1][c]=&f[x y]=true",
    );
  });

  it.each([
    ["an empty list, exploded", query.queryForm, []],
    ["an empty list, joined", query.queryFormJoined, []],
    ["an empty object", query.queryForm, {}],
    ["a list of undefined", query.queryForm, [undefined]],
    ["an object of undefined", query.queryDeep, { a: undefined }],
  ])("%s is left out", (_what, write, value) => {
    expect(queryOf(write, "color", value)).toBe("");
  });

  it.each([
    ["null", null, "v="],
    ["a date", new Date(0), "v=1970-01-01T00%3A00%3A00.000Z"],
    ["a boolean", false, "v=false"],
    ["Unicode", "é漢😀", "v=%C3%A9%E6%BC%A2%F0%9F%98%80"],
    ["signs", "#&+/% =", "v=%23%26%2B%2F%25%20%3D"],
    ["what encodeURIComponent leaves", "!'()*", "v=%21%27%28%29%2a"],
    ["a list with null", ["a", null], "v=a&v="],
  ])("%s", (_what, value, text) => {
    expect(queryOf(query.queryForm, "v", value)).toBe(text);
  });

  it.each([
    ["reserved characters stay", "/?:@!$'()*,;=", "v=/?:@!$'()*,;="],
    ["but for those that would end the pair or the query", "a&b#c+d[e]", "v=a%26b%23c%2Bd%5Be%5D"],
    ["percent-encoded triples stay, a lone percent sign does not", "%20%", "v=%20%25"],
    ["other characters are encoded", 'é "<>', "v=%C3%A9%20%22%3C%3E"],
  ])("allowReserved: %s", (_what, value, text) => {
    expect(queryOf(query.queryFormReserved, "v", value)).toBe(text);
  });
});

describe("header and cookie parameters", () => {
  it.each<readonly [string, ParameterWriter, unknown, string]>([
    ["simple, array", headerSimple, array, "blue,black,brown"],
    ["simple, object", headerSimple, object, "R,100,G,200,B,150"],
    ["simple exploded, object", headerSimpleExplode, object, "R=100,G=200,B=150"],
    ["JSON", headerJson, { a: 1 }, '{"a":1}'],
    ["text, not percent-encoded", headerText, "a b/%", "a b/%"],
  ])("header, %s", (_what, write, value, text) => {
    const parts = emptyParts();
    write(parts, "X-Color", value);
    expect(parts.headers.get("x-color")).toBe(text);
  });

  it.each<readonly [string, ParameterWriter, unknown, string]>([
    ["form, string", cookieForm, "a b", "color=a%20b"],
    ["form, array", cookieForm, array, "color=blue; color=black; color=brown"],
    ["form, object", cookieForm, object, "R=100; G=200; B=150"],
    ["joined, array", cookieFormJoined, array, "color=blue,black,brown"],
    ["cookie style", cookieRaw, "a b", "color=a b"],
    ["JSON", cookieJson, { a: 1 }, "color=%7B%22a%22%3A1%7D"],
    ["text", cookieText, "x;y", "color=x%3By"],
  ])("cookie, %s", (_what, write, value, text) => {
    const parts = emptyParts();
    write(parts, "color", value);
    expect(parts.headers.get("cookie")).toBe(text);
  });

  it("several cookies share one header", () => {
    const parts = emptyParts();
    cookieForm(parts, "a", 1);
    cookieForm(parts, "b", 2);
    expect(parts.headers.get("cookie")).toBe("a=1; b=2");
  });
});

describe("values without a text form are refused by name", () => {
  it.each([
    ["NaN", NaN],
    ["Infinity", -Infinity],
    ["an invalid date", new Date(NaN)],
  ])("%s", (_what, value) => {
    expect(() => queryOf(query.queryForm, "v", value)).toThrow(/`v` cannot carry this value|Invalid time/);
  });
});

describe("no path can be left by a parameter", () => {
  it.each(["", ".", "..", "%2e", "%2E%2e", ".%2e"])("`%s` is refused", (value) => {
    expect(() => path.pathText(emptyParts("/a/{v}/b"), "v", value)).toThrow(
      "`v` cannot be empty or a dot segment",
    );
  });

  it.each(["...", ".a", "a.", "%2ea", "..%2f", "~"])("`%s` is a name like any other", (value) => {
    const parts = emptyParts("/a/{v}/b");
    path.pathText(parts, "v", value);
    expect(new URL(parts.path, "http://host").pathname.split("/")).toHaveLength(4);
  });
});
