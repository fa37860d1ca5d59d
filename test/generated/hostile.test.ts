import { describe, expect, it, onTestFinished, vi } from "vitest";
import {
  ConfigError,
  ConnectionError,
  createStream,
  isApiError,
  isConfigError,
  isConnectionError,
  isDecodeError,
  isTimeoutError,
  safe,
  TimeoutError,
} from "../../generated/src/index.js";
import type { ClientOptions, RequestOptions, ApiError } from "../../generated/src/index.js";
import { answerJson } from "../support/server.js";
import { clientOf, stream } from "./stream.js";
import { failure, firstThen, noteAttempts, request, serve, serveRaw } from "./hostile.js";

describe("a server that fails", () => {
  const busy = firstThen(answerJson(503, { message: "busy" }, { "retry-after-ms": "1" }));

  it("a POST that got 503 is sent once", async () => {
    const server = await serve(busy);
    expect(await failure(server.url)).toMatchObject({ name: "ApiError", status: 503 });
    expect(server.received).toHaveLength(1);
  });

  it.each<[string, ClientOptions, RequestOptions]>([
    ["with a key", {}, { idempotencyKey: "k1" }],
    ["when the client opts in", { retry: { unsafe: true } }, {}],
    ["when the call opts in", {}, { retry: { unsafe: true } }],
  ])("a POST that got 503 is sent twice %s", async (_how, settings, options) => {
    const server = await serve(busy);
    expect(await createStream(clientOf(server.url, settings), request, options as never)).toEqual(stream);
    expect(server.received).toHaveLength(2);
    const keys = server.received.map(({ headers }) => headers["idempotency-key"]);
    expect(keys).toEqual([options.idempotencyKey, options.idempotencyKey]);
  });

  it("a POST that got 429 with Retry-After: 1 is sent again after a second", async () => {
    const server = await serve(firstThen(answerJson(429, { message: "slow down" }, { "retry-after": "1" })));
    const start = performance.now();
    expect(await createStream(clientOf(server.url), request)).toEqual(stream);
    expect(server.received).toHaveLength(2);
    expect(performance.now() - start).toBeGreaterThan(990);
  });

  it("a POST that got Retry-After: 120 fails at once, and the error says how long to wait", async () => {
    const server = await serve(firstThen(answerJson(429, {}, { "retry-after": "120" })));
    const error = await failure(server.url);
    expect(error).toMatchObject({ name: "ApiError", status: 429, retryAfterMs: 120_000 });
    expect(server.received).toHaveLength(1);
  });

  it("a POST whose connection is reset is sent once, and the error is typed", async () => {
    const server = await serveRaw((socket) => socket.resetAndDestroy());
    const error = await failure(server.url);
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ operation: "createStream", code: expect.any(String) as string });
    expect(server.received).toHaveLength(1);
  });

  it("a POST whose connection is refused was never sent, and is tried again", async () => {
    const server = await serve(answerJson(201, stream));
    const attempts: number[] = [];
    await server.close();
    const error = await failure(server.url, { retry: { limit: 1 }, use: [noteAttempts(attempts)] });
    expect(error).toMatchObject({ name: "ConnectionError", code: "ECONNREFUSED" });
    expect(attempts).toEqual([1, 2]);
  });

  it("an abort during back-off rejects at once with the caller's reason", async () => {
    const server = await serve(answerJson(429, {}, { "retry-after": "30" }));
    const timers = vi.spyOn(globalThis, "setTimeout");
    onTestFinished(() => timers.mockRestore());
    const controller = new AbortController();
    const reason = new Error("the user left");
    const call = failure(server.url, {}, { signal: controller.signal });
    const isWaiting = (): boolean => timers.mock.calls.some(([, ms]) => ms === 30_000);
    while (!isWaiting()) await new Promise((resolve) => setTimeout(resolve, 10));
    controller.abort(reason);
    const turn = new Promise((resolve) => setImmediate(resolve, "still waiting"));
    expect(await Promise.race([call, turn])).toBe(reason);
  });

  it("headers that never come are a TimeoutError", async () => {
    const server = await serve(() => {});
    const attempts: number[] = [];
    const error = await failure(server.url, { timeoutMs: 50, use: [noteAttempts(attempts)] });
    expect(error).toBeInstanceOf(TimeoutError);
    expect(attempts).toEqual([1]);
  });

  it.each([201, 500])("a body that stalls is a TimeoutError, with status %i", async (status) => {
    const server = await serve((_request, response) => void response.writeHead(status).write('{"sid":'));
    expect(await failure(server.url, { timeoutMs: 100 })).toBeInstanceOf(TimeoutError);
  });

  it("the deadline limits the whole call, waits included", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
    onTestFinished(() => void vi.useRealTimers());
    const attempts: number[] = [];
    const start = Date.now();
    const ends: number[] = [];
    const call = failure("https://example.com", {
      deadlineMs: 200,
      retry: { limit: 100 },
      use: [noteAttempts(attempts)],
      fetch: async () => Response.json({}, { status: 429, headers: { "retry-after-ms": "80" } }),
    }).finally(() => ends.push(Date.now()));
    // A few turns of the event loop pass while a body is read, each a millisecond of this clock.
    while (ends.length === 0) await vi.advanceTimersByTimeAsync(1);
    expect(await call).toMatchObject({ name: "ApiError", status: 429 });
    expect(attempts).toEqual([1, 2, 3]);
    expect(ends[0]).toBeLessThan(start + 200);
  });

  it("the deadline also limits an attempt", async () => {
    const server = await serve(() => {});
    const error = await failure(server.url, { deadlineMs: 100 });
    expect(error).toBeInstanceOf(TimeoutError);
    expect((error as Error).message).toMatch(/No answer in (\d\d|100) ms/);
  });

  it.each([undefined, null, "text", {}])(
    "an abort with the reason %s rejects with just that",
    async (reason) => {
      const server = await serve(() => {});
      const controller = new AbortController();
      const call = failure(server.url, {}, { signal: controller.signal });
      controller.abort(reason);
      expect(await call).toBe(controller.signal.reason);
    },
  );
});

