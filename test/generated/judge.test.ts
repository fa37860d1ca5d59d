import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  createStream,
  createStreamMessage,
  deleteStream,
  fetchStream,
  listStreams,
  updateStream,
  withResponse,
} from "../../generated/src/index.js";
import type { Client, CreateStreamRequest } from "../../generated/src/index.js";
import { startJudge } from "../support/judge.js";
import type { Judge } from "../support/judge.js";
import { clientOf } from "./stream.js";

let judge: Judge;
beforeAll(async () => {
  judge = await startJudge("spec/twilio-sync.yaml");
});
afterAll(() => judge.close());

const ServiceSid = "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

describe("a mock server that validates against the document", () => {
  it.each<[string, Omit<CreateStreamRequest, "ServiceSid">]>([
    ["both fields", { UniqueName: "orders", Ttl: 3600 }],
    ["no field", {}],
    ["an empty name and zero", { UniqueName: "", Ttl: 0 }],
    ["Unicode and reserved characters", { UniqueName: "é 漢字 😀 &=+%#/?" }],
  ])("accepts a call with %s", async (_what, fields) => {
    const { rawHeaders, data, status } = await withResponse(createStream, clientOf(judge.url), {
      ServiceSid,
      ...fields,
    });
    expect(status).toBe(201);
    expect(rawHeaders.get("x-steady-request-valid")).toBe("true");
    expect(Object.keys(data).sort()).toEqual(
      [
        ...["account_sid", "created_by", "date_created", "date_expires", "date_updated"],
        ...["links", "service_sid", "sid", "unique_name", "url"],
      ].sort(),
    );
  });

  const stream = { ServiceSid, Sid: "TOaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" };
  const message = { ServiceSid, StreamSid: stream.Sid, Data: JSON.stringify({ order: 7 }) };

  it.each<[string, number, (client: Client) => Promise<{ status: number; rawHeaders: Headers }>]>([
    [
      "listStreams",
      200,
      (client) => withResponse(listStreams, client, { ServiceSid, PageSize: 100, Page: 1 }),
    ],
    ["fetchStream", 200, (client) => withResponse(fetchStream, client, stream)],
    ["updateStream", 200, (client) => withResponse(updateStream, client, { ...stream, Ttl: 0 })],
    ["deleteStream", 204, (client) => withResponse(deleteStream, client, stream)],
    ["createStreamMessage", 201, (client) => withResponse(createStreamMessage, client, message)],
  ])("accepts a call of %s", async (_name, expected, call) => {
    const { status, rawHeaders } = await call(clientOf(judge.url));
    expect(status).toBe(expected);
    expect(rawHeaders.get("x-steady-request-valid")).toBe("true");
  });

  it.each<[string, (client: Client) => Promise<unknown>]>([
    ["a page of many Streams", (client) => listStreams(client, { ServiceSid, PageSize: "many" as never })],
    ["a time to live until soon", (client) => updateStream(client, { ...stream, Ttl: "soon" as never })],
    [
      "a message without data",
      (client) => createStreamMessage(client, { ...message, Data: undefined as never }),
    ],
  ])("refuses %s", async (_what, call) => {
    await expect(call(clientOf(judge.url))).rejects.toMatchObject({ status: 400 });
  });

  it("refuses a call that the types do not allow, so its consent means something", async () => {
    const call = createStream(clientOf(judge.url), { ServiceSid, Ttl: "soon" as unknown as number });
    await expect(call).rejects.toMatchObject({ status: 400 });
  });
});
