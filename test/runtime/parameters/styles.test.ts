import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as cookie from "../../../templates/runtime/parameters/cookie.js";
import { headerSimple, headerSimpleExploded } from "../../../templates/runtime/parameters/header.js";
import type { ParameterWriter } from "../../../templates/runtime/parameters/parameter.js";
import * as path from "../../../templates/runtime/parameters/path.js";
import * as query from "../../../templates/runtime/parameters/query.js";
import { openWire } from "../wire.js";
import type { Wire } from "../wire.js";

// The table of OpenAPI 3.1.1, section 4.8.12.4, and 3.2, section 4.12.7, as the bytes that a server receives. Its
// column `undefined` of 3.2 stands for `null` (RFC 6570, section 2.3), `empty` of 3.0 for the empty text.

let wire: Wire;
beforeAll(async () => {
  wire = await openWire();
});
afterAll(() => wire.close());

const values = {
  empty: "",
  string: "blue",
  array: ["blue", "black", "brown"],
  object: { R: 100, G: 200, B: 150 },
  null: null,
  date: new Date(0),
  signs: "#&+/% =?é漢😀",
  listOfSigns: ["a,b", "c d", "e|f", ".;"],
  listWithNull: ["a", null, ""],
  emptyMember: { a: "", b: null, c: undefined, "d e": "f=g" },
  emptyList: [],
  emptyObject: {},
  nested: { a: [1, { b: true }] },
} satisfies Record<string, unknown>;

/** What arrives for each value; `null` when the call is refused or the parameter left out. */
type Row = Readonly<Record<keyof typeof values, string | null>>;

const date = "1970-01-01T00%3A00%3A00.000Z";
const signs = "%23%26%2B%2F%25%20%3D%3F%C3%A9%E6%BC%A2%F0%9F%98%80";
const nested = "%5B1%2C%7B%22b%22%3Atrue%7D%5D";

function each(row: Row): readonly (readonly [keyof Row, string | null])[] {
  return Object.entries(row) as (readonly [keyof Row, string | null])[];
}

