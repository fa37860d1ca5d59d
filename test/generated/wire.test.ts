import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ConfigError, createStream } from "../../generated/src/index.js";
import type { CreateStreamRequest } from "../../generated/src/index.js";
import { answerJson, startServer } from "../support/server.js";
import type { LoopbackServer, Received } from "../support/server.js";
import { account, clientOf, stream } from "./stream.js";

let server: LoopbackServer;
beforeAll(async () => {
  server = await startServer(answerJson(201, stream));
});
afterAll(() => server.close());
beforeEach(() => {
  server.received.length = 0;
});

async function sent(request: CreateStreamRequest): Promise<Received> {
  await createStream(clientOf(server.url), request);
  return server.received.at(-1) as Received;
}

/** A request that TypeScript would reject but JavaScript callers may pass. */
function untyped(request: Record<string, unknown>): CreateStreamRequest {
  return request as unknown as CreateStreamRequest;
}

function named(name: string, { rawHeaders }: Received): readonly string[] {
  return rawHeaders.filter((_, index) => rawHeaders[index - 1]?.toLowerCase() === name && index % 2 === 1);
}

describe("the bytes of createStream", () => {
  it("are a POST to the Streams of the Service, with the fields as a form", async () => {
    const request = await sent({ ServiceSid: "IS1", UniqueName: "orders", Ttl: 3600 });
    expect(request.method).toBe("POST");
    expect(request.target).toBe("/v1/Services/IS1/Streams");
    expect(request.body.toString()).toBe("UniqueName=orders&Ttl=3600");
    expect(named("content-type", request)).toEqual(["application/x-www-form-urlencoded"]);
    expect(named("accept", request)).toEqual(["application/json"]);
    expect(request.headers["content-length"]).toBe("26");
  });

  it("carry the credentials in UTF-8", async () => {
    const { headers } = await sent({ ServiceSid: "IS1" });
    const [scheme, text = ""] = headers.authorization?.split(" ") ?? [];
    expect(scheme).toBe("Basic");
    expect(Buffer.from(text, "base64").toString()).toBe(`${account.username}:${account.password}`);
  });

  it.each([
    ["nothing given", {}, ""],
    ["undefined", { UniqueName: undefined, Ttl: undefined }, ""],
    ["null", { UniqueName: null, Ttl: null }, "UniqueName=&Ttl="],
    ["empty and zero", { UniqueName: "", Ttl: 0 }, "UniqueName=&Ttl=0"],
    ["a space and signs", { UniqueName: "a b+c&d=e%#" }, "UniqueName=a%20b%2Bc%26d%3De%25%23"],
    ["Unicode", { UniqueName: "é漢😀" }, "UniqueName=%C3%A9%E6%BC%A2%F0%9F%98%80"],
    ["a field that the document does not know", { Later: "yes" }, "Later=yes"],
  ])("write %s as the official client does", async (_what, fields, body) => {
    expect((await sent(untyped({ ServiceSid: "IS1", ...fields }))).body.toString()).toBe(body);
  });

  it.each([
    ["a/b", "a%2Fb"],
    ["a b?c#d", "a%20b%3Fc%23d"],
    ["é漢", "%C3%A9%E6%BC%A2"],
    ["...", "..."],
    ["a..b", "a..b"],
    ["%", "%25"],
    ["$&", "%24%26"],
  ])("keep `%s` within one segment of the path", async (sid, segment) => {
    expect((await sent({ ServiceSid: sid })).target).toBe(`/v1/Services/${segment}/Streams`);
  });

  it("keep the path of a base URL, with or without a slash at its end", async () => {
    for (const end of ["", "/", "//"]) {
      await createStream(clientOf(`${server.url}/proxy${end}`), { ServiceSid: "IS1" });
      expect(server.received.at(-1)?.target).toBe("/proxy/v1/Services/IS1/Streams");
    }
  });

  it("have the headers of the client and the call, which takes precedence; `undefined` removes a header", async () => {
    const client = clientOf(server.url, { headers: { "x-a": "client", "x-b": "client", "x-c": "client" } });
    await createStream(client, { ServiceSid: "IS1" }, { headers: { "X-A": "call", "x-b": undefined } });
    const { headers } = server.received.at(-1) as Received;
    expect([headers["x-a"], headers["x-b"], headers["x-c"]]).toEqual(["call", undefined, "client"]);
  });

  it("have one Content-Type, which is that of the caller", async () => {
    await createStream(
      clientOf(server.url),
      { ServiceSid: "IS1" },
      { headers: { "content-type": "text/plain" } },
    );
    expect(named("content-type", server.received.at(-1) as Received)).toEqual(["text/plain"]);
  });
});

describe("a call is refused before anything is sent, because of", () => {
  it.each([
    ["no ServiceSid", {}],
    ["an undefined ServiceSid", { ServiceSid: undefined }],
    ["an empty ServiceSid", { ServiceSid: "" }],
    ["a null ServiceSid", { ServiceSid: null }],
    ["the dot segment .", { ServiceSid: "." }],
    ["the dot segment ..", { ServiceSid: ".." }],
    ["an encoded dot segment", { ServiceSid: "%2e%2E" }],
    ["a half encoded dot segment", { ServiceSid: ".%2e" }],
    ["NaN", { ServiceSid: "IS1", Ttl: NaN }],
    ["Infinity", { ServiceSid: "IS1", Ttl: Infinity }],
    ["an object as a field", { ServiceSid: "IS1", UniqueName: { a: 1 } }],
    ["an object as a path parameter", { ServiceSid: { a: 1 } }],
  ])("%s", async (_what, request) => {
    const call = createStream(clientOf(server.url), untyped(request));
    await expect(call).rejects.toBeInstanceOf(ConfigError);
    await expect(call).rejects.toThrow(/^createStream: `\w+` /);
    expect(server.received).toEqual([]);
  });

  it("a header value with a line break, which the error does not show", async () => {
    const call = createStream(
      clientOf(server.url),
      { ServiceSid: "IS1" },
      { headers: { "x-a": "s3cret\r\nx" } },
    );
    await expect(call).rejects.toThrow("createStream: `x-a` cannot be sent");
  });

  it("a user name with a colon", async () => {
    const client = clientOf(server.url, {
      auth: { accountSidAuthToken: { username: "a:b", password: "c" } },
    });
    await expect(createStream(client, { ServiceSid: "IS1" })).rejects.toThrow("`username` cannot be sent");
  });

  it("no credentials, and the error names them", async () => {
    const call = createStream(clientOf(server.url, { auth: {} }), { ServiceSid: "IS1" });
    await expect(call).rejects.toThrow("createStream: `auth` needs accountSidAuthToken");
    expect(server.received).toEqual([]);
  });
});
