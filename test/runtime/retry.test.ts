import { describe, expect, it } from "vitest";
import {
  ApiError,
  ConfigError,
  ConnectionError,
  DecodeError,
  TimeoutError,
} from "../../templates/runtime/errors.js";
import { isRetryable, retryAfterMs, retryDelay } from "../../templates/runtime/retry.js";
import type { Failure } from "../../templates/runtime/retry.js";

const answered = (status: number, headers: Record<string, string> = {}): ApiError =>
  new ApiError(status, undefined, new Headers(headers));
const broken = (code: string): ConnectionError =>
  new ConnectionError(new TypeError("fetch failed", { cause: { code } }));
const now = Date.parse("Tue, 24 Nov 2026 12:00:00 GMT");

describe("whether a failure is tried again", () => {
  it.each<readonly [string, Failure, safe: boolean, unsafe: boolean]>([
    ["400", answered(400), false, false],
    ["401", answered(401), false, false],
    ["404", answered(404), false, false],
    ["408", answered(408), true, false],
    ["409", answered(409), false, false],
    ["429, which was never processed", answered(429), true, true],
    ["500", answered(500), true, false],
    ["501", answered(501), false, false],
    ["502", answered(502), true, false],
    ["503", answered(503), true, false],
    ["504", answered(504), true, false],
    ["505", answered(505), false, false],
    ["a timeout", new TimeoutError("late"), true, false],
    ["a connection that was refused", broken("ECONNREFUSED"), true, true],
    ["a name that was not found", broken("ENOTFOUND"), true, true],
    ["a name server that was not there", broken("EAI_AGAIN"), true, true],
    ["a connection that took too long", broken("UND_ERR_CONNECT_TIMEOUT"), true, true],
    ["a connection that broke", broken("ECONNRESET"), true, false],
    ["a connection that ended", broken("UND_ERR_SOCKET"), true, false],
    ["a connection of an unknown fault", new ConnectionError(undefined), true, false],
    ["a body that does not decode", new DecodeError(new Response("x"), new SyntaxError("x")), false, false],
    ["a call that cannot be made", new ConfigError("no"), false, false],
  ])("%s", (_what, error, safe, unsafe) => {
    expect(isRetryable(error, true)).toBe(safe);
    expect(isRetryable(error, false)).toBe(unsafe);
  });
});

describe("how long a server asks to wait", () => {
  it.each<readonly [string, Record<string, string>, number | undefined]>([
    ["nothing said", {}, undefined],
    ["seconds", { "retry-after": "3" }, 3000],
    ["a part of a second", { "retry-after": "0.5" }, 500],
    ["zero", { "retry-after": "0" }, 0],
    ["milliseconds", { "retry-after-ms": "250" }, 250],
    ["both: milliseconds", { "retry-after-ms": "250", "retry-after": "9" }, 250],
    ["milliseconds that are nonsense beside seconds", { "retry-after-ms": "soon", "retry-after": "9" }, 9000],
    ["a date", { "retry-after": "Tue, 24 Nov 2026 12:00:05 GMT" }, 5000],
    ["a date that is over", { "retry-after": "Tue, 24 Nov 2026 11:00:00 GMT" }, undefined],
    ["a negative number", { "retry-after": "-5" }, undefined],
    ["nonsense", { "retry-after": "soon" }, undefined],
    ["nothing at all", { "retry-after": "" }, undefined],
  ])("%s", (_what, headers, ms) => {
    expect(retryAfterMs(new Headers(headers), now)).toBe(ms);
  });

  it("is known of the error", () => {
    expect(answered(429, { "retry-after": "120" }).retryAfterMs).toBe(120_000);
    expect(answered(429).retryAfterMs).toBeUndefined();
  });
});

describe("how long to wait", () => {
  it.each([
    [1, 0, 0],
    [1, 1, 500],
    [2, 1, 1000],
    [3, 0.5, 1000],
    [5, 1, 8000],
    [50, 1, 8000],
  ])("attempt %i, random %d: %i ms", (attempt, random, ms) => {
    expect(retryDelay(undefined, attempt, random)).toBe(ms);
  });

  it.each([
    [0, 0],
    [250, 250],
    [60_000, 60_000],
    [60_001, Infinity],
  ])("a server that asks for %i ms gets %d: above a minute the call fails at once", (asked, ms) => {
    expect(retryDelay(asked, 1, 0.5)).toBe(ms);
  });
});