describe.each<readonly [string, ParameterWriter, Row]>([
  [
    "simple (RFC 6570, section 3.2.2)",
    path.pathSimple,
    {
      ...{ empty: null, string: "blue", array: "blue,black,brown", object: "R,100,G,200,B,150" },
      ...{ null: null, date, signs, listOfSigns: "a%2Cb,c%20d,e%7Cf,.%3B", listWithNull: "a,," },
      ...{ emptyMember: "a,,b,,d%20e,f%3Dg", emptyList: null, emptyObject: null, nested: `a,${nested}` },
    },
  ],
  [
    "simple, exploded",
    path.pathSimpleExploded,
    {
      ...{ empty: null, string: "blue", array: "blue,black,brown", object: "R=100,G=200,B=150" },
      ...{ null: null, date, signs, listOfSigns: "a%2Cb,c%20d,e%7Cf,.%3B", listWithNull: "a,," },
      ...{ emptyMember: "a=,b=,d%20e=f%3Dg", emptyList: null, emptyObject: null, nested: `a=${nested}` },
    },
  ],
  [
    "label (RFC 6570, section 3.2.5), whose empty value is a dot segment",
    path.pathLabel,
    {
      ...{ empty: null, string: ".blue", array: ".blue,black,brown", object: ".R,100,G,200,B,150" },
      ...{ null: null, date: `.${date}`, signs: `.${signs}`, listOfSigns: ".a%2Cb,c%20d,e%7Cf,.%3B" },
      ...{ listWithNull: ".a,,", emptyMember: ".a,,b,,d%20e,f%3Dg", emptyList: null, emptyObject: null },
      ...{ nested: `.a,${nested}` },
    },
  ],
  [
    "label, exploded",
    path.pathLabelExploded,
    {
      ...{ empty: null, string: ".blue", array: ".blue.black.brown", object: ".R=100.G=200.B=150" },
      ...{ null: null, date: `.${date}`, signs: `.${signs}`, listOfSigns: ".a%2Cb.c%20d.e%7Cf..%3B" },
      ...{ listWithNull: ".a..", emptyMember: ".a=.b=.d%20e=f%3Dg", emptyList: null, emptyObject: null },
      ...{ nested: `.a=${nested}` },
    },
  ],
  [
    "matrix (RFC 6570, section 3.2.7)",
    path.pathMatrix,
    {
      ...{ empty: ";color", string: ";color=blue", array: ";color=blue,black,brown" },
      ...{ object: ";color=R,100,G,200,B,150", null: ";color", date: `;color=${date}` },
      ...{
        signs: `;color=${signs}`,
        listOfSigns: ";color=a%2Cb,c%20d,e%7Cf,.%3B",
        listWithNull: ";color=a,,",
      },
      ...{ emptyMember: ";color=a,,b,,d%20e,f%3Dg", emptyList: null, emptyObject: null },
      ...{ nested: `;color=a,${nested}` },
    },
  ],
  [
    "matrix, exploded",
    path.pathMatrixExploded,
    {
      ...{ empty: ";color", string: ";color=blue", array: ";color=blue;color=black;color=brown" },
      ...{ object: ";R=100;G=200;B=150", null: ";color", date: `;color=${date}`, signs: `;color=${signs}` },
      ...{
        listOfSigns: ";color=a%2Cb;color=c%20d;color=e%7Cf;color=.%3B",
        listWithNull: ";color=a;color;color",
      },
      ...{ emptyMember: ";a;b;d%20e=f%3Dg", emptyList: null, emptyObject: null, nested: `;a=${nested}` },
    },
  ],
])("in path: %s", (_style, write, row) => {
  it.each(each(row))("%s: %s", async (kind, segment) => {
    const call = wire.target([{ name: "color", write }], { color: values[kind] }, "/{color}/x");
    if (segment === null) await expect(call).rejects.toThrow("`color` is empty or dots");
    else expect(await call).toBe(`/${segment}/x`);
  });
});

const reserved = "%23%26%2B/%25%20=?%C3%A9%E6%BC%A2%F0%9F%98%80";

