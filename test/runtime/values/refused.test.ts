import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { apiKeyCookie, apiKeyQuery, basic } from "../../../templates/runtime/auth/schemes.js";
import { encodedFormBody, formBody } from "../../../templates/runtime/bodies/form.js";
import { multipartBody } from "../../../templates/runtime/bodies/multipart.js";
import { part } from "../../../templates/runtime/bodies/part.js";
import * as cookie from "../../../templates/runtime/parameters/cookie.js";
import * as header from "../../../templates/runtime/parameters/header.js";
import * as path from "../../../templates/runtime/parameters/path.js";
import type { ParameterWriter } from "../../../templates/runtime/parameters/parameter.js";
import { queryFormContent, queryStringForm } from "../../../templates/runtime/parameters/query-form.js";
import * as query from "../../../templates/runtime/parameters/query.js";
import { emptyParts } from "../parts.js";
import { openWire } from "../wire.js";
import type { Wire } from "../wire.js";

let wire: Wire;
beforeAll(async () => {
  wire = await openWire();
});
afterAll(() => wire.close());

const loneSurrogate = "a\ud800";
const named = { [loneSurrogate]: "x" };
const helpers = ["addCookie", "setHeader"];
const writers = Object.entries({
  ...cookie,
  ...header,
  ...path,
  ...query,
  queryFormContent: queryFormContent(),
  queryStringForm: queryStringForm(),
}).filter((entry): entry is [string, ParameterWriter] => !helpers.includes(entry[0]));

describe("names that UTF-8 cannot encode are refused", () => {
  it.each(writers)("by %s", async (_writer, write) => {
    const call = wire.send({ parameters: [{ name: "v", write }], path: "/x/{v}" }, { v: named });
    await expect(call).rejects.toMatchObject({ name: "ConfigError" });
  });

  it.each([
    ["formBody", formBody],
    ["encodedFormBody", encodedFormBody],
    ["multipartBody", multipartBody],
  ])("by %s", async (_encoder, encode) => {
    const body = { mediaType: "multipart/form-data", encode, key: "body" };
    await expect(wire.send({ method: "POST", body }, { body: named })).rejects.toMatchObject({
      name: "ConfigError",
    });
  });

  it("as the name of a file", () => {
    const file = part(new Blob(["x"]), { filename: loneSurrogate });
    expect(() => multipartBody(emptyParts(), { file })).toThrow("`filename` cannot be sent");
  });
});

describe("credentials that UTF-8 cannot encode are refused, and not shown", () => {
  it.each<readonly [string, () => void, string]>([
    ["a key in the query", () => apiKeyQuery("key")(emptyParts(), loneSurrogate), "`key` cannot be sent"],
    ["a key in a cookie", () => apiKeyCookie("key")(emptyParts(), loneSurrogate), "`key` cannot be sent"],
    [
      "a password",
      () => basic(emptyParts(), { username: "u", password: loneSurrogate }),
      "`auth` cannot be sent",
    ],
  ])("%s", (_what, write, message) => {
    expect(write).toThrow(message);
  });
});

describe("a body that has no fields is refused in a form", () => {
  const bodies: readonly (readonly [string, unknown])[] = [
    ["a Map", new Map([["a", 1]])],
    ["a Set", new Set([1])],
    ["a URL", new URL("http://localhost")],
    ["URLSearchParams", new URLSearchParams("a=b")],
    ["FormData", new FormData()],
    ["a date", new Date(0)],
    ["a Blob", new Blob(["x"])],
    ["text", "a=b"],
    ["null", null],
  ];

  it.each(bodies)("%s", async (_what, value) => {
    for (const encode of [encodedFormBody, multipartBody]) {
      const body = { mediaType: "multipart/form-data", encode, key: "body" };
      await expect(wire.send({ method: "POST", body }, { body: value })).rejects.toThrow(
        "send: `body` cannot be sent",
      );
    }
  });
});
