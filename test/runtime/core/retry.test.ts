import { describe, expect, it } from "vitest";
import {
  ApiError,
  ConfigError,
  ConnectionError,
  DecodeError,
  TimeoutError,
} from "../../../templates/runtime/errors/errors.js";
import { isRetryable, retryDelay } from "../../../templates/runtime/core/retry.js";
import type { Failure } from "../../../templates/runtime/core/retry.js";

const answered = (status: number, headers: Record<string, string> = {}): ApiError =>
  new ApiError(status, undefined, new Headers(headers));
const broken = (code: string): ConnectionError =>
  new ConnectionError(new TypeError("fetch failed", { cause: { code } }));

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
    ["a name server that did not answer", broken("EAI_AGAIN"), true, true],
    ["a connection that took too long", broken("UND_ERR_CONNECT_TIMEOUT"), true, true],
    ["a connection that broke", broken("ECONNRESET"), true, false],
    ["a connection that ended", broken("UND_ERR_SOCKET"), true, false],
    ["a connection that failed for an unknown reason", new ConnectionError(undefined), true, false],
    ["a body that does not decode", new DecodeError(new Response("x"), new SyntaxError("x")), false, false],
    ["a call that cannot be made", new ConfigError("no"), false, false],
  ])("%s", (_what, error, safe, unsafe) => {
    expect(isRetryable(error, true)).toBe(safe);
    expect(isRetryable(error, false)).toBe(unsafe);
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
    expect(retryDelay(new TimeoutError("late"), attempt, random)).toBe(ms);
  });

  it.each([
    [0, 0],
    [250, 250],
    [60_000, 60_000],
    [60_001, Infinity],
  ])("a server that asks for %i ms: %d, since above a minute the call fails at once", (asked, ms) => {
    expect(retryDelay(answered(429, { "retry-after-ms": String(asked) }), 1, 0.5)).toBe(ms);
  });
});