describe("an id that would change the path", () => {
  it.each(["..", ".", "%2e%2e", "%2E.", ".%2e", "%252e%252e"])(
    "%s is refused, nothing is sent",
    async (sid) => {
      const server = await serve(answerJson(201, stream));
      await expect(createStream(clientOf(server.url), { ServiceSid: sid })).rejects.toBeInstanceOf(
        ConfigError,
      );
      expect(server.received).toEqual([]);
    },
  );

  it("is refused when it is empty, and nothing is sent", async () => {
    const server = await serve(answerJson(201, stream));
    await expect(createStream(clientOf(server.url), { ServiceSid: "" })).rejects.toBeInstanceOf(ConfigError);
    expect(server.received).toEqual([]);
  });
});

describe("an error", () => {
  const problem = {
    code: 54301,
    message: "Unique name already exists",
    more_info: "https://example.com",
    status: 409,
  };

  it("has the name of its class, and a guard recognizes it", async () => {
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

  it("has the request id, the headers and the body", async () => {
    const server = await serve(answerJson(409, problem, { "twilio-request-id": "RQ1", "x-other": "1" }));
    const error = (await failure(server.url)) as ApiError;
    expect(error).toMatchObject({ status: 409, requestId: "RQ1", body: problem, operation: "createStream" });
    expect(error.headers.get("x-other")).toBe("1");
  });

  it("with a status that is not in the document has a useful message of one line", async () => {
    const body = { detail: "UniqueName\n  is reserved", errors: [{ field: "UniqueName" }] };
    const server = await serve(answerJson(422, body));
    const result = await safe(createStream, clientOf(server.url), request);
    expect(result).toMatchObject({ ok: false, error: { status: 422, body } });
    if (!result.ok) expect(result.error.message).toBe("createStream: 422 UniqueName is reserved");
  });
});
