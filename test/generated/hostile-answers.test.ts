import { getEventListeners } from "node:events";
import { inspect } from "node:util";
import { beforeEach, describe, expect, it } from "vitest";
import {
  ConnectionError,
  createStream,
  DecodeError,
  logger,
  safe,
  withResponse,
} from "../../generated/src/index.js";
import type { LogEntry, ApiError } from "../../generated/src/index.js";
import { answerJson } from "../support/server.js";
import { account, clientOf, stream } from "./stream.js";
import { failure, request, serve, serveRaw } from "./hostile.js";

describe("no secret is shown", () => {
  const token = Buffer.from(`${account.username}:${account.password}`).toString("base64");
  const secrets = [account.password, token, "c00kie"];
  const shown = (value: unknown): string =>
    [
      inspect(value, { depth: 20 }),
      JSON.stringify(value),
      String(value),
      (value as Error | undefined)?.stack,
    ].join("\n");
  const leaks = (value: unknown): readonly string[] =>
    secrets.filter((secret) => shown(value).includes(secret));

  it("in an ApiError, nor are cookies", async () => {
    const server = await serve(answerJson(401, { message: "no" }, { "set-cookie": "sid=c00kie" }));
    const error = (await failure(server.url)) as ApiError;
    expect(error.headers.get("set-cookie")).toContain("c00kie");
    expect(leaks(error)).toEqual([]);
  });

  it("in a ConnectionError or a DecodeError", async () => {
    const server = await serveRaw((socket) => socket.resetAndDestroy());
    const html = await serve(
      (_request, response) => void response.writeHead(201, { "set-cookie": "c00kie" }).end("<"),
    );
    expect(leaks(await failure(server.url))).toEqual([]);
    expect(leaks(await failure(html.url))).toEqual([]);
  });

  it("in a client", () => {
    expect(leaks(clientOf("http://127.0.0.1:1"))).toEqual([]);
  });

  it("in log entries", async () => {
    const server = await serve(answerJson(201, stream, { "set-cookie": "sid=c00kie", "x-shown": "yes" }));
    const entries: LogEntry[] = [];
    const log = logger({ log: (entry) => entries.push(entry), headers: ["X-Shown", "content-type"] });
    await createStream(clientOf(`${server.url}/p`, { use: [log] }), request);
    expect(entries.map(leaks)).toEqual([[]]);
    expect(entries).toEqual([
      {
        operation: "createStream",
        attempt: 1,
        method: "POST",
        url: `${server.url}/p/v1/Services/IS1/Streams`,
        ms: expect.any(Number) as number,
        status: 201,
        headers: { "x-shown": "yes", "content-type": "application/json" },
      },
    ]);
  });
});

