import type { ServerResponse } from "node:http";
import fc from "fast-check";
import { afterEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { byteStream } from "../../../templates/runtime/extras/byte-stream.js";
import { makeClient } from "../../../templates/runtime/core/client.js";
import type { Client } from "../../../templates/runtime/core/client.js";
import { byMediaType } from "../../../templates/runtime/responses/by-media-type.js";
import { json } from "../../../templates/runtime/responses/decode.js";
import { eventData, events, jsonEvents, namedEvents } from "../../../templates/runtime/responses/events.js";
import { jsonLines } from "../../../templates/runtime/responses/json-lines.js";
import type { BodyDecoder, ResponseDescriptor } from "../../../templates/runtime/responses/response.js";
import type { OperationOptions } from "../../../templates/runtime/core/options.js";
import { stream } from "../../../templates/runtime/responses/byte-stream.js";
import { startServer } from "../../support/server.js";
import type { LoopbackServer } from "../../support/server.js";
import { bodyOf, itemsOf } from "../streamed.js";

const message = (data: unknown, more: object = {}): object => ({
  event: "message",
  data,
  id: "",
  retry: undefined,
  ...more,
});

describe("events of several kinds", () => {
  const body = (): Response =>
    bodyOf(
      'event: note\ndata: 12\n\nevent: item\ndata: {"a":1}\n\nevent: other\ndata: 3\n\ndata: [DONE]\n\n',
    );

  it.each([
    ["text unless their name says JSON", { item: true, note: false }, ["12", { a: 1 }, "3", "[DONE]"]],
    ["JSON unless their name says text", { "*": true, note: false }, ["12", { a: 1 }, 3, "[DONE]"]],
  ])("have data that is %s", async (_what, inJson, data) => {
    const items = await itemsOf(namedEvents(inJson), body());
    expect(items.map((item) => (item as { data: unknown }).data)).toEqual(data);
  });
});

describe("server-sent events", () => {
  it.each<[string, string, readonly object[]]>([
    ["data", "data: a\n\n", [message("a")]],
    ["data without a space", "data:a\n\n", [message("a")]],
    ["a second space", "data:  a\n\n", [message(" a")]],
    ["several lines of data", "data: a\ndata:\ndata: b\n\n", [message("a\n\nb")]],
    ["a field without a colon", "data\n\n", [message("")]],
    ["colons in the data", "data: a: b:c\n\n", [message("a: b:c")]],
    ["a comment", ": hello\n\ndata: a\n: ping\n\n", [message("a")]],
    ["CRLF", "data: a\r\ndata: b\r\n\r\ndata: c\r\n\r\n", [message("a\nb"), message("c")]],
    ["CR", "data: a\rdata: b\r\rdata: c\r\r", [message("a\nb"), message("c")]],
    ["a byte order mark", "\uFEFFdata: a\n\n", [message("a")]],
    [
      "the name of an event, for it alone",
      "event: add\ndata: a\n\ndata: b\n\n",
      [message("a", { event: "add" }), message("b")],
    ],
    [
      "an id, which stays",
      "id: 7\ndata: a\n\ndata: b\n\n",
      [message("a", { id: "7" }), message("b", { id: "7" })],
    ],
    [
      "an empty id, which takes it back",
      "id: 7\ndata: a\n\nid\ndata: b\n\n",
      [message("a", { id: "7" }), message("b")],
    ],
    ["an id with NUL, which is none", "id: 7\n\nid: a\0b\ndata: a\n\n", [message("a", { id: "7" })]],
    ["a time to wait", "retry: 1500\ndata: a\n\ndata: b\n\n", [message("a", { retry: 1500 }), message("b")]],
    ["a time to wait that is none", "retry: 1.5\ndata: a\n\n", [message("a")]],
    ["an unknown field", "x: 1\n__proto__: 2\nconstructor: 3\ndata: a\n\n", [message("a")]],
    ["an event without data", "event: add\n\ndata: a\n\n", [message("a")]],
    ["empty lines", "\n\n\n\ndata: a\n\n\n\n\n", [message("a")]],
    ["an event that was cut off", "data: a\n\ndata: b\n", [message("a")]],
    [
      "line separators that end no line",
      "data: a\u2028b\u2029c\u0085d\n\n",
      [message("a\u2028b\u2029c\u0085d")],
    ],
    ["nothing", "", []],
  ])("with %s", async (_what, text, expected) => {
    expect(await itemsOf(events, bodyOf(text))).toEqual(expected);
  });

  it("do not depend on how the bytes are split: at every place, and into single bytes", async () => {
    const text =
      "\uFEFF: hi\r\nevent: é漢😀\r\nid: 1\r\ndata: a\r\ndata: 😀\r\n\r\ndata: b\r\rdata: c\n\nretry: 10\rdata: d\n\r\n";
    const bytes = new TextEncoder().encode(text);
    const whole = await itemsOf(events, bodyOf(bytes));
    expect(whole).toHaveLength(4);
    for (let at = 0; at <= bytes.length; at++) {
      expect(await itemsOf(events, bodyOf(bytes.slice(0, at), bytes.slice(at)))).toEqual(whole);
    }
    expect(await itemsOf(events, bodyOf(...[...bytes].map((byte) => Uint8Array.of(byte))))).toEqual(whole);
  });

  it("have the data that was written, for all line ends and however the bytes are split", async () => {
    const line = fc.string({ unit: "binary" }).map((text) => text.replace(/[\r\n\uFEFF\p{Cs}]/gu, ""));
    const sent = fc.array(fc.array(line, { minLength: 1, maxLength: 3 }), { maxLength: 4 });
    const cuts = fc.array(fc.nat(200), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(sent, fc.constantFrom("\n", "\r", "\r\n"), cuts, async (all, end, places) => {
        const text = all.map((lines) => lines.map((data) => `data: ${data}${end}`).join("") + end).join("");
        const bytes = new TextEncoder().encode(text);
        const sorted = [
          0,
          ...places.filter((place) => place < bytes.length).sort((a, b) => a - b),
          bytes.length,
        ];
        const pieces = sorted.slice(1).map((place, index) => bytes.slice(sorted[index], place));
        const found = (await itemsOf(events, bodyOf(...pieces))) as { data: string }[];
        expect(found.map(({ data }) => data)).toEqual(all.map((lines) => lines.join("\n")));
      }),
    );
  });

  it("can have data in JSON, apart from `[DONE]`", async () => {
    const text = 'event: add\ndata: {"a":1}\n\ndata: [DONE]\n\n';
    expect(await itemsOf(jsonEvents, bodyOf(text))).toEqual([
      message({ a: 1 }, { event: "add" }),
      message("[DONE]"),
    ]);
  });

  it("can be reduced to their data, up to `[DONE]`", async () => {
    expect(
      await itemsOf(eventData, bodyOf('data: {"a":1}\n\ndata: null\n\ndata: [DONE]\n\ndata: {\n\n')),
    ).toEqual([{ a: 1 }, null]);
  });

  it("before invalid JSON are yielded, and then a DecodeError is thrown", async () => {
    const call = itemsOf(eventData, bodyOf("data: 1\n\ndata: {\n\n"));
    await expect(call).rejects.toMatchObject({ name: "DecodeError", status: 200, operation: "watch" });
  });
});

describe("a stream from a real server", () => {
  let server: LoopbackServer | undefined;
  afterEach(() => server?.close());

  /** Opens a stream that the test writes to; `closed` resolves when the server sees its end. */
  async function open(
    descriptor: BodyDecoder | ResponseDescriptor,
    options: OperationOptions = {},
    type = "text/event-stream",
  ) {
    const response = typeof descriptor === "function" ? { decode: descriptor } : descriptor;
    const answers: ServerResponse[] = [];
    let close = (): void => {};
    const closed = new Promise<void>((resolve) => (close = resolve));
    server = await startServer((_request, answer) => {
      answers.push(answer);
      answer.on("close", close);
      answer.writeHead(200, { "content-type": type });
      answer.flushHeaders();
    });
    const operation = (client: Client, request?: object, given?: OperationOptions): Promise<unknown> =>
      client.send(
        { id: "watch", method: "GET", idempotent: true, path: "/", responses: { 200: response } },
        request,
        given,
      );
    const client = makeClient({ server: server.url, schemes: {}, security: [] }, {});
    const answer = await operation(client, {}, options);
    return {
      answer,
      operation,
      client,
      closed,
      write: (text: string) => void answers[0]?.write(text),
      answers,
    };
  }

  const iterate = (answer: unknown): AsyncIterator<unknown> =>
    (answer as AsyncIterable<unknown>)[Symbol.asyncIterator]();

  it("yields each event when it arrives, long before the end", async () => {
    const { answer, write } = await open(events);
    const iterator = iterate(answer);
    for (const data of ["a", "b"]) {
      const next = iterator.next();
      write(`data: ${data}\n\n`);
      expect(await next).toEqual({ done: false, value: message(data) });
    }
    await iterator.return?.();
  });

  it("ends at the server when the caller stops", async () => {
    const { answer, write, closed } = await open(events);
    write("data: a\n\n");
    for await (const _ of answer as AsyncIterable<unknown>) break;
    await closed;
  });

  it("may last longer than `timeoutMs`, but not pause that long", async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const cancelled = vi.fn();
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const writer = writable.getWriter();
    writer.closed.catch(cancelled);
    const write = (text: string): void => void writer.write(new TextEncoder().encode(text)).catch(() => {});
    const call = { operation: { id: "watch" }, settings: { timeoutMs: 100 } };
    const iterator = iterate(events(new Response(readable), call));
    const next = iterator.next();
    for (const text of [": ping\n\n", ": ping\n\n", "data: late\n\n"]) {
      await vi.advanceTimersByTimeAsync(99);
      write(text);
    }
    expect(await next).toMatchObject({ value: message("late") });
    const silence = expect(iterator.next()).rejects.toMatchObject({
      name: "TimeoutError",
      operation: "watch",
    });
    await vi.advanceTimersByTimeAsync(100);
    await silence;
    expect(cancelled).toHaveBeenCalled();
  });

  it.each<[string, BodyDecoder]>([
    ["events", events],
    ["bytes", stream],
  ])("of %s rejects with the reason of an abort, and ends at the server", async (_what, decode) => {
    const controller = new AbortController();
    const { answer, closed } = await open(decode, { signal: controller.signal });
    const reason = new Error("the user left");
    const next = decode === stream ? (answer as ReadableStream).getReader().read() : iterate(answer).next();
    setTimeout(() => controller.abort(reason), 20);
    await expect(next).rejects.toBe(reason);
    await closed;
  });

  it("that breaks is a ConnectionError", async () => {
    const { answer, answers, write } = await open(events);
    const iterator = iterate(answer);
    write("data: a\n\n");
    await iterator.next();
    answers[0]?.destroy();
    await expect(iterator.next()).rejects.toMatchObject({ name: "ConnectionError", operation: "watch" });
  });

  it("is decoded by its Content-Type when the document describes several", async () => {
    const both = {
      decode: byMediaType,
      decoders: { "application/json": json, "text/event-stream": eventData },
    };
    const { answer, write, answers } = await open(both);
    write('data: {"a":1}\n\ndata: [DONE]\n\n');
    answers[0]?.end();
    const items: unknown[] = [];
    for await (const item of answer as AsyncIterable<unknown>) items.push(item);
    expect(items).toEqual([{ a: 1 }]);
  });

  it("is read no faster than the caller reads it", async () => {
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 1;
        controller.enqueue(new TextEncoder().encode("1\n"));
      },
    });
    const answer = jsonLines(new Response(body), {
      operation: { id: "watch" },
      settings: { timeoutMs: 1000 },
    });
    const iterator = iterate(answer);
    await iterator.next();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(sent).toBeLessThan(5);
    await iterator.return?.();
  });

  it("of bytes is available for every operation", async () => {
    const { operation, client, answers } = await open(stream, {}, "application/json");
    const chunks: string[] = [];
    const body = await byteStream(operation, client, {});
    answers.forEach((answer) => answer.end("{ no JSON"));
    for await (const chunk of body) chunks.push(new TextDecoder().decode(chunk));
    expect(chunks.join("")).toBe("{ no JSON");
  });

  it("of bytes ends at the server when the caller cancels it before reading", async () => {
    const { answer, closed } = await open(stream);
    await (answer as ReadableStream).cancel();
    await closed;
  });
});
