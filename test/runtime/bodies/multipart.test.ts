import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { makeClient } from "../../../templates/runtime/core/client.js";
import type { Client } from "../../../templates/runtime/core/client.js";
import { empty } from "../../../templates/runtime/responses/decode.js";
import { joined } from "../../../templates/runtime/bodies/joined.js";
import { multipartBody } from "../../../templates/runtime/bodies/multipart.js";
import type { FieldEncodings } from "../../../templates/runtime/bodies/encoding.js";
import type { Operation } from "../../../templates/runtime/operation/operation.js";
import { part } from "../../../templates/runtime/bodies/part.js";
import { readParts } from "../../support/inverse.js";
import { startServer } from "../../support/server.js";
import type { LoopbackServer, Received } from "../../support/server.js";

let server: LoopbackServer;
let client: Client;
let statuses: number[] = [];
beforeAll(async () => {
  server = await startServer((_request, response) => {
    response.writeHead(statuses.shift() ?? 204, { "retry-after-ms": "1" }).end();
  });
  client = makeClient({ server: server.url, schemes: {}, security: [] }, {});
});
afterAll(() => server.close());
beforeEach(() => {
  server.received.length = 0;
  statuses = [];
});

function operationOf(mediaType: string, encoding: FieldEncodings = {}): Operation {
  const content = { mediaType, encode: multipartBody, encoding };
  const body = mediaType.startsWith("multipart/form") ? content : { ...content, key: "body" };
  return {
    id: "send",
    method: "PUT",
    idempotent: true,
    path: "/x",
    body,
    responses: { 204: { decode: empty } },
  };
}

async function send(fields: object, mediaType = "multipart/form-data"): Promise<Received> {
  await client.send(operationOf(mediaType), fields);
  return server.received.at(-1) as Received;
}

function textOf(received: Received): readonly string[] {
  return readParts(received).map(({ body }) => body.toString());
}

function streamOf(...chunks: readonly string[]): ReadableStream<Uint8Array> {
  const waiting = chunks.map((chunk) => new TextEncoder().encode(chunk));
  return new ReadableStream({
    pull(controller) {
      const next = waiting.shift();
      if (next === undefined) controller.close();
      else controller.enqueue(next);
    },
  });
}

describe("a multipart body", () => {
  it("without streams has a length, and can be sent again", async () => {
    statuses = [503];
    await send({ a: "text", file: new File(["bytes"], "a.txt") });
    const [first, second] = server.received;
    expect(server.received.map(textOf)).toEqual([
      ["text", "bytes"],
      ["text", "bytes"],
    ]);
    expect(first?.headers["content-length"]).toBe(String(first?.body.length));
    expect(second?.headers["content-type"]).not.toBe(first?.headers["content-type"]);
  });

  it("with a stream is a stream itself, and is never sent again", async () => {
    statuses = [503];
    const call = send({ a: "text", file: streamOf("one ", "two ", "three"), z: "last" });
    await expect(call).rejects.toMatchObject({ status: 503 });
    expect(server.received.map(textOf)).toEqual([["text", "one two three", "last"]]);
    expect(server.received[0]?.headers["transfer-encoding"]).toBe("chunked");
  });

  it("takes several streams, one after the other", async () => {
    expect(textOf(await send({ a: streamOf("1", "2"), b: [streamOf("3"), streamOf()] }))).toEqual([
      "12",
      "3",
      "",
    ]);
  });

  it("fails when its stream fails", async () => {
    const broken = new ReadableStream({
      pull() {
        throw new Error("The disk is gone");
      },
    });
    await expect(send({ file: broken })).rejects.toThrow("send: Connection failed");
    // The server notices later.
    await expect.poll(() => server.received.length).toBe(1);
  });

  it("cancels its streams when it is cancelled", async () => {
    const reasons: unknown[] = [];
    const endless = (name: string): ReadableStream =>
      new ReadableStream({
        pull: (controller) => controller.enqueue(new Uint8Array(10)),
        cancel: (reason) => void reasons.push(`${name}: ${String(reason)}`),
      });
    const body = joined(["head", endless("first"), endless("second")]) as ReadableStream;
    const reader = body.getReader();
    await reader.read();
    await reader.read();
    await reader.cancel("gone");
    expect(reasons).toEqual(["first: gone", "second: gone"]);
  });

  it("without fields is only its closing boundary", async () => {
    const { body, headers } = await send({});
    const [, boundary = ""] = /boundary=(.*)/.exec(headers["content-type"] ?? "") ?? [];
    expect(body.toString()).toBe(`--${boundary}--\r\n`);
    expect(boundary.length).toBeLessThanOrEqual(70);
  });

  it("keeps the parameters of its media type except for a boundary", async () => {
    const { headers } = await send({ body: { a: "1" } }, 'multipart/related; boundary=own; type="text/xml"');
    expect(headers["content-type"]).toMatch(
      /^multipart\/related; type="text\/xml"; boundary=part-[\da-f]{32}$/,
    );
  });
});

