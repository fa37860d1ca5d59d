import { afterEach, expect, expectTypeOf, it } from "vitest";
import { listStreams, pages, paginate } from "../../generated/src/index.js";
import type { Stream, StreamPage } from "../../generated/src/index.js";
import { answerJson, startServer } from "../support/server.js";
import type { LoopbackServer } from "../support/server.js";
import { clientOf, page, stream } from "./stream.js";

let server: LoopbackServer | undefined;
let other: LoopbackServer | undefined;
afterEach(() => Promise.all([server?.close(), other?.close()]));

const named = (name: string): Stream => ({ ...stream, unique_name: name });

it("a link to another host is not followed to that host, which gets no credentials", async () => {
  const elsewhere = (other = await startServer(answerJson(200, page([named("stolen")], null))));
  server = await startServer((request, response, count) => {
    const body = page([named(String(count))], null, count - 1);
    const next =
      count === 1 ? `${elsewhere.url}/v1/Services/IS1/Streams?PageSize=1&Page=1&PageToken=PT1` : null;
    answerJson(200, { ...body, meta: { ...body.meta, next_page_url: next } })(request, response, count);
  });
  const found: Stream[] = [];
  for await (const item of paginate(listStreams, clientOf(server.url), { ServiceSid: "IS1", PageSize: 1 })) {
    expectTypeOf(item).toEqualTypeOf<Stream>();
    found.push(item);
  }
  expect(found.map(({ unique_name }) => unique_name)).toEqual(["1", "2"]);
  expect(elsewhere.received).toEqual([]);
  expect(server.received.map(({ target }) => target)).toEqual([
    "/v1/Services/IS1/Streams?PageSize=1",
    "/v1/Services/IS1/Streams?PageSize=1&Page=1&PageToken=PT1",
  ]);
});

it("pages can be looped over with their types", async () => {
  server = await startServer(answerJson(200, page([stream], null)));
  for await (const found of pages(listStreams, clientOf(server.url), { ServiceSid: "IS1" })) {
    expectTypeOf(found).toEqualTypeOf<StreamPage>();
    expect(found.meta.next_page_url).toBeNull();
  }
});
