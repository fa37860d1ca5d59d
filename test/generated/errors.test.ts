import { inspect } from "node:util";
import { afterEach, describe, expect, expectTypeOf, it } from "vitest";
import {
  ApiError,
  ConnectionError,
  createStream,
  DecodeError,
  fetchStream,
  isApiError,
  isSdkError,
  safe,
  SdkError,
  TimeoutError,
  withResponse,
} from "../../generated/src/index.js";
import type { ClientOptions, Stream, TwilioError } from "../../generated/src/index.js";
import { answerJson, startServer } from "../support/server.js";
import type { Answer, LoopbackServer } from "../support/server.js";
import { account, clientOf, stream } from "./stream.js";

let server: LoopbackServer | undefined;
afterEach(() => server?.close());

const once: ClientOptions = { retry: { limit: 0 } };

async function failure(answer: Answer, options: ClientOptions = once): Promise<unknown> {
  server = await startServer(answer);
  return createStream(clientOf(server.url, options), { ServiceSid: "IS1" }).then(
    () => undefined,
    (error: unknown) => error,
  );
}

const taken = {
  code: 54301,
  message: "Unique name already exists",
  more_info: "https://example.com",
  status: 409,
};

describe("a response with an error status", () => {
  it("is an ApiError with the status, the typed body, the headers, the request id and the operation", async () => {
    const error = await failure(answerJson(409, taken, { "twilio-request-id": "RQ1" }));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toBeInstanceOf(SdkError);
    expect(error).toBeInstanceOf(Error);
    const { status, body, headers, requestId, operation, name, message } = error as ApiError;
    expect({ status, body, requestId, operation, name, message }).toEqual({
      status: 409,
      body: taken,
      requestId: "RQ1",
      operation: "createStream",
      name: "ApiError",
      message: "createStream: 409 Unique name already exists",
    });
    expect(headers.get("content-type")).toBe("application/json");
  });

  it.each([
    [
      "HTML",
      "<html>\n<h1>Bad gateway</h1>",
      "<html>\n<h1>Bad gateway</h1>",
      "createStream: 502 <html> <h1>Bad gateway</h1>",
    ],
    ["nothing", "", undefined, "createStream: 502"],
    ["broken JSON", '{"a":', '{"a":', 'createStream: 502 {"a":'],
  ])("keeps its status when the body is %s", async (_what, text, body, message) => {
    const error = await failure((_request, response) => {
      response.writeHead(502, { "content-type": "text/html" });
      response.end(text);
    });
    expect(error).toMatchObject({ name: "ApiError", status: 502, body, message });
  });

  it("keeps its status when the connection breaks in the middle of the body", async () => {
    const error = await failure((_request, response) => {
      response.writeHead(500, { "content-type": "application/json", "content-length": "100" });
      response.write('{"message":', () => response.destroy());
    });
    expect(error).toMatchObject({ name: "ApiError", status: 500, body: undefined });
  });
});

describe("a success that cannot be decoded", () => {
  it.each([
    ["HTML", "<html>"],
    ["truncated JSON", '{"sid":"TO'],
    ["nothing", ""],
  ])("with %s is a DecodeError that keeps the status", async (_what, text) => {
    const error = await failure((_request, response) => {
      response.writeHead(201, { "content-type": "application/json" });
      response.end(text);
    });
    expect(error).toBeInstanceOf(DecodeError);
    expect(error).toMatchObject({ status: 201, operation: "createStream" });
    expect((error as Error).message).toMatch(/^createStream: 201 cannot be read: SyntaxError/);
  });
});

describe("a missing response", () => {
  it("is a ConnectionError with the platform's code", async () => {
    const error = await failure((_request, response) => void response.destroy());
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({
      code: "UND_ERR_SOCKET",
      message: "createStream: Connection failed UND_ERR_SOCKET",
    });
  });

  it("is a TimeoutError when the headers never come", async () => {
    const error = await failure(() => {}, { ...once, timeoutMs: 50 });
    expect(error).toBeInstanceOf(TimeoutError);
    expect((error as Error).message).toBe("createStream: No answer in 50 ms");
  });

  it("is a TimeoutError when the body stalls", async () => {
    const error = await failure(
      (_request, response) => {
        response.writeHead(201, { "content-type": "application/json" });
        response.write('{"sid":');
      },
      { ...once, timeoutMs: 50 },
    );
    expect(error).toBeInstanceOf(TimeoutError);
  });

  it("is a TimeoutError even when a custom `fetch` ignores the signal", async () => {
    const error = await failure(() => {}, { ...once, timeoutMs: 50, fetch: () => new Promise(() => {}) });
    expect(error).toBeInstanceOf(TimeoutError);
  });
});

