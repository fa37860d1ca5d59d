import { describe, expect, it } from "vitest";
import { ConnectionError } from "../../../templates/runtime/errors/errors.js";
import { logger } from "../../../templates/runtime/extras/logger.js";
import type { LogEntry } from "../../../templates/runtime/extras/logger.js";
import type { OutgoingRequest } from "../../../templates/runtime/core/options.js";

function outgoing(url: string): OutgoingRequest {
  return {
    operation: "getThing",
    attempt: 2,
    method: "GET",
    url,
    headers: new Headers({ authorization: "Bearer s3cret", "x-trace": "1" }),
    signal: new AbortController().signal,
    redirect: "manual",
    duplex: "half",
  };
}

describe("the logger", () => {
  it.each([
    ["https://example.com/a?key=s3cret&b=1", "https://example.com/a"],
    ["https://example.com/a?s3cret", "https://example.com/a"],
    ["https://example.com/a#s3cret", "https://example.com/a"],
    ["https://example.com/a", "https://example.com/a"],
  ])("logs %s as %s", async (url, shown) => {
    const entries: LogEntry[] = [];
    const log = logger({ log: (entry) => entries.push(entry) });
    await log(outgoing(url), async () => new Response("", { status: 200 }));
    expect(entries).toEqual([
      {
        operation: "getThing",
        attempt: 2,
        method: "GET",
        url: shown,
        ms: expect.any(Number) as number,
        status: 200,
        headers: {},
      },
    ]);
  });

  it("logs the named headers of the request and the response", async () => {
    const entries: LogEntry[] = [];
    const log = logger({ log: (entry) => entries.push(entry), headers: ["X-Trace", "x-id", "x-none"] });
    await log(
      outgoing("https://example.com"),
      async () => new Response("", { headers: { "x-id": "7", "x-more": "8" } }),
    );
    expect(entries[0]?.headers).toEqual({ "x-trace": "1", "x-id": "7" });
  });

  it("logs the error of an attempt without a response, and rethrows it", async () => {
    const entries: LogEntry[] = [];
    const error = new ConnectionError(undefined);
    const log = logger({ log: (entry) => entries.push(entry) });
    await expect(log(outgoing("https://example.com"), () => Promise.reject(error))).rejects.toBe(error);
    expect(entries).toMatchObject([{ error: "ConnectionError", attempt: 2, headers: {} }]);
    expect(entries[0]).not.toHaveProperty("status");
  });
});
