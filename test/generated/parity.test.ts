import twilio from "twilio";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  createClient,
  createStream,
  createStreamMessage,
  deleteStream,
  fetchStream,
  listStreams,
  paginate,
  servers,
  updateStream,
} from "../../generated/src/index.js";
import type { Client, CreateStreamRequest, Stream } from "../../generated/src/index.js";
import { answerJson, startServer } from "../support/server.js";
import type { LoopbackServer, Received } from "../support/server.js";
import { account, clientOf, page, stream } from "./stream.js";

const host = "https://sync.twilio.com";
const credentials = { username: account.username, password: "token" };

/** Sends what the official client would send to the service to a server on loopback. */
class Redirected extends twilio.RequestClient {
  readonly #target: string;
  constructor(target: string) {
    super();
    this.#target = target;
  }
  override request: twilio.RequestClient["request"] = (options) =>
    super.request({ ...options, uri: options.uri.replace(host, this.#target) });
}

/** What has to agree: how names and values are percent-encoded may differ, what they decode to may not. */
function essence({ method, target, headers, body }: Received) {
  const [path = "", query = ""] = target.split("?");
  return {
    method,
    path: decodeURIComponent(path),
    accept: headers.accept,
    contentType: headers["content-type"],
    authorization: headers.authorization,
    length: headers["content-length"] === "0" ? "0" : "some",
    query: [...new URLSearchParams(query)].sort(),
    fields: [...new URLSearchParams(body.toString())],
  };
}

type Official = ReturnType<typeof officialService>;

function officialService(target: string) {
  const client = twilio(credentials.username, credentials.password, { httpClient: new Redirected(target) });
  return client.sync.v1.services("IS1");
}

/** What each client sends when it is told the same; a redirected official client goes where ours goes. */
async function both(
  server: LoopbackServer,
  official: (service: Official) => Promise<unknown>,
  ours: (client: Client) => Promise<unknown>,
) {
  server.received.length = 0;
  await official(officialService(server.url));
  const theirs = server.received.splice(0).map(essence);
  await ours(clientOf(server.url, { auth: { accountSidAuthToken: credentials } }));
  return { theirs, ours: server.received.splice(0).map(essence) };
}

let server: LoopbackServer;
beforeAll(async () => {
  server = await startServer((request, response, count) => {
    if (request.method === "DELETE") response.writeHead(204).end();
    else if (request.method === "POST") answerJson(201, stream)(request, response, count);
    else
      answerJson(200, request.target.includes("Sid1") ? stream : page([stream], null))(
        request,
        response,
        count,
      );
  });
});
afterAll(() => server.close());

describe("the official client and the generated package say the same", () => {
  it.each<[string, Record<string, unknown>]>([
    ["both fields", { uniqueName: "orders", ttl: 3600 }],
    ["no field", {}],
    ["undefined", { uniqueName: undefined, ttl: undefined }],
    ["null", { uniqueName: null, ttl: null }],
    ["an empty name and zero", { uniqueName: "", ttl: 0 }],
    ["Unicode", { uniqueName: "é 漢字 😀 \u0301" }],
    ["reserved characters", { uniqueName: "!'()*~ &=+%#/?;,:@$[]\"\\<>^`{|}" }],
    ["line breaks", { uniqueName: "a\nb\r\nc\td" }],
  ])("when a Stream is made with %s", async (_what, fields) => {
    const { uniqueName, ttl } = fields;
    const request = { ServiceSid: "IS1", UniqueName: uniqueName, Ttl: ttl } as unknown as CreateStreamRequest;
    const sent = await both(
      server,
      (service) => service.syncStreams.create(fields),
      (client) => createStream(client, request),
    );
    expect(sent.theirs).toHaveLength(1);
    expect(sent.ours).toEqual(sent.theirs);
  });

  it.each<[string, (service: Official) => Promise<unknown>, (client: Client) => Promise<unknown>]>([
    [
      "Streams are listed",
      (service) => service.syncStreams.page(),
      (client) => listStreams(client, { ServiceSid: "IS1" }),
    ],
    [
      "a page of Streams is asked for",
      (service) => service.syncStreams.page({ pageSize: 20, pageNumber: 2, pageToken: "PT é&=+%" }),
      (client) => listStreams(client, { ServiceSid: "IS1", PageToken: "PT é&=+%", Page: 2, PageSize: 20 }),
    ],
    [
      "a Stream is fetched",
      (service) => service.syncStreams("Sid1").fetch(),
      (client) => fetchStream(client, { ServiceSid: "IS1", Sid: "Sid1" }),
    ],
    [
      "a Stream is updated",
      (service) => service.syncStreams("Sid1").update({ ttl: 60 }),
      (client) => updateStream(client, { ServiceSid: "IS1", Sid: "Sid1", Ttl: 60 }),
    ],
    [
      "a Stream is updated with nothing",
      (service) => service.syncStreams("Sid1").update(),
      (client) => updateStream(client, { ServiceSid: "IS1", Sid: "Sid1" }),
    ],
    [
      "a message is published",
      (service) => service.syncStreams("Sid1").streamMessages.create({ data: message }),
      (client) =>
        createStreamMessage(client, { ServiceSid: "IS1", StreamSid: "Sid1", Data: JSON.stringify(message) }),
    ],
  ])("when %s", async (_what, official, ours) => {
    const sent = await both(server, official, ours);
    expect(sent.theirs).toHaveLength(1);
    expect(sent.ours).toEqual(sent.theirs);
  });

  it("when all Streams are listed, page by page", async () => {
    const paged = await startServer((request, response, count) => {
      const number = Number(/\bPage=(\d+)/.exec(request.target)?.[1] ?? 0);
      const next = number === 2 ? null : `?PageSize=2&Page=${number + 1}&PageToken=PT%26${number + 1}`;
      answerJson(200, page([stream, stream], next, number, paged.url))(request, response, count);
    });
    const found: Stream[] = [];
    const sent = await both(
      paged,
      (service) => service.syncStreams.list({ pageSize: 2 }),
      async (client) => {
        for await (const item of paginate(listStreams, client, { ServiceSid: "IS1", PageSize: 2 }))
          found.push(item);
      },
    );
    await paged.close();
    expect(found).toHaveLength(6);
    expect(sent.theirs).toHaveLength(3);
    expect(sent.ours).toEqual(sent.theirs);
  });

  it("when a host is chosen by edge and region, or neither", async () => {
    for (const place of [null, { edge: "dublin", region: "ie1" }]) {
      const asked: string[] = [];
      class Asked extends twilio.RequestClient {
        override request: twilio.RequestClient["request"] = (options) => {
          asked.push(options.uri);
          return super.request({ ...options, uri: server.url });
        };
      }
      const { username, password } = credentials;
      const official = twilio(username, password, { httpClient: new Asked(), ...place });
      await official.sync.v1.services("IS1").syncStreams.create();
      const client = createClient({
        auth: { accountSidAuthToken: credentials },
        ...(place === null ? {} : { baseUrl: servers.edgeAndRegion(place) }),
        fetch: (url) => {
          asked.push(url);
          return Promise.resolve(Response.json(stream, { status: 201 }));
        },
      });
      await createStream(client, { ServiceSid: "IS1" });
      const host = place === null ? "sync.twilio.com" : "sync.dublin.ie1.twilio.com";
      expect(asked).toEqual(Array(2).fill(`https://${host}/v1/Services/IS1/Streams`));
    }
  });

  it("when a Stream is deleted, but that the official client does not say what it can read", async () => {
    const sent = await both(
      server,
      (service) => service.syncStreams("Sid1").remove(),
      (client) => deleteStream(client, { ServiceSid: "IS1", Sid: "Sid1" }),
    );
    const [theirs] = sent.theirs;
    expect(sent.ours).toEqual([{ ...theirs, accept: "application/json" }]);
  });
});

const message = { order: 7, state: "ready & waiting", nested: { list: [1, null, "é 😀"] } };
