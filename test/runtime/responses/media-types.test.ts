import { describe, expect, it } from "vitest";
import { anyText, anyType } from "../../../templates/runtime/responses/any-type.js";
import { byMediaType } from "../../../templates/runtime/responses/by-media-type.js";
import type { BodyDecoder, DecodeContext } from "../../../templates/runtime/responses/response.js";

const context: DecodeContext = { operation: { id: "get" }, settings: { timeoutMs: 1000 } };

function answer(type: string | null, body = ""): Response {
  const response = new Response(body);
  response.headers.delete("content-type");
  if (type !== null) response.headers.set("content-type", type);
  return response;
}

describe("a response in several media types and ranges", () => {
  const ranges = ["application/json", "text/csv", "application/*+json", "image/*"];
  const decoders = Object.fromEntries(ranges.map((range): [string, BodyDecoder] => [range, () => range]));

  it.each([
    ["application/json", "application/json"],
    ["Application/JSON; charset=utf-8", "application/json"],
    ["application/hal+json", "application/*+json"],
    ["image/png", "image/*"],
    ["text/csv; header=present", "text/csv"],
    ["text/plain", "application/json"],
    ["application/jsonx", "application/json"],
    ["ximage/png", "application/json"],
    [null, "application/json"],
  ])("in %s is read as %s", (type, range) => {
    expect(byMediaType(answer(type), context, { decode: byMediaType, decoders })).toBe(range);
  });
});

describe("a response in any media type", () => {
  it.each([
    ["application/json", "[1]", [1]],
    ["application/hal+json; charset=utf-8", "[1]", [1]],
    [null, "[1]", [1]],
    ["text/plain", "a", "a"],
    ["text/plain", "[1]", [1]],
    ["application/xml", "<a/>", "<a/>"],
  ])("in %s with %s is %j", async (type, body, value) => {
    expect(await anyType(answer(type, body), context, { decode: anyType })).toEqual(value);
  });

  it("is bytes in a media type of bytes", async () => {
    const body = await anyType(answer("image/png", "a"), context, { decode: anyType });
    expect(body).toBeInstanceOf(Blob);
  });

  it("is an error rather than text if JSON is malformed", async () => {
    await expect(anyType(answer("application/json", "{"), context, { decode: anyType })).rejects.toThrow();
  });

  it.each([
    ["application/json", '"a"', "a"],
    ["application/json", "a", "a"],
    ["application/json", "12", "12"],
    ["text/plain", '"a"', '"a"'],
  ])("whose schema is a string, in %s with %s, is %j", async (type, body, value) => {
    expect(await anyText(answer(type, body), context, { decode: anyText })).toBe(value);
  });
});
