import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { binaryBody } from "../../../templates/runtime/bodies/binary.js";
import { byContentType } from "../../../templates/runtime/bodies/choices.js";
import { jsonBody } from "../../../templates/runtime/bodies/json.js";
import { multipartBody } from "../../../templates/runtime/bodies/multipart.js";
import { textBody } from "../../../templates/runtime/bodies/text.js";
import type { BodyDescriptor } from "../../../templates/runtime/bodies/body.js";
import { makeClient } from "../../../templates/runtime/core/client.js";
import { json } from "../../../templates/runtime/responses/decode.js";
import { startServer } from "../../support/server.js";
import type { LoopbackServer } from "../../support/server.js";
import { openWire } from "../wire.js";
import type { Wire } from "../wire.js";

let wire: Wire;
beforeAll(async () => {
  wire = await openWire();
});
afterAll(() => wire.close());

const put = (body: BodyDescriptor) => ({ method: "PUT", body }) as const;
const binary: BodyDescriptor = { mediaType: "application/octet-stream", encode: binaryBody, key: "body" };

describe("a body of bytes", () => {
  it.each<[string, unknown]>([
    ["a string", "abc"],
    ["a Uint8Array", new TextEncoder().encode("abc")],
    ["a DataView", new DataView(new TextEncoder().encode("abc").buffer)],
    ["a Blob", new Blob(["abc"])],
    ["a stream", new Blob(["abc"]).stream()],
    ["a stream of Node", Readable.from(["a", Buffer.from("bc")])],
    [
      "an async iterable",
      (async function* () {
        yield new TextEncoder().encode("abc");
      })(),
    ],
  ])("may be %s", async (_what, body) => {
    const { body: sent, headers } = await wire.send(put(binary), { body });
    expect(sent.toString()).toBe("abc");
    expect(headers["content-type"]).toBe("application/octet-stream");
  });

  it.each<[string, unknown]>([
    ["an object", { a: 1 }],
    ["a number", 1],
    ["null", null],
  ])("that is %s is refused before anything is sent", async (_what, body) => {
    await expect(wire.send(put(binary), { body })).rejects.toThrow("`body` cannot be sent");
  });

  it("is refused if the platform has two kinds of Blob", async () => {
    class OtherBlob {
      readonly type = "";
      readonly [Symbol.toStringTag] = "Blob";
    }
    const own = Blob;
    vi.stubGlobal("Blob", OtherBlob);
    try {
      await expect(wire.send(put(binary), { body: new OtherBlob() })).rejects.toThrow(
        "`body` cannot be sent",
      );
      const form = put({ mediaType: "multipart/form-data", encode: multipartBody });
      await expect(wire.send(form, { file: new OtherBlob() })).rejects.toThrow("`file` cannot be sent");
      await expect(wire.send(form, { file: new own(["a"]) })).rejects.toThrow("`file` cannot be sent");
      const { body } = await wire.send(form, { file: new TextEncoder().encode("abc"), name: "é" });
      expect(body.toString()).toMatch(/abc\r\n[^]*é\r\n/);
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it("that can be read only once is not sent again", async () => {
    const server: LoopbackServer = await startServer((_request, response) => {
      response.writeHead(503, { "retry-after": "0" }).end();
    });
    const client = makeClient({ server: server.url, schemes: {}, security: [] }, {});
    const call = client.send(
      { id: "put", idempotent: true, path: "/x", responses: { 200: { decode: json } }, ...put(binary) },
      { body: Readable.from(["abc"]) },
    );
    await expect(call).rejects.toMatchObject({ name: "ApiError", status: 503 });
    expect(server.received.map(({ body }) => body.toString())).toEqual(["abc"]);
    await server.close();
  });
});

describe("without a global ReadableStream", () => {
  it("a call succeeds with a response that has no `body`", async () => {
    vi.stubGlobal("ReadableStream", undefined);
    try {
      const response = {
        ok: true,
        status: 200,
        headers: new Headers(),
        text: () => Promise.resolve('{"a":1}'),
      };
      const client = makeClient(
        { server: "https://api.example.com", schemes: {}, security: [] },
        { fetch: () => Promise.resolve(response as unknown as Response) },
      );
      const operation = { id: "get", idempotent: true, path: "/x", responses: { 200: { decode: json } } };
      expect(await client.send({ method: "GET", ...operation })).toEqual({ a: 1 });
      expect(await client.send({ ...operation, ...put(binary) }, { body: new Uint8Array(1) })).toEqual({
        a: 1,
      });
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

describe("the Content-Type", () => {
  const several: BodyDescriptor = {
    mediaType: "application/json",
    encode: jsonBody,
    key: "body",
    choose: byContentType,
    alternatives: [
      { mediaType: "text/plain", encode: textBody },
      { ...binary, mediaType: "image/png" },
    ],
  };
  const typeOf = async (
    body: BodyDescriptor,
    request: object,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<string | null> => {
    let type: string | null = null;
    const client = makeClient(
      { server: "https://api.example.com", schemes: {}, security: [] },
      {
        headers,
        fetch: (_url, init) => {
          type = new Headers(init.headers).get("content-type");
          return Promise.resolve(new Response(null, { status: 204 }));
        },
      },
    );
    await client.send({ id: "put", idempotent: true, path: "/x", responses: {}, ...put(body) }, request);
    return type;
  };
  const png = new Blob(["a"], { type: "image/png" });

  it.each<[string, BodyDescriptor, object, Record<string, string>, string]>([
    [
      "of the caller",
      { ...several },
      { body: {} },
      { "Content-Type": "application/json; charset=utf-8" },
      "application/json; charset=utf-8",
    ],
    ["of the caller, which chooses", several, { body: "a" }, { "content-type": "text/plain" }, "text/plain"],
    [
      "that the request chooses, before that of the client",
      several,
      { body: "a", contentType: "text/plain" },
      { "content-type": "application/json" },
      "text/plain",
    ],
    ["of a Blob", binary, { body: png }, {}, "image/png"],
    ["of the caller, before that of a Blob", binary, { body: png }, { "content-type": "image/x" }, "image/x"],
    ["of the document otherwise", several, { body: {} }, {}, "application/json"],
  ])("%s is sent", async (_what, body, request, headers, type) => {
    expect(await typeOf(body, request, headers)).toBe(type);
  });

  it("that the document does not list is refused", async () => {
    await expect(typeOf(several, { body: "a", contentType: "text/csv" })).rejects.toThrow(
      "`contentType` cannot be sent",
    );
  });

  it("of the caller that is not multipart is refused for parts", async () => {
    const form: BodyDescriptor = { mediaType: "multipart/form-data", encode: multipartBody };
    await expect(typeOf(form, { a: "b" }, { "content-type": "application/json" })).rejects.toThrow(
      "`content-type` cannot be sent",
    );
    expect(await typeOf(form, { a: "b" })).toMatch(/^multipart\/form-data; boundary=/);
  });
});
