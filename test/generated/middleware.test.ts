import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { propagation, trace } from "@opentelemetry/api";
import type { Span, SpanOptions, TextMapPropagator, Tracer } from "@opentelemetry/api";
import ts from "typescript";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { createStream } from "../../generated/src/index.js";
import type { Middleware } from "../../generated/src/index.js";
import { answerJson, startServer } from "../support/server.js";
import type { Answer, LoopbackServer } from "../support/server.js";
import { typeErrors } from "../support/type-check.js";
import { clientOf, stream } from "./stream.js";

const [, example = ""] = /^```ts\n(.*?)^```/ms.exec(readFileSync("docs/runtime.md", "utf8")) ?? [];
let server: LoopbackServer | undefined;
afterEach(() => server?.close());

async function serve(answer: Answer): Promise<LoopbackServer> {
  return (server = await startServer(answer));
}

/** Makes a call with middleware that records what it sees. */
function noting(notes: string[], name: string): Middleware {
  return async (request, next) => {
    notes.push(`${name} ${request.attempt}`);
    const response = await next(request);
    notes.push(`${name} ${response.status}`);
    return response;
  };
}

describe("middleware", () => {
  it("wraps each attempt, that of the client outside that of the call", async () => {
    const { url } = await serve((request, response, count) =>
      answerJson(count === 1 ? 429 : 201, stream, { "retry-after-ms": "1" })(request, response, count),
    );
    const notes: string[] = [];
    const client = clientOf(url, { use: [noting(notes, "a")] });
    await createStream(client, { ServiceSid: "IS1" }, { use: [noting(notes, "b")] });
    expect(notes.join(", ")).toBe("a 1, b 1, b 429, a 429, a 2, b 2, b 201, a 201");
  });

  it("can change the request, and return a response of its own", async () => {
    const { url, received } = await serve(answerJson(201, stream));
    const renamed: Middleware = (request, next) => {
      request.headers.set("x-mine", "1");
      return next({ ...request, url: `${request.url}?added=1`, body: "UniqueName=changed" });
    };
    await createStream(clientOf(url, { use: [renamed] }), { ServiceSid: "IS1" });
    expect(received[0]?.target).toBe("/v1/Services/IS1/Streams?added=1");
    expect(received[0]?.headers["x-mine"]).toBe("1");
    expect(received[0]?.body.toString()).toBe("UniqueName=changed");

    const own: Middleware = async () => Response.json({ ...stream, sid: "mine" });
    expect((await createStream(clientOf(url, { use: [own] }), { ServiceSid: "IS1" })).sid).toBe("mine");
    expect(received).toHaveLength(1);
  });

  it("that changes the origin decides which headers are sent", async () => {
    const other = await startServer(answerJson(201, stream));
    const { url } = await serve(answerJson(201, stream));
    const elsewhere: Middleware = (request, next) => {
      request.headers.delete("authorization");
      return next({ ...request, url: other.url });
    };
    await createStream(clientOf(url, { use: [elsewhere] }), { ServiceSid: "IS1" });
    expect(other.received[0]?.headers).not.toHaveProperty("authorization");
    await other.close();
  });

  it("can replace the body with a stream, which is sent once", async () => {
    const { url, received } = await serve(answerJson(503, {}, { "retry-after-ms": "1" }));
    const streamed: Middleware = (request, next) =>
      next({ ...request, body: new Blob([request.body as string]).stream() });
    const call = createStream(clientOf(url, { use: [streamed], retry: { unsafe: true } }), {
      ServiceSid: "IS1",
    });
    await expect(call).rejects.toMatchObject({ status: 503 });
    expect(received).toHaveLength(1);
  });
});

describe("the OpenTelemetry example of the documentation", () => {
  const folder = join("test/generated", `.middleware-${process.pid}`);
  afterAll(async () => {
    const { rm } = await import("node:fs/promises");
    await rm(folder, { recursive: true, force: true });
    trace.disable();
    propagation.disable();
  });

  it("is short, and has no type errors", () => {
    expect(example.trim().split("\n").length).toBeLessThanOrEqual(28);
    const text = example.replace('@specpress/twilio-sync";', '../generated/src/index.js";');
    expect(typeErrors([{ path: "otel.ts", text }])).toEqual([]);
  });

  it("makes a span for each attempt, and propagates its context", async () => {
    const spans: Record<string, unknown>[] = [];
    trace.setGlobalTracerProvider({ getTracer: () => memoryTracer(spans) });
    propagation.setGlobalPropagator({
      inject: (_context, carrier, setter) => setter.set(carrier, "traceparent", "00-1-2-01"),
      extract: (context) => context,
      fields: () => ["traceparent"],
    } satisfies TextMapPropagator);
    await mkdir(folder, { recursive: true });
    await writeFile(
      join(folder, "otel.mjs"),
      ts.transpile(example, { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 }),
    );
    const { traced } = (await import(pathToFileURL(join(folder, "otel.mjs")).href)) as { traced: Middleware };

    const { url, received } = await serve((request, response, count) =>
      answerJson(count === 1 ? 429 : 201, stream, { "retry-after-ms": "1" })(request, response, count),
    );
    await createStream(clientOf(url, { use: [traced] }), { ServiceSid: "IS1" });
    expect(received.map(({ headers }) => headers.traceparent)).toEqual(["00-1-2-01", "00-1-2-01"]);
    expect(spans).toEqual([
      {
        name: "createStream",
        "http.request.method": "POST",
        "http.request.resend_count": 0,
        "http.response.status_code": 429,
        status: { code: 2 },
        ended: true,
      },
      {
        name: "createStream",
        "http.request.method": "POST",
        "http.request.resend_count": 1,
        "http.response.status_code": 201,
        ended: true,
      },
    ]);
  });
});

/** A tracer that stores its spans as plain objects. */
function memoryTracer(spans: Record<string, unknown>[]): Tracer {
  return {
    startActiveSpan(name: string, { attributes }: SpanOptions, work: (span: Span) => unknown) {
      const kept: Record<string, unknown> = { name, ...attributes };
      spans.push(kept);
      const span = {
        setAttribute: (key: string, value: unknown) => (kept[key] = value),
        setStatus: (status: unknown) => (kept.status = status),
        end: () => (kept.ended = true),
      };
      return work(span as unknown as Span);
    },
  } as unknown as Tracer;
}
