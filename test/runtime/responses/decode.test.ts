import { describe, expect, it } from "vitest";
import { makeClient } from "../../../templates/runtime/core/client.js";
import { json } from "../../../templates/runtime/responses/decode.js";
import type { ResponseDescriptors } from "../../../templates/runtime/responses/response.js";

/** What a call gives if the server's answer has this status and body. */
async function given(responses: ResponseDescriptors, status: number, body: string): Promise<unknown> {
  const definition = { server: "https://api.example.com", schemes: {}, security: [] };
  const answer = new Response(body, { status, headers: { "content-length": String(body.length) } });
  const client = makeClient(definition, { fetch: () => Promise.resolve(answer) });
  const operation = { id: "put", method: "PUT", idempotent: true, path: "/", responses };
  return client.send(operation);
}

describe("an empty body", () => {
  it("is an error that says so where JSON is described", async () => {
    const failed = given({ 200: { decode: json } }, 200, "");
    await expect(failed).rejects.toMatchObject({
      name: "DecodeError",
      status: 200,
      message: "put: 200 cannot be read: SyntaxError: empty body",
    });
  });

  it.each<[string, ResponseDescriptors]>([
    ["JSON without a schema", { 202: { decode: json, optional: true } }],
    ["another status", { 200: { decode: json } }],
    ["no response", {}],
  ])("is `undefined` where the document describes %s", async (_what, responses) => {
    expect(await given(responses, 202, "")).toBeUndefined();
  });
});

describe("a body in a status that the document does not list", () => {
  it("is read like that of a status that it lists", async () => {
    expect(await given({ 200: { decode: json } }, 202, '{"id":1}')).toEqual({ id: 1 });
    await expect(given({ 200: { decode: json } }, 202, "Later")).rejects.toThrow(/cannot be read/);
  });
});
