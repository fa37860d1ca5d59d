import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as cookie from "../../../templates/runtime/parameters/cookie.js";
import { headerJson, headerSimple, headerText } from "../../../templates/runtime/parameters/header.js";
import type {
  ParameterDescriptor,
  ParameterWriter,
} from "../../../templates/runtime/parameters/parameter.js";
import * as path from "../../../templates/runtime/parameters/path.js";
import { queryFormContent, queryStringForm } from "../../../templates/runtime/parameters/query-form.js";
import {
  queryStringJson,
  queryStringPlain,
  queryStringText,
} from "../../../templates/runtime/parameters/query-string.js";
import * as query from "../../../templates/runtime/parameters/query.js";
import { openWire } from "../wire.js";
import type { Wire } from "../wire.js";

let wire: Wire;
beforeAll(async () => {
  wire = await openWire();
});
afterAll(() => wire.close());

function queryOf(write: ParameterWriter, value: unknown, name = "v"): Promise<string> {
  return wire.target([{ name, write }], { [name]: value }).then((target) => target.slice("/x?".length));
}

describe("allowReserved (RFC 6570, section 3.2.3)", () => {
  it.each([
    ["reserved characters stay", "/?:@!$()*,;=", "v=/?:@!$()*,;="],
    ["an apostrophe is for the URL parser to encode", "'", "v=%27"],
    ["what would end the pair or the query is encoded", "a&b#c+d[e]", "v=a%26b%23c%2Bd%5Be%5D"],
    ["percent-encoded triples stay, a lone percent sign does not", "%20%", "v=%20%25"],
    ["other characters are encoded", 'é "<>', "v=%C3%A9%20%22%3C%3E"],
  ])("%s", async (_what, value, text) => {
    expect(await queryOf(query.queryFormReserved, value)).toBe(text);
  });

  it.each([
    ["spaceDelimited", query.querySpaceDelimitedReserved, ["a/b", "c"], "v=a/b%20c"],
    ["pipeDelimited", query.queryPipeDelimitedReserved, ["a/b", "c"], "v=a/b%7Cc"],
    ["deepObject", query.queryDeepObjectReserved, { "a/b": "c/d" }, "v%5Ba%2Fb%5D=c/d"],
  ])("in style %s", async (_style, write, value, text) => {
    expect(await queryOf(write, value)).toBe(text);
  });
});

describe("parameters with `content` (OpenAPI 3.1.1, section 4.8.12.2.3)", () => {
  it.each<readonly [string, ParameterWriter, unknown, string]>([
    ["JSON", query.queryJson, { a: [1, null, "é&"] }, "v=%7B%22a%22%3A%5B1%2Cnull%2C%22%C3%A9%26%22%5D%7D"],
    ["JSON, null", query.queryJson, null, "v=null"],
    ["text", query.queryText, "a b#", "v=a%20b%23"],
    ["a form of its own", queryFormContent(), { a: "1 2", b: [3, 4] }, "v=a%3D1%25202%26b%3D3%26b%3D4"],
    ["JSON as the whole query", queryStringJson, { a: 1 }, "%7B%22a%22%3A1%7D"],
    ["text as the whole query", queryStringText, "$.a[1:1]", "%24.a%5B1%3A1%5D"],
    ["the caller's own query", queryStringPlain, "a=1&b=é+x%26#", "a=1&b=%C3%A9+x%26%23"],
    ["a form as the whole query", queryStringForm(), { a: [1, 2], b: "x y" }, "a=1&a=2&b=x%20y"],
  ])("in query: %s", async (_what, write, value, text) => {
    expect(await queryOf(write, value)).toBe(text);
  });

  it.each<readonly [string, string, ParameterWriter, unknown, string]>([
    ["in header: JSON, in ASCII", "x-v", headerJson, { a: "é漢😀" }, '{"a":"\\u00e9\\u6f22\\ud83d\\ude00"}'],
    ["in header: text, not percent-encoded", "x-v", headerText, "a b/%, c", "a b/%, c"],
    ["in header: Latin-1", "x-v", headerText, "é", "é"],
    ["in cookie: JSON", "cookie", cookie.cookieJson, { a: 1 }, "x-v=%7B%22a%22%3A1%7D"],
    ["in cookie: text", "cookie", cookie.cookieText, "x;y", "x-v=x%3By"],
  ])("%s", async (_what, header, write, value, text) => {
    expect(await wire.header(header, [{ name: "x-v", write }], { "x-v": value })).toBe(text);
  });

  it.each([
    ["JSON", path.pathJson, { a: 1 }, "/%7B%22a%22%3A1%7D/y"],
    ["text", path.pathText, "é/?#", "/%C3%A9%2F%3F%23/y"],
  ])("in path: %s", async (_what, write, value, target) => {
    expect(await wire.target([{ name: "v", write }], { v: value }, "/{v}/y")).toBe(target);
  });
});