describe.each<readonly [string, ParameterWriter, Row]>([
  [
    "form, exploded (RFC 6570, section 3.2.8)",
    query.queryForm,
    {
      ...{ empty: "color=", string: "color=blue", array: "color=blue&color=black&color=brown" },
      ...{ object: "R=100&G=200&B=150", null: "color=", date: `color=${date}`, signs: `color=${signs}` },
      ...{
        listOfSigns: "color=a%2Cb&color=c%20d&color=e%7Cf&color=.%3B",
        listWithNull: "color=a&color=&color=",
      },
      ...{ emptyMember: "a=&b=&d%20e=f%3Dg", emptyList: null, emptyObject: null, nested: `a=${nested}` },
    },
  ],
  [
    "form",
    query.queryFormJoined,
    {
      ...{ empty: "color=", string: "color=blue", array: "color=blue,black,brown" },
      ...{
        object: "color=R,100,G,200,B,150",
        null: "color=",
        date: `color=${date}`,
        signs: `color=${signs}`,
      },
      ...{ listOfSigns: "color=a%2Cb,c%20d,e%7Cf,.%3B", listWithNull: "color=a,,", emptyList: null },
      ...{ emptyMember: "color=a,,b,,d%20e,f%3Dg", emptyObject: null, nested: `color=a,${nested}` },
    },
  ],
  [
    "form, exploded, allowReserved (RFC 6570, section 3.2.3)",
    query.queryFormReserved,
    {
      ...{ empty: "color=", string: "color=blue", array: "color=blue&color=black&color=brown" },
      ...{ object: "R=100&G=200&B=150", null: "color=", date: "color=1970-01-01T00:00:00.000Z" },
      ...{ signs: `color=${reserved}`, listOfSigns: "color=a,b&color=c%20d&color=e%7Cf&color=.;" },
      ...{ listWithNull: "color=a&color=&color=", emptyMember: "a=&b=&d%20e=f=g", emptyList: null },
      ...{ emptyObject: null, nested: "a=%5B1,%7B%22b%22:true%7D%5D" },
    },
  ],
  [
    "form, allowReserved",
    query.queryFormJoinedReserved,
    {
      ...{ empty: "color=", string: "color=blue", array: "color=blue,black,brown" },
      ...{ object: "color=R,100,G,200,B,150", null: "color=", date: "color=1970-01-01T00:00:00.000Z" },
      ...{ signs: `color=${reserved}`, listOfSigns: "color=a,b,c%20d,e%7Cf,.;", listWithNull: "color=a,," },
      ...{ emptyMember: "color=a,,b,,d%20e,f=g", emptyList: null, emptyObject: null },
      ...{ nested: "color=a,%5B1,%7B%22b%22:true%7D%5D" },
    },
  ],
  [
    "spaceDelimited",
    query.querySpaceDelimited,
    {
      ...{ empty: "color=", string: "color=blue", array: "color=blue%20black%20brown" },
      ...{ object: "color=R%20100%20G%20200%20B%20150", null: "color=", date: `color=${date}` },
      ...{ signs: `color=${signs}`, listOfSigns: "color=a%2Cb%20c%20d%20e%7Cf%20.%3B" },
      ...{ listWithNull: "color=a%20%20", emptyMember: "color=a%20%20b%20%20d%20e%20f%3Dg" },
      ...{ emptyList: null, emptyObject: null, nested: `color=a%20${nested}` },
    },
  ],
  [
    "pipeDelimited",
    query.queryPipeDelimited,
    {
      ...{ empty: "color=", string: "color=blue", array: "color=blue%7Cblack%7Cbrown" },
      ...{ object: "color=R%7C100%7CG%7C200%7CB%7C150", null: "color=", date: `color=${date}` },
      ...{ signs: `color=${signs}`, listOfSigns: "color=a%2Cb%7Cc%20d%7Ce%7Cf%7C.%3B" },
      ...{ listWithNull: "color=a%7C%7C", emptyMember: "color=a%7C%7Cb%7C%7Cd%20e%7Cf%3Dg" },
      ...{ emptyList: null, emptyObject: null, nested: `color=a%7C${nested}` },
    },
  ],
  [
    "deepObject, lists by index",
    query.queryDeepObject,
    {
      ...{
        empty: "color=",
        string: "color=blue",
        null: "color=",
        date: `color=${date}`,
        signs: `color=${signs}`,
      },
      ...{ array: "color%5B0%5D=blue&color%5B1%5D=black&color%5B2%5D=brown" },
      ...{ object: "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150" },
      ...{ listOfSigns: "color%5B0%5D=a%2Cb&color%5B1%5D=c%20d&color%5B2%5D=e%7Cf&color%5B3%5D=.%3B" },
      ...{ listWithNull: "color%5B0%5D=a&color%5B1%5D=&color%5B2%5D=", emptyList: null, emptyObject: null },
      ...{ emptyMember: "color%5Ba%5D=&color%5Bb%5D=&color%5Bd%20e%5D=f%3Dg" },
      ...{ nested: "color%5Ba%5D%5B0%5D=1&color%5Ba%5D%5B1%5D%5Bb%5D=true" },
    },
  ],
])("in query: %s", (_style, write, row) => {
  it.each(each(row))("%s: %s", async (kind, text) => {
    const target = await wire.target([{ name: "color", write }], { color: values[kind] });
    expect(target).toBe(text === null ? "/x" : `/x?${text}`);
  });
});

