import { getEventListeners } from "node:events";
import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  ConfigError,
  ConnectionError,
  createStream,
  DecodeError,
  isApiError,
  isConfigError,
  isConnectionError,
  isDecodeError,
  isTimeoutError,
  logger,
  safe,
  TimeoutError,
  withResponse,
} from "../../generated/src/index.js";
import type { ClientOptions, LogEntry, RequestOptions ,
  ApiError} from "../../generated/src/index.js";
import { startRawServer } from "../support/raw-server.js";
import { answerJson, startServer } from "../support/server.js";
import type { Answer } from "../support/server.js";
import { account, clientOf, stream } from "./stream.js";

let servers: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(servers.map((server) => server.close()));
  servers = [];
});

async function serve(answer: Answer) {
  const server = await startServer(answer);
  servers.push(server);
  return server;
}

async function serveRaw(answer: Parameters<typeof startRawServer>[0]) {
  const server = await startRawServer(answer);
  servers.push(server);
  return server;
}

const request = { ServiceSid: "IS1", UniqueName: "orders" };

/** What a call fails with. */
async function failure(url: string, settings: ClientOptions = {}, options: RequestOptions = {}): Promise<unknown> {
  return createStream(clientOf(url, settings), request, options as never).then(
    () => undefined,
    (error: unknown) => error,
  );
}

/** Fails the first request in a way of the test's choice, and answers the next as it should. */
function firstThen(first: Answer): Answer {
  const next = answerJson(201, stream);
  return (...args) => (args[2] === 1 ? first : next)(...args);
}