describe("a part", () => {
  it.each([
    ["a field's name", { 'a"\r\nX: b': "1" }, 'form-data; name="a%22%0D%0AX: b"'],
    [
      "a file's name",
      { a: part("1", { filename: 'b"\n漢.txt' }) },
      'form-data; name="a"; filename="b%22%0A漢.txt"',
    ],
  ])("keeps %s inside its quotes", async (_what, fields, disposition) => {
    const { body } = await send(fields);
    expect(body.toString()).toContain(`\r\nContent-Disposition: ${disposition}\r\n\r\n1\r\n`);
  });

  it.each([
    ["/home/me/a.txt", "a.txt"],
    ["../../a.txt", "a.txt"],
    ["C:\\Users\\me\\a.txt", "a.txt"],
    ["a\n/b", "b"],
    ["..", "blob"],
    ["a/..", "blob"],
    ["a/", "blob"],
    ["...", "..."],
  ])("with the file name %j is sent as %j", async (filename, sent) => {
    for (const file of [part("1", { filename }), new File(["1"], filename)]) {
      const { body } = await send({ a: file });
      expect(body.toString()).toContain(`; filename="${sent}"\r\n`);
    }
  });

  it.each([
    ["a media type", { contentType: "text/plain\r\nX-A: b" }, "Content-Type"],
    ["a header", { headers: { "X-A": "b\r\nX-C: d" } }, "X-A"],
    ["a header's name", { headers: { "X A": "b" } }, "X A"],
  ])("with %s that would add lines is refused", async (_what, options, name) => {
    const call = send({ a: part("1", options as { headers: { "X-A": string } }) });
    await expect(call).rejects.toThrow(`\`${name}\` cannot be sent`);
    expect(server.received).toEqual([]);
  });

  it("takes its media type from the caller, the Blob, the document or its kind, in this order", async () => {
    const encoding = { "*": { mediaType: "image/png" } };
    const blob = new Blob(["x"], { type: "image/gif" });
    const values = [part(blob, { contentType: "image/webp" }), blob, new Blob(["x"]), "x", { x: 1 }];
    const typesWith = async (found: FieldEncodings): Promise<readonly (string | null)[]> => {
      await client.send(operationOf("multipart/mixed", found), { body: values });
      return readParts(server.received.at(-1) as Received).map(({ headers }) => headers.get("content-type"));
    };
    const own = ["image/webp", "image/gif"];
    expect(await typesWith(encoding)).toEqual([...own, "image/png", "image/png", "image/png"]);
    expect(await typesWith({})).toEqual([...own, "application/octet-stream", null, "application/json"]);
  });

  it("prefers the caller's headers to those derived from its value", async () => {
    const received = await send({
      a: part("1", { headers: { "content-disposition": "form-data; name=b", "X-N": [1, true] } }),
    });
    const [{ headers } = { headers: new Headers() }] = readParts(received);
    expect([...headers]).toEqual([
      ["content-disposition", "form-data; name=b"],
      ["x-n", "1,true"],
    ]);
  });

  it.each([
    ["null", null, ""],
    ["a date", new Date(0), "1970-01-01T00:00:00.000Z"],
    ["a number", 1.5, "1.5"],
    ["line ends as they are", "a\nb\r\nc", "a\nb\r\nc"],
    ["an array buffer", new TextEncoder().encode("é").buffer, "é"],
  ])("holds %s", async (_what, value, text) => {
    expect(textOf(await send({ a: value }))).toEqual([text]);
  });

  it("that has no text is refused", async () => {
    await expect(send({ a: NaN })).rejects.toThrow("`a` cannot be sent");
  });
});
