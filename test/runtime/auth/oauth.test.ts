import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { bearer } from "../../../templates/runtime/auth/schemes.js";
import { makeClient } from "../../../templates/runtime/core/client.js";
import type { Client } from "../../../templates/runtime/core/client.js";
import { json } from "../../../templates/runtime/responses/decode.js";
import { SdkError } from "../../../templates/runtime/errors/sdk-error.js";
import { clientCredentials } from "../../../templates/runtime/auth/oauth.js";
import type { ClientCredentialsOptions } from "../../../templates/runtime/auth/oauth.js";
import type { Operation } from "../../../templates/runtime/operation/operation.js";

const secret = "s3cr%t:é";
const flow = {
  tokenUrl: "https://auth.example.com/token",
  scopes: { read: "Read", write: "Write" },
} as const;
const call: Operation = {
  id: "getThing",
  method: "POST",
  idempotent: false,
  path: "/thing",
  responses: { 200: { decode: json } },
};

/** A token server and an API server in place of the network. */
let tokenRequests: { headers: Headers; body: string }[];
let thingTokens: (string | null)[];
let answerToken: (count: number, signal: AbortSignal) => Response | Promise<Response>;
let answerThing: (token: string | null) => Response;

beforeEach(() => {
  vi.useFakeTimers();
  tokenRequests = [];
  thingTokens = [];
  answerToken = (count) => Response.json({ access_token: `t${count}`, expires_in: 100 });
  answerThing = () => Response.json({ ok: true });
});
afterEach(() => void vi.useRealTimers());

async function platform(url: string, init: RequestInit): Promise<Response> {
  const headers = new Headers(init.headers);
  // Lets other calls start.
  await Promise.resolve();
  if (url === flow.tokenUrl) {
    tokenRequests.push({ headers, body: init.body as string });
    return answerToken(tokenRequests.length, init.signal as AbortSignal);
  }
  thingTokens.push(headers.get("authorization"));
  return answerThing(headers.get("authorization"));
}

function client(options: Partial<ClientCredentialsOptions<"read" | "write">> = {}): Client {
  const oauth = clientCredentials(flow, {
    clientId: "me",
    clientSecret: secret,
    fetch: platform,
    ...options,
  });
  return makeClient(
    { server: "https://api.example.com", schemes: { oauth: bearer }, security: [{ allOf: ["oauth"] }] },
    { auth: { oauth }, fetch: platform, retry: { limit: 0 } },
  );
}

describe("client credentials", () => {
  it("requests a token as RFC 6749 specifies", async () => {
    await client({ scopes: ["read", "write"], fields: { audience: "things" } }).send(call);
    const [{ headers, body } = { headers: new Headers(), body: "" }] = tokenRequests;
    const encoded = btoa(`me:${encodeURIComponent(secret)}`);
    expect(headers.get("authorization")).toBe(`Basic ${encoded}`);
    expect(headers.get("content-type")).toBe("application/x-www-form-urlencoded");
    expect([...new URLSearchParams(body)]).toEqual([
      ["grant_type", "client_credentials"],
      ["scope", "read write"],
      ["audience", "things"],
    ]);
    expect(thingTokens).toEqual(["Bearer t1"]);
  });

  it.each(["https://auth.example.com/token", "https://auth.example.com/token/"])(
    "requests tokens at the exact URL of the flow: %s",
    async (tokenUrl) => {
      const asked: string[] = [];
      const fetch = async (url: string): Promise<Response> => {
        asked.push(url);
        return Response.json({ access_token: "t" });
      };
      await clientCredentials({ tokenUrl }, { clientId: "me", clientSecret: secret, fetch })([]);
      expect(asked).toEqual([tokenUrl]);
    },
  );

  it("shares one token between five concurrent calls, and keeps it", async () => {
    const shared = client();
    await Promise.all(Array.from({ length: 5 }, () => shared.send(call)));
    await shared.send(call);
    expect(tokenRequests).toHaveLength(1);
    expect(thingTokens).toEqual(Array<string>(6).fill("Bearer t1"));
  });

  it("requests a new token when a tenth of its life is left", async () => {
    const shared = client();
    await shared.send(call);
    vi.advanceTimersByTime(89_000);
    await shared.send(call);
    vi.advanceTimersByTime(2000);
    await Promise.all([shared.send(call), shared.send(call)]);
    expect(thingTokens).toEqual(["Bearer t1", "Bearer t1", "Bearer t2", "Bearer t2"]);
  });

  it("keeps a token that does not say when it expires", async () => {
    answerToken = () => Response.json({ access_token: "t" });
    const shared = client();
    await shared.send(call);
    vi.advanceTimersByTime(1e9);
    await shared.send(call);
    expect(tokenRequests).toHaveLength(1);
  });

  it("requests one new token for all calls that got 401, and sends each of them again", async () => {
    answerThing = (token) =>
      token === "Bearer t1" ? new Response("", { status: 401 }) : Response.json({ ok: true });
    const shared = client();
    const results = await Promise.all(Array.from({ length: 3 }, () => shared.send(call)));
    expect(results).toEqual([{ ok: true }, { ok: true }, { ok: true }]);
    expect(tokenRequests).toHaveLength(2);
    expect(thingTokens).toHaveLength(6);
  });

  it("sends a call again only once", async () => {
    answerThing = () => Response.json({ message: "no" }, { status: 401 });
    await expect(client().send(call)).rejects.toMatchObject({
      name: "ApiError",
      status: 401,
      operation: "getThing",
    });
    expect(thingTokens).toEqual(["Bearer t1", "Bearer t2"]);
  });

  it("does not send a stream twice", async () => {
    answerThing = () => new Response("", { status: 401 });
    const upload: Operation = {
      ...call,
      body: { mediaType: "text/plain", encode: () => new ReadableStream() },
    };
    await expect(client().send(upload)).rejects.toMatchObject({ status: 401 });
    expect(thingTokens).toEqual(["Bearer t1"]);
  });
});