describe("a response", () => {
  it("keeps a field that the document does not describe", async () => {
    const server = await serve(answerJson(201, { ...stream, later: { a: [1] } }));
    expect(await createStream(clientOf(server.url), request)).toEqual({ ...stream, later: { a: [1] } });
  });

  it.each([301, 302, 303, 307, 308])(
    "a redirect (%i) to another origin carries no credential",
    async (status) => {
      const other = await serve(answerJson(201, stream));
      const server = await serve((_request, response) =>
        response.writeHead(status, { location: `${other.url}/elsewhere` }).end(),
      );
      const error = await failure(server.url);
      expect(error).toMatchObject({ name: "ApiError", status });
      expect((error as ApiError).headers.get("location")).toBe(`${other.url}/elsewhere`);
      expect(other.received).toEqual([]);
    },
  );

  const head = "HTTP/1.1 201 Created\r\nconnection: close\r\ncontent-type: application/json\r\n";
  it.each([
    ["truncated JSON", `${head}content-length: 9\r\n\r\n{"sid":"T`],
    ["a Content-Length that is too short", `${head}content-length: 5\r\n\r\n{"sid":"T"}`],
    ["chunks that break off", `${head}transfer-encoding: chunked\r\n\r\n5\r\n{"sid`],
    ["HTML", `${head}content-length: 6\r\n\r\n<html>`],
  ])("with success and %s is a DecodeError that keeps the status", async (_what, bytes) => {
    const server = await serveRaw((socket) => socket.end(bytes, "latin1"));
    const error = await failure(server.url);
    expect(error).toBeInstanceOf(DecodeError);
    expect(error).toMatchObject({ status: 201, operation: "createStream" });
    expect((error as Error).message).toMatch(/^createStream: 201 cannot be read: .+$/);
  });

  it.each([
    [
      "a Content-Length that is too long",
      "UND_ERR_RES_CONTENT_LENGTH_MISMATCH",
      `${head}content-length: 500\r\n\r\n{"sid":"T"}`,
    ],
    [
      "gzip that is none",
      "Z_DATA_ERROR",
      `${head}content-encoding: gzip\r\ncontent-length: 11\r\n\r\n{"sid":"T"}`,
    ],
  ])("with success and %s is a ConnectionError with the code %s", async (_what, code, bytes) => {
    const server = await serveRaw((socket) => socket.end(bytes, "latin1"));
    expect(await failure(server.url)).toMatchObject({
      name: "ConnectionError",
      code,
      operation: "createStream",
      message: `createStream: Connection failed ${code}`,
    });
  });

  it("with HTML and status 200 is a DecodeError too", async () => {
    const server = await serve((_request, response) => void response.writeHead(200).end("<html>\n<p>hello"));
    const error = await failure(server.url);
    expect(error).toMatchObject({ name: "DecodeError", status: 200 });
    expect((error as Error).message).not.toContain("\n");
  });

  it("that is not HTTP is a ConnectionError", async () => {
    const server = await serveRaw((socket) => socket.end("SSH-2.0-OpenSSH_9.6\r\n"));
    expect(await failure(server.url)).toBeInstanceOf(ConnectionError);
  });

  it("cannot pollute prototypes by its headers or its JSON", async () => {
    const body = '{"sid":"T","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}';
    const bytes = (status: string): string =>
      `HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-type: application/json\r\n__proto__: polluted\r\n` +
      `constructor: x\r\nx-a: b%0d%0aset-cookie: c\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
    const server = await serveRaw((socket, count) =>
      socket.end(bytes(count === 1 ? "201 Created" : "400 Bad")),
    );
    const answer = await withResponse(createStream, clientOf(server.url), request);
    const error = (await failure(server.url)) as ApiError;
    for (const value of [{}, answer, answer.data, answer.headers, error, error.toJSON()]) {
      expect((value as { polluted?: number }).polluted).toBeUndefined();
    }
    expect(Object.getPrototypeOf(answer.data)).toBe(Object.prototype);
    expect(Object.getPrototypeOf(answer.headers)).toBe(Object.prototype);
    expect(answer.rawHeaders.get("set-cookie")).toBeNull();
    expect(error.message).toBe("createStream: 400");
  });
});

describe("a thousand calls", () => {
  const timers = (): number => process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length;
  let before = 0;
  beforeEach(() => {
    before = timers();
  });

  it("leave no listener and no timer behind, however they end", async () => {
    const server = await serve((incoming, response) => {
      const kind = Number(/IS(\d+)/.exec(incoming.target)?.[1]) % 4;
      if (kind === 0) answerJson(201, stream)(incoming, response, 0);
      else if (kind === 1) answerJson(500, {})(incoming, response, 0);
      else if (kind === 2) response.destroy();
      else response.writeHead(201).end("<html>");
    });
    const controller = new AbortController();
    const client = clientOf(server.url);
    for (let batch = 0; batch < 20; batch++) {
      const calls = Array.from({ length: 50 }, (_, index) =>
        safe(createStream, client, { ServiceSid: `IS${index}` }, { signal: controller.signal }),
      );
      await Promise.all(calls);
    }
    expect(server.received).toHaveLength(1000);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    // The platform sets timers for the idle sockets of its pool.
    await server.close();
    expect(timers() - before).toBeLessThanOrEqual(1);
  });
});
