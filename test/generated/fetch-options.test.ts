import { afterEach, describe, expect, it } from "vitest";
import { createStream } from "../../generated/src/index.js";
import type { ClientOptions, FetchOptions, Middleware } from "../../generated/src/index.js";
import { answerJson, startServer } from "../support/server.js";
import type { LoopbackServer } from "../support/server.js";
import { clientOf, stream } from "./stream.js";

let server: LoopbackServer | undefined;
afterEach(() => server?.close());

/** What `fetch` gets from a call whose client and whose own options are these. */
async function initOf(ofClient: ClientOptions, ofCall: ClientOptions = {}): Promise<object> {
  server = await startServer(answerJson(201, stream));
  const inits: RequestInit[] = [];
  const fetch = (url: string, init: RequestInit): Promise<Response> => {
    inits.push(init);
    return globalThis.fetch(url, init);
  };
  await createStream(clientOf(server.url, { fetch, ...ofClient }), { ServiceSid: "IS1" }, ofCall);
  return inits[0] ?? {};
}

const inNext: FetchOptions = { next: { revalidate: 60 } };

describe("options for `fetch`", () => {
  it("of a client and of a call reach it together, and those of the call win", async () => {
    const init = await initOf(
      { fetchOptions: { credentials: "include", cache: "no-store", keepalive: true } },
      { fetchOptions: { ...inNext, cache: "reload", priority: "high" } },
    );
    expect(init).toMatchObject({
      method: "POST",
      credentials: "include",
      cache: "reload",
      keepalive: true,
      priority: "high",
      next: { revalidate: 60 },
    });
  });

  it("may come from middleware", async () => {
    const cookies: Middleware = (request, next) => next({ ...request, credentials: "include" });
    expect(await initOf({ use: [cookies] })).toMatchObject({ credentials: "include" });
  });

  it("do not replace what the call sends", async () => {
    // @ts-expect-error: the call decides the method.
    const fetchOptions: FetchOptions = { method: "DELETE" };
    expect(await initOf({ fetchOptions })).toMatchObject({ method: "POST" });
  });
});