describe("a token request that fails", () => {
  it.each<[string, () => Response | Promise<Response>, object]>([
    [
      "because the server refuses",
      () => Response.json({ error: "invalid_client" }, { status: 401 }),
      { name: "ApiError", status: 401, message: "clientCredentials: 401 invalid_client" },
    ],
    [
      "because there is no server",
      () => Promise.reject(new TypeError("fetch failed")),
      { name: "ConnectionError" },
    ],
    [
      "because the response has no token",
      () => Response.json({ token: "t" }),
      { name: "DecodeError", status: 200 },
    ],
  ])(
    "%s fails the call with a typed error; the next call requests a token again",
    async (_why, answer, error) => {
      answerToken = answer;
      const shared = client({ retry: { limit: 0 } });
      const failed = await shared.send(call).catch((reason: unknown) => reason);
      expect(failed).toBeInstanceOf(SdkError);
      expect(failed).toMatchObject({ operation: "clientCredentials", ...error });
      const shown = JSON.stringify(failed) + String(failed);
      expect([secret, encodeURIComponent(secret)].filter((text) => shown.includes(text))).toEqual([]);

      answerToken = (count) => Response.json({ access_token: `t${count}` });
      expect(await shared.send(call)).toEqual({ ok: true });
    },
  );

  it("because it takes too long is a TimeoutError, and is aborted", async () => {
    let asked: AbortSignal | undefined;
    answerToken = (_count, signal) => ((asked = signal), new Promise(() => {}));
    const failed = client({ timeoutMs: 50, retry: { limit: 0 } }).send(call);
    const checked = expect(failed).rejects.toMatchObject({
      name: "TimeoutError",
      operation: "clientCredentials",
    });
    await vi.advanceTimersByTimeAsync(50);
    await checked;
    expect(asked?.aborted).toBe(true);
  });

  it("ends with the reason of an abort", async () => {
    answerToken = () => new Promise(() => {});
    const controller = new AbortController();
    const reason = new Error("the user left");
    const checked = expect(client().send(call, {}, { signal: controller.signal })).rejects.toBe(reason);
    await vi.advanceTimersByTimeAsync(10);
    controller.abort(reason);
    await checked;
  });

  it("once is tried again", async () => {
    answerToken = (count) =>
      count === 1 ? new Response("", { status: 503 }) : Response.json({ access_token: `t${count}` });
    const result = client().send(call);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await result).toEqual({ ok: true });
    expect(tokenRequests).toHaveLength(2);
  });
});
