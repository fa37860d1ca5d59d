import twilio from "twilio";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createStream } from "../../generated/src/index.js";
import type { CreateStreamRequest } from "../../generated/src/index.js";
import { answerJson, startServer } from "../support/server.js";
import type { LoopbackServer, Received } from "../support/server.js";
import { account, clientOf, stream } from "./stream.js";

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
  return {
    method,
    path: decodeURIComponent(target),
    accept: headers.accept,
    contentType: headers["content-type"],
    authorization: headers.authorization,
    length: headers["content-length"] === "0" ? "0" : "some",
    fields: [...new URLSearchParams(body.toString())],
  };
}

describe("the official client and the generated package say the same", () => {
  let server: LoopbackServer;
  beforeAll(async () => {
    server = await startServer(answerJson(201, stream));
  });
  afterAll(() => server.close());

  it.each<[string, Record<string, unknown>]>([
    ["both fields", { uniqueName: "orders", ttl: 3600 }],
    ["no field", {}],
    ["undefined", { uniqueName: undefined, ttl: undefined }],
    ["null", { uniqueName: null, ttl: null }],
    ["an empty name and zero", { uniqueName: "", ttl: 0 }],
    ["Unicode", { uniqueName: "é 漢字 😀 \u0301" }],
    ["reserved characters", { uniqueName: "!'()*~ &=+%#/?;,:@$[]\"\\<>^`{|}" }],
    ["line breaks", { uniqueName: "a\nb\r\nc\td" }],
  ])("for %s", async (_what, fields) => {
    server.received.length = 0;
    const official = twilio(credentials.username, credentials.password, { httpClient: new Redirected(server.url) });
    await official.sync.v1.services("IS1").syncStreams.create(fields);
    const client = clientOf(server.url, { auth: { accountSidAuthToken: credentials } });
    const { uniqueName, ttl } = fields;
    const request = { ServiceSid: "IS1", UniqueName: uniqueName, Ttl: ttl };
    await createStream(client, request as unknown as CreateStreamRequest);
    const [theirs, ours] = server.received.map(essence);
    expect(ours).toEqual(theirs);
  });
});
