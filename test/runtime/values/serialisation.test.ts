import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodedFormBody, formBody } from "../../../templates/runtime/bodies/form.js";
import { jsonBody } from "../../../templates/runtime/bodies/json.js";
import { pathText } from "../../../templates/runtime/parameters/path.js";
import {
  queryDeepObject,
  queryForm,
  queryFormJoined,
  queryPipeDelimited,
  querySpaceDelimited,
} from "../../../templates/runtime/parameters/query.js";
import { emptyParts, queryOf } from "../parts.js";

// A URL cannot have lone surrogates, which UTF-8 cannot encode.
const text = fc.string({ unit: "grapheme" }).filter((value) => !/\p{Surrogate}/u.test(value));
const name = text.filter((value) => value !== "");

describe("a server reads back", () => {
  it("a form of any fields", () => {
    fc.assert(
      fc.property(fc.dictionary(name, fc.oneof(text, fc.integer(), fc.boolean())), (fields) => {
        const body = formBody(emptyParts(), fields);
        const wanted = Object.entries(fields).map(([key, value]) => [key, String(value)]);
        expect([...new URLSearchParams(body)]).toEqual(wanted);
      }),
    );
  });

  it("a list in an exploded query parameter", () => {
    fc.assert(
      fc.property(name, fc.array(text), (key, items) => {
        expect(new URLSearchParams(queryOf(queryForm, key, items)).getAll(key)).toEqual(items);
      }),
    );
  });

  it.each([
    ["commas", queryFormJoined, ","],
    ["spaces", querySpaceDelimited, "%20"],
    ["pipes", queryPipeDelimited, "%7C"],
  ])("a list joined by %s, whatever the items hold", (_what, write, delimiter) => {
    // A space or a pipe in an item looks like a delimiter; RFC 6570 leaves that to the API.
    const item = delimiter === "," ? name : name.filter((value) => !/[ |]/.test(value));
    fc.assert(
      fc.property(fc.array(item, { minLength: 1 }), (items) => {
        const [, value = ""] = queryOf(write, "v", items).split("=");
        expect(value.split(delimiter).map(decodeURIComponent)).toEqual(items);
      }),
    );
  });

  it("a deep object, path by path", () => {
    const member = fc.dictionary(name, text, { minKeys: 1 });
    fc.assert(
      fc.property(fc.dictionary(name, member, { minKeys: 1 }), (value) => {
        const wanted = Object.entries(value).flatMap(([outer, inner]) =>
          Object.entries(inner).map(([key, item]) => [`v[${outer}][${key}]`, item]),
        );
        expect([...new URLSearchParams(queryOf(queryDeepObject, "v", value))]).toEqual(wanted);
      }),
    );
  });

  it("a path parameter, which stays one segment", () => {
    fc.assert(
      fc.property(name, (value) => {
        fc.pre(!/^(\.|%(25)?2e){1,2}$/i.test(value));
        const parts = emptyParts("/a/{v}/b");
        pathText(parts, "v", value);
        const segments = new URL(parts.path, "http://host").pathname.split("/");
        expect(segments).toHaveLength(4);
        expect(decodeURIComponent(segments[2] ?? "")).toBe(value);
      }),
    );
  });

  it("JSON, with `undefined` members left out", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        // JSON has no negative zero.
        expect(JSON.parse(jsonBody(emptyParts(), value) as string)).toEqual(
          JSON.parse(JSON.stringify(value)),
        );
      }),
    );
    expect(jsonBody(emptyParts(), { a: undefined, b: null })).toBe('{"b":null}');
  });
});

describe("forms", () => {
  it("repeat the name for each item of an array, and leave out undefined fields", () => {
    expect(formBody(emptyParts(), { a: [1, 2], b: undefined, c: null })).toBe("a=1&a=2&c=");
  });

  it("write fields as their encoding says; `*` stands for all others", () => {
    const encoding = { a: { write: queryFormJoined }, "*": { write: queryDeepObject } };
    const body = encodedFormBody(emptyParts(), { a: [1, 2], b: { c: 3 } }, encoding);
    expect(body).toBe("a=1,2&b%5Bc%5D=3");
  });

  it("refuse a number that JSON cannot represent, however deep", () => {
    expect(() => jsonBody(emptyParts(), { a: [{ b: NaN }] })).toThrow("`b` cannot be sent");
  });
});