describe("a server that fails", () => {
  const busy = firstThen(answerJson(503, { message: "busy" }, { "retry-after-ms": "1" }));

  it("row 1: a POST that got 503 is sent once", async () => {
    const server = await serve(busy);
    expect(await failure(server.url)).toMatchObject({ name: "ApiError", status: 503 });
    expect(server.received).toHaveLength(1);
  });

  it.each<[string, ClientOptions, RequestOptions]>([
    ["with a key", {}, { idempotencyKey: "k1" }],
    ["when the client opts in", { retry: { unsafe: true } }, {}],
    ["when the call opts in", {}, { retry: { unsafe: true } }],
  ])("row 1: it is sent twice %s", async (_how, settings, options) => {
    const server = await serve(busy);
    expect(await createStream(clientOf(server.url, settings), request, options as never)).toEqual(stream);
    expect(server.received).toHaveLength(2);
    const keys = server.received.map(({ headers }) => headers["idempotency-key"]);
    expect(keys).toEqual([options.idempotencyKey, options.idempotencyKey]);
  });

  it("row 2: a POST that got 429 with Retry-After: 1 is sent again after a second", async () => {
    const server = await serve(firstThen(answerJson(429, { message: "slow down" }, { "retry-after": "1" })));
    const start = performance.now();
    expect(await createStream(clientOf(server.url), request)).toEqual(stream);
    expect(server.received).toHaveLength(2);
    expect(performance.now() - start).toBeGreaterThan(990);
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it("row 3: with Retry-After: 120 it fails at once, and says how long to wait", async () => {
    const server = await serve(firstThen(answerJson(429, {}, { "retry-after": "120" })));
    const start = performance.now();
    const error = await failure(server.url);
    expect(error).toMatchObject({ name: "ApiError", status: 429, retryAfterMs: 120_000 });
    expect(server.received).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it("row 4: a POST whose connection is reset is sent once, and the error is typed", async () => {
    const server = await serveRaw((socket) => socket.resetAndDestroy());
    const error = await failure(server.url);
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ operation: "createStream", code: expect.any(String) as string });
    expect(server.received).toHaveLength(1);
  });

  it("a connection that is refused never sent a POST, which is tried again", async () => {
    const server = await serve(answerJson(201, stream));
    const attempts: number[] = [];
    await server.close();
    const error = await failure(server.url, {
      retry: { limit: 1 },
      use: [(outgoing, next) => (attempts.push(outgoing.attempt), next(outgoing))],
    });
    expect(error).toMatchObject({ name: "ConnectionError", code: "ECONNREFUSED" });
    expect(attempts).toEqual([1, 2]);
  });

  it("row 5: an abort during back-off rejects within 50 ms with the caller's reason", async () => {
    const server = await serve(answerJson(429, {}, { "retry-after": "30" }));
    const controller = new AbortController();
    const reason = new Error("the user left");
    const call = failure(server.url, {}, { signal: controller.signal });
    while (server.received.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    await new Promise((resolve) => setTimeout(resolve, 200));
    const start = performance.now();
    controller.abort(reason);
    expect(await call).toBe(reason);
    expect(performance.now() - start).toBeLessThan(50);
  });

  it("row 6: headers that never come are a TimeoutError", async () => {
    const server = await serve(() => {});
    expect(await failure(server.url, { timeoutMs: 50 })).toBeInstanceOf(TimeoutError);
    expect(server.received).toHaveLength(1);
  });

  it.each([201, 500])("row 7: a body that stalls is a TimeoutError, with status %i", async (status) => {
    const server = await serve((_request, response) => void response.writeHead(status).write('{"sid":'));
    expect(await failure(server.url, { timeoutMs: 100 })).toBeInstanceOf(TimeoutError);
  });

  it("the whole call keeps to its deadline, waits and attempts included", async () => {
    const server = await serve(answerJson(429, {}, { "retry-after-ms": "80" }));
    const start = performance.now();
    const error = await failure(server.url, { deadlineMs: 200, retry: { limit: 100 } });
    expect(error).toMatchObject({ name: "ApiError", status: 429 });
    expect(performance.now() - start).toBeLessThan(400);
    expect(server.received.length).toBeGreaterThan(1);
    expect(server.received.length).toBeLessThan(4);
  });

  it("the deadline ends an attempt too", async () => {
    const server = await serve(() => {});
    const start = performance.now();
    expect(await failure(server.url, { deadlineMs: 100 })).toBeInstanceOf(TimeoutError);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it.each([undefined, null, "text", {}])("an abort with the reason %s rejects with just that", async (reason) => {
    const server = await serve(() => {});
    const controller = new AbortController();
    const call = failure(server.url, {}, { signal: controller.signal });
    controller.abort(reason);
    expect(await call).toBe(controller.signal.reason);
  });
});

describe("an id that would lead elsewhere", () => {
  it.each(["..", ".", "%2e%2e", "%2E.", ".%2e", "%252e%252e"])("row 8: %s is refused, nothing is sent", async (sid) => {
    const server = await serve(answerJson(201, stream));
    await expect(createStream(clientOf(server.url), { ServiceSid: sid })).rejects.toBeInstanceOf(ConfigError);
    expect(server.received).toEqual([]);
  });

  it("row 9: an empty one is refused, nothing is sent", async () => {
    const server = await serve(answerJson(201, stream));
    await expect(createStream(clientOf(server.url), { ServiceSid: "" })).rejects.toBeInstanceOf(ConfigError);
    expect(server.received).toEqual([]);
  });
});

describe("an error", () => {
  const problem = { code: 54301, message: "Unique name already exists", more_info: "https://example.com", status: 409 };

  it("row 10: goes by the name of its class, which a guard knows too", async () => {
    const server = await serve(answerJson(409, problem));
    const broken = await serveRaw((socket) => socket.resetAndDestroy());
    const silent = await serve(() => {});
    const html = await serve((_request, response) => void response.writeHead(201).end("<html>"));
    const errors = [
      await failure(server.url),
      await failure(broken.url),
      await failure(silent.url, { timeoutMs: 20 }),
      await failure(html.url),
      await failure(server.url, { auth: {} }),
    ];
    expect(errors.map((error) => (error as Error).name)).toEqual([
      "ApiError",
      "ConnectionError",
      "TimeoutError",
      "DecodeError",
      "ConfigError",
    ]);
    const guards = [isApiError, isConnectionError, isTimeoutError, isDecodeError, isConfigError];
    expect(errors.map((error) => guards.findIndex((guard) => guard(error)))).toEqual([0, 1, 2, 3, 4]);
    expect(guards.map((guard) => errors.filter((error) => guard(error)).length)).toEqual([1, 1, 1, 1, 1]);
  });

  it("row 11: carries request id, headers and body", async () => {
    const server = await serve(answerJson(409, problem, { "twilio-request-id": "RQ1", "x-other": "1" }));
    const error = (await failure(server.url)) as ApiError;
    expect(error).toMatchObject({ status: 409, requestId: "RQ1", body: problem, operation: "createStream" });
    expect(error.headers.get("x-other")).toBe("1");
  });

  it("row 16: of a status that the document does not name has a useful message of one line", async () => {
    const body = { detail: "UniqueName\n  is reserved", errors: [{ field: "UniqueName" }] };
    const server = await serve(answerJson(422, body));
    const result = await safe(createStream, clientOf(server.url), request);
    expect(result).toMatchObject({ ok: false, error: { status: 422, body } });
    if (!result.ok) expect(result.error.message).toBe("createStream: 422 UniqueName is reserved");
  });
});

describe("no secret shows", () => {
  const token = Buffer.from(`${account.username}:${account.password}`).toString("base64");
  const secrets = [account.password, token, "c00kie"];
  const shown = (value: unknown): string =>
    [
      inspect(value, { depth: 20 }),
      JSON.stringify(value),
      String(value),
      (value as Error | undefined)?.stack,
    ].join("\n");
  const leaks = (value: unknown): readonly string[] => secrets.filter((secret) => shown(value).includes(secret));

  it("row 12: in an error that the server answered with, nor its cookies", async () => {
    const server = await serve(answerJson(401, { message: "no" }, { "set-cookie": "sid=c00kie" }));
    const error = (await failure(server.url)) as ApiError;
    expect(error.headers.get("set-cookie")).toContain("c00kie");
    expect(leaks(error)).toEqual([]);
  });

  it("row 13: in an error of the network or of an answer that cannot be read", async () => {
    const server = await serveRaw((socket) => socket.resetAndDestroy());
    const html = await serve((_request, response) => void response.writeHead(201, { "set-cookie": "c00kie" }).end("<"));
    expect(leaks(await failure(server.url))).toEqual([]);
    expect(leaks(await failure(html.url))).toEqual([]);
  });

  it("row 14: in a client", () => {
    expect(leaks(clientOf("http://127.0.0.1:1"))).toEqual([]);
  });

  it("row 15: in what is logged", async () => {
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

describe("an answer", () => {
  it("row 17: keeps a field that the document does not know", async () => {
    const server = await serve(answerJson(201, { ...stream, later: { a: [1] } }));
    expect(await createStream(clientOf(server.url), request)).toEqual({ ...stream, later: { a: [1] } });
  });

  it.each([301, 302, 303, 307, 308])("row 18: a redirect (%i) to another origin carries no credential", async (status) => {
    const other = await serve(answerJson(201, stream));
    const server = await serve((_request, response) =>
      response.writeHead(status, { location: `${other.url}/elsewhere` }).end(),
    );
    const error = await failure(server.url);
    expect(error).toMatchObject({ name: "ApiError", status });
    expect((error as ApiError).headers.get("location")).toBe(`${other.url}/elsewhere`);
    expect(other.received).toEqual([]);
  });

  const head = "HTTP/1.1 201 Created\r\nconnection: close\r\ncontent-type: application/json\r\n";
  it.each([
    ["truncated JSON", `${head}content-length: 9\r\n\r\n{"sid":"T`],
    ["a Content-Length that is too long", `${head}content-length: 500\r\n\r\n{"sid":"T"}`],
    ["a Content-Length that is too short", `${head}content-length: 5\r\n\r\n{"sid":"T"}`],
    ["gzip that is none", `${head}content-encoding: gzip\r\ncontent-length: 11\r\n\r\n{"sid":"T"}`],
    ["chunks that break off", `${head}transfer-encoding: chunked\r\n\r\n5\r\n{"sid`],
    ["HTML", `${head}content-length: 6\r\n\r\n<html>`],
  ])("row 21: that is a success with %s is a DecodeError that keeps the status", async (_what, bytes) => {
    const server = await serveRaw((socket) => socket.end(bytes, "latin1"));
    const error = await failure(server.url);
    expect(error).toBeInstanceOf(DecodeError);
    expect(error).toMatchObject({ status: 201, operation: "createStream" });
    expect((error as Error).message).toMatch(/^createStream: 201 cannot be read: .+$/);
  });

  it("row 21: HTML with status 200 is a DecodeError too", async () => {
    const server = await serve((_request, response) => void response.writeHead(200).end("<html>\n<p>hello"));
    const error = await failure(server.url);
    expect(error).toMatchObject({ name: "DecodeError", status: 200 });
    expect((error as Error).message).not.toContain("\n");
  });

  it("that is no HTTP at all is a ConnectionError", async () => {
    const server = await serveRaw((socket) => socket.end("SSH-2.0-OpenSSH_9.6\r\n"));
    expect(await failure(server.url)).toBeInstanceOf(ConnectionError);
  });

  it("row 22: pollutes nothing, by its headers or by JSON", async () => {
    const body = '{"sid":"T","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}';
    const bytes = (status: string): string =>
      `HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-type: application/json\r\n__proto__: polluted\r\n` +
      `constructor: x\r\nx-a: b%0d%0aset-cookie: c\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
    const server = await serveRaw((socket, count) => socket.end(bytes(count === 1 ? "201 Created" : "400 Bad")));
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
    // Idle sockets of the platform's own pool have timers of the platform.
    await server.close();
    servers = [];
    expect(timers() - before).toBeLessThanOrEqual(1);
  });
});
