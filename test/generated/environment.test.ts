import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { createClient, createStream } from "../../generated/src/index.js";
import { answerJson, startServer } from "../support/server.js";
import type { LoopbackServer } from "../support/server.js";
import { stream } from "./stream.js";

let server: LoopbackServer;
beforeAll(async () => {
  server = await startServer(answerJson(201, stream));
});
afterAll(() => server.close());
beforeEach(() => {
  server.received.length = 0;
});
afterEach(() => void vi.unstubAllEnvs());

function user(): string | undefined {
  const [, encoded = ""] = server.received[0]?.headers.authorization?.split(" ") ?? [];
  return Buffer.from(encoded, "base64").toString();
}

describe("a client without `auth`", () => {
  it.each([
    ["account", { TWILIO_ACCOUNT_SID: "AC1", TWILIO_AUTH_TOKEN: "t" }, "AC1:t"],
    ["API key", { TWILIO_API_KEY: "SK1", TWILIO_API_SECRET: "s" }, "SK1:s"],
  ])("uses the %s from the environment", async (_what, variables, wanted) => {
    for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
    await createStream(createClient({ baseUrl: server.url }), { ServiceSid: "IS1" });
    expect(user()).toBe(wanted);
  });

  it("fails with the name of the missing credentials when the environment has none", async () => {
    const call = createStream(createClient({ baseUrl: server.url }), { ServiceSid: "IS1" });
    await expect(call).rejects.toThrow("createStream: `auth` needs accountSidAuthToken");
  });

  it("ignores the environment when `auth` is given", async () => {
    vi.stubEnv("TWILIO_ACCOUNT_SID", "AC1");
    vi.stubEnv("TWILIO_AUTH_TOKEN", "t");
    const client = createClient({ baseUrl: server.url, auth: {} });
    await expect(createStream(client, { ServiceSid: "IS1" })).rejects.toThrow("`auth` needs");
    const accountSidAuthToken = { username: "AC2", password: "u" };
    await createStream(client, { ServiceSid: "IS1" }, { auth: { accountSidAuthToken } });
    expect(user()).toBe("AC2:u");
  });
});
