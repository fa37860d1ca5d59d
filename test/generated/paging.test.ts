import { afterEach, expect, expectTypeOf, it } from "vitest";
import { listStreams, pages, paginate } from "../../generated/src/index.js";
import type { Client, Stream, StreamPage } from "../../generated/src/index.js";
import { answerJson, startServer } from "../support/server.js";
import type { LoopbackServer } from "../support/server.js";
import { clientOf, page, stream } from "./stream.js";

let server: LoopbackServer | undefined;
let other: LoopbackServer | undefined;
afterEach(() => Promise.all([server?.close(), other?.close()]));

const named = (name: string): Stream => ({ ...stream, unique_name: name });

it("a link is followed as it is, to the same host", async () => {
  const own = (server = await startServer((request, response, count) => {
    const next = count === 1 ? "?PageSize=1&Page=1&PageToken=PT1" : null;
    answerJson(200, page([named(String(count))], next, count - 1, own.url))(request, response, count);
  }));
  const found: Stream[] = [];
  for await (const item of paginate(listStreams, clientOf(server.url), { ServiceSid: "IS1", PageSize: 1 })) {
    expectTypeOf(item).toEqualTypeOf<Stream>();
    found.push(item);
  }
  expect(found.map(({ unique_name }) => unique_name)).toEqual(["1", "2"]);
  expect(server.received.map(({ target }) => target)).toEqual([
    "/v1/Services/IS1/Streams?PageSize=1",
    "/v1/Services/ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Streams?PageSize=1&Page=1&PageToken=PT1",
  ]);
});

it("a link to another host is an error that says so, and that host gets no credentials", async () => {
  const elsewhere = (other = await startServer(answerJson(200, page([named("stolen")], null))));
  const next = "?PageSize=1&Page=1&PageToken=PT1";
  server = await startServer(answerJson(200, page([named("1")], next, 0, elsewhere.url)));
  const found: Stream[] = [];
  const loop = async (client: Client): Promise<void> => {
    for await (const item of paginate(listStreams, client, { ServiceSid: "IS1" })) found.push(item);
  };
  await expect(loop(clientOf(server.url))).rejects.toMatchObject({
    name: "DecodeError",
    message: expect.stringContaining(`the next page is not at ${server.url}`) as string,
  });
  expect(found).toHaveLength(1);
  expect(elsewhere.received).toEqual([]);
});

it("pages can be looped over with their types", async () => {
  server = await startServer(answerJson(200, page([stream], null)));
  for await (const found of pages(listStreams, clientOf(server.url), { ServiceSid: "IS1" })) {
    expectTypeOf(found).toEqualTypeOf<StreamPage>();
    expect(found.meta.next_page_url).toBeNull();
  }
});