describe.each<readonly [string, ParameterWriter, Row]>([
  [
    "form, exploded (OpenAPI 3.1.1, appendix D)",
    cookie.cookieForm,
    {
      ...{ empty: "color=", string: "color=blue", array: "color=blue; color=black; color=brown" },
      ...{ object: "R=100; G=200; B=150", null: "color=", date: `color=${date}`, signs: `color=${signs}` },
      ...{ listOfSigns: "color=a%2Cb; color=c%20d; color=e%7Cf; color=.%3B" },
      ...{ listWithNull: "color=a; color=; color=", emptyMember: "a=; b=; d%20e=f%3Dg" },
      ...{ emptyList: null, emptyObject: null, nested: `a=${nested}` },
    },
  ],
  [
    "form",
    cookie.cookieFormJoined,
    {
      ...{ empty: "color=", string: "color=blue", array: "color=blue,black,brown" },
      ...{
        object: "color=R,100,G,200,B,150",
        null: "color=",
        date: `color=${date}`,
        signs: `color=${signs}`,
      },
      ...{ listOfSigns: "color=a%2Cb,c%20d,e%7Cf,.%3B", listWithNull: "color=a,,", emptyList: null },
      ...{ emptyMember: "color=a,,b,,d%20e,f%3Dg", emptyObject: null, nested: `color=a,${nested}` },
    },
  ],
])("in cookie: %s", (_style, write, row) => {
  it.each(each(row))("%s: %s", async (kind, text) => {
    expect(await wire.header("cookie", [{ name: "color", write }], { color: values[kind] })).toBe(text);
  });
});

const beyondLatin1 = { signs: "\0" } as const;

describe.each<readonly [string, string, ParameterWriter, Row]>([
  [
    "in header: simple, nothing encoded (OpenAPI 3.1.1, appendix D)",
    "color",
    headerSimple,
    {
      ...{ empty: "", string: "blue", array: "blue,black,brown", object: "R,100,G,200,B,150", null: "" },
      ...{ date: "1970-01-01T00:00:00.000Z", ...beyondLatin1, listOfSigns: "a,b,c d,e|f,.;" },
      ...{ listWithNull: "a,,", emptyMember: "a,,b,,d e,f=g", emptyList: null, emptyObject: null },
      ...{ nested: 'a,[1,{"b":true}]' },
    },
  ],
  [
    "in header: simple, exploded",
    "color",
    headerSimpleExploded,
    {
      ...{ empty: "", string: "blue", array: "blue,black,brown", object: "R=100,G=200,B=150", null: "" },
      ...{ date: "1970-01-01T00:00:00.000Z", ...beyondLatin1, listOfSigns: "a,b,c d,e|f,.;" },
      ...{ listWithNull: "a,,", emptyMember: "a=,b=,d e=f=g", emptyList: null, emptyObject: null },
      ...{ nested: 'a=[1,{"b":true}]' },
    },
  ],
  [
    "in cookie: cookie, nothing encoded (OpenAPI 3.2, section 4.12.3)",
    "cookie",
    cookie.cookieRaw,
    {
      ...{ empty: "color=", string: "color=blue", array: "color=blue; color=black; color=brown" },
      ...{ object: "R=100; G=200; B=150", null: "color=", date: "color=1970-01-01T00:00:00.000Z" },
      ...{ ...beyondLatin1, listOfSigns: "color=a,b; color=c d; color=e|f; color=.;" },
      ...{ listWithNull: "color=a; color=; color=", emptyMember: "a=; b=; d e=f=g", emptyList: null },
      ...{ emptyObject: null, nested: 'a=[1,{"b":true}]' },
    },
  ],
])("%s", (_style, header, write, row) => {
  it.each(each(row))("%s: %s", async (kind, text) => {
    const call = wire.header(header, [{ name: "color", write }], { color: values[kind] });
    // A header cannot have characters beyond Latin-1 (Fetch standard, "byte sequence").
    if (text === "\0") await expect(call).rejects.toThrow(/`(color|cookie)` cannot be sent/);
    else expect(await call).toBe(text);
  });
});