describe("names", () => {
  it.each([
    ["ids[]", "ids%5B%5D=1"],
    ["é&=#+ ", "%C3%A9%26%3D%23%2B%20=1"],
    ["$top", "%24top=1"],
    ["constructor", "constructor=1"],
    ["toString", "toString=1"],
  ])("`%s` in query is encoded", async (name, text) => {
    expect(await queryOf(query.queryForm, 1, name)).toBe(text);
  });

  it("`__proto__` is a name like any other", async () => {
    const values = JSON.parse('{"__proto__":"a"}') as object;
    expect(await wire.target([{ name: "__proto__", write: query.queryForm }], values)).toBe("/x?__proto__=a");
  });

  it("a name that is in the path twice is replaced twice", async () => {
    expect(await wire.target([{ name: "id", write: path.pathText }], { id: "$&" }, "/{id}/{id}")).toBe(
      "/%24%26/%24%26",
    );
  });

  it("several parameters keep their order, several cookies share one header", async () => {
    const entries: readonly ParameterDescriptor[] = [
      { name: "b", write: query.queryForm },
      { name: "a", write: query.queryForm },
      { name: "c", write: cookie.cookieForm },
      { name: "d", write: cookie.cookieForm },
    ];
    const { target, headers } = await wire.send({ parameters: entries }, { a: 1, b: 2, c: 3, d: 4 });
    expect([target, headers.cookie]).toEqual(["/x?b=2&a=1", "c=3; d=4"]);
  });

  it("a query in the path of the document comes first", async () => {
    expect(await wire.target([{ name: "a", write: query.queryForm }], { a: 1 }, "/x?b=2")).toBe("/x?b=2&a=1");
  });
});

describe("undefined", () => {
  it("leaves a parameter out", async () => {
    const entries: readonly ParameterDescriptor[] = [
      { name: "q", write: query.queryForm },
      { name: "X-H", write: headerSimple },
      { name: "c", write: cookie.cookieForm },
    ];
    const { target, headers } = await wire.send({ parameters: entries }, { q: undefined });
    expect([target, headers["x-h"], headers.cookie]).toEqual(["/x", undefined, undefined]);
  });

  it.each([
    ["a list", query.queryForm, [undefined, "a", undefined], "v=a"],
    ["an object", query.queryDeepObject, { a: undefined, b: { c: undefined, d: 1 } }, "v%5Bb%5D%5Bd%5D=1"],
    ["JSON", query.queryJson, { a: undefined, b: 1 }, "v=%7B%22b%22%3A1%7D"],
  ])("is left out of %s", async (_what, write, value, text) => {
    expect(await queryOf(write, value)).toBe(text);
  });

  it("is refused in a path, with the key of the request in the message", async () => {
    const call = wire.target([{ name: "v", write: path.pathText, key: "vPath" }], {}, "/{v}");
    await expect(call).rejects.toThrow("`vPath` is missing");
  });
});

describe("values that cannot be written as text are refused before anything is sent", () => {
  it.each([
    ["NaN", query.queryForm, NaN],
    ["Infinity in a list", query.queryForm, [-Infinity]],
    ["NaN in JSON", query.queryJson, { a: [NaN] }],
    ["an object in text", query.queryText, {}],
  ])("%s", async (_what, write, value) => {
    await expect(queryOf(write, value)).rejects.toThrow(/`[va0]` cannot be sent/);
  });

  it.each(["a\r\nb", "\0", "漢"])("%j in a header", async (value) => {
    const call = wire.header("x-v", [{ name: "X-V", write: headerText }], { "X-V": value });
    await expect(call).rejects.toThrow("`X-V` cannot be sent");
  });

  it.each(["a\r\nb", "漢"])("%j in a raw cookie", async (value) => {
    await expect(
      wire.header("cookie", [{ name: "c", write: cookie.cookieRaw }], { c: value }),
    ).rejects.toThrow("`cookie` cannot be sent");
  });
});

describe("a parameter cannot leave its path segment", () => {
  it.each(["", ".", "..", "%2e", "%2E%2e", ".%2e"])("`%s` is refused", async (value) => {
    const call = wire.target([{ name: "v", write: path.pathText }], { v: value }, "/a/{v}/b");
    await expect(call).rejects.toThrow("`v` is empty or dots");
  });

  it.each(["...", ".a", "a.", "%2ea", "..%2f", "~", "..\\", "a/../b"])(
    "`%s` is one segment",
    async (value) => {
      const target = await wire.target([{ name: "v", write: path.pathText }], { v: value }, "/a/{v}/b");
      const [, a, segment = "", b, ...rest] = target.split("/");
      expect([a, decodeURIComponent(segment), b, rest]).toEqual(["a", value, "b", []]);
    },
  );
});