describe("an abort", () => {
  const reason = new Error("the user left");

  it("before the call rejects with the caller's reason, and nothing is sent", async () => {
    server = await startServer(answerJson(201, stream));
    const call = createStream(
      clientOf(server.url),
      { ServiceSid: "IS1" },
      { signal: AbortSignal.abort(reason) },
    );
    await expect(call).rejects.toBe(reason);
    expect(server.received).toEqual([]);
  });

  it.each<[string, Answer]>([
    ["while the headers are awaited", () => {}],
    ["while the body is read", (_request, response) => void response.writeHead(201).write("{")],
  ])("%s rejects with the caller's reason", async (_when, answer) => {
    server = await startServer(answer);
    const controller = new AbortController();
    setTimeout(() => controller.abort(reason), 50);
    const call = createStream(clientOf(server.url), { ServiceSid: "IS1" }, { signal: controller.signal });
    await expect(call).rejects.toBe(reason);
  });

  it("is thrown by `safe` too", async () => {
    server = await startServer(answerJson(201, stream));
    const options = { signal: AbortSignal.abort(reason) };
    await expect(safe(createStream, clientOf(server.url), { ServiceSid: "IS1" }, options)).rejects.toBe(
      reason,
    );
  });
});

describe("`safe` and `withResponse`", () => {
  it("return the data of a success", async () => {
    server = await startServer(answerJson(201, stream));
    const result = await safe(createStream, clientOf(server.url), { ServiceSid: "IS1" });
    expect(result).toEqual({ ok: true, data: stream });
    if (result.ok) expectTypeOf(result.data).toEqualTypeOf<Stream>();
  });

  it("return an error whose body is typed once it is known to be an ApiError", async () => {
    server = await startServer(answerJson(409, taken));
    const result = await safe(createStream, clientOf(server.url, once), { ServiceSid: "IS1" });
    expect(result.ok).toBe(false);
    if (!result.ok && isApiError(result.error)) {
      expectTypeOf(result.error.body).toEqualTypeOf<TwilioError>();
      expect(result.error.body.code).toBe(54301);
    }
  });

  it("return the declared headers with their types, and all headers as they are", async () => {
    const headers = {
      "access-control-allow-origin": "*",
      "access-control-allow-credentials": "true",
      "x-other": "1",
    };
    server = await startServer(answerJson(201, stream, headers));
    const answer = await withResponse(createStream, clientOf(server.url), { ServiceSid: "IS1" });
    expect(answer.status).toBe(201);
    expect(answer.data).toEqual(stream);
    expect(answer.headers["Access-Control-Allow-Origin"]).toBe("*");
    expect(answer.headers["Access-Control-Allow-Credentials"]).toBe(true);
    expect(answer.rawHeaders.get("x-other")).toBe("1");
    expectTypeOf(answer.status).toEqualTypeOf<201>();
    expectTypeOf(answer.headers["Access-Control-Allow-Credentials"]).toEqualTypeOf<boolean | undefined>();
  });

  it("keep a field that the document does not describe", async () => {
    server = await startServer(answerJson(201, { ...stream, later: 1 }));
    expect(await createStream(clientOf(server.url), { ServiceSid: "IS1" })).toHaveProperty("later", 1);
  });
});

describe("no secret is shown", () => {
  const token = Buffer.from(`${account.username}:${account.password}`).toString("base64");
  const leaks = (value: unknown): boolean =>
    [inspect(value, { depth: 20, showHidden: true }), JSON.stringify(value), String(value)].some(
      (text) => text.includes(account.password) || text.includes(token),
    );

  it("in the client", () => {
    expect(leaks(clientOf("http://127.0.0.1:1"))).toBe(false);
  });

  it.each<[string, Answer]>([
    ["an ApiError", answerJson(401, taken)],
    ["a ConnectionError", (_request, response) => void response.destroy()],
    ["a DecodeError", (_request, response) => void response.writeHead(201).end("x")],
  ])("in %s", async (_what, answer) => {
    const error = await failure(answer);
    expect(isSdkError(error)).toBe(true);
    expect(leaks(error)).toBe(false);
  });
});

describe("a body whose connection breaks", () => {
  const cut: Answer = (_request, response) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": "100" });
    response.write('{"sid":', () => response.destroy());
  };

  it("is a ConnectionError with its code", async () => {
    expect(await failure(cut)).toMatchObject({ name: "ConnectionError", code: "UND_ERR_SOCKET" });
    expect(server?.received).toHaveLength(1);
  });

  it("is read again if the request can be sent again", async () => {
    server = await startServer((request, response, count) =>
      (count === 1 ? cut : answerJson(200, stream))(request, response, count),
    );
    const fetched = await fetchStream(clientOf(server.url), { ServiceSid: "IS1", Sid: "TO1" });
    expect(fetched.sid).toBe(stream.sid);
    expect(server.received).toHaveLength(2);
  });
});

describe("a limit of the platform that `timeoutMs` exceeds", () => {
  it.each(["UND_ERR_HEADERS_TIMEOUT", "UND_ERR_BODY_TIMEOUT"])("%s is a TimeoutError, once", async (code) => {
    const cause = new TypeError("fetch failed", { cause: Object.assign(new Error("late"), { code }) });
    const attempts: string[] = [];
    const fetch = async (url: string): Promise<Response> => {
      attempts.push(url);
      if (code === "UND_ERR_HEADERS_TIMEOUT") throw cause;
      return new Response(new ReadableStream({ pull: () => Promise.reject(cause) }));
    };
    const call = fetchStream(clientOf("http://localhost", { fetch, timeoutMs: 900_000 }), {
      ServiceSid: "IS1",
      Sid: "TO1",
    });
    await expect(call).rejects.toMatchObject({
      name: "TimeoutError",
      message: `fetchStream: Connection failed ${code}`,
      cause,
    });
    expect(attempts).toHaveLength(1);
  });
});
