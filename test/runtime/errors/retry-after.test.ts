import { describe, expect, it } from "vitest";
import { ApiError } from "../../../templates/runtime/errors/errors.js";
import { retryAfterMs } from "../../../templates/runtime/errors/retry-after.js";

const now = Date.parse("Tue, 24 Nov 2026 12:00:00 GMT");

describe("how long a server asks to wait", () => {
  it.each<readonly [string, Record<string, string>, number | undefined]>([
    ["no header", {}, undefined],
    ["seconds", { "retry-after": "3" }, 3000],
    ["a part of a second", { "retry-after": "0.5" }, 500],
    ["zero", { "retry-after": "0" }, 0],
    ["milliseconds", { "retry-after-ms": "250" }, 250],
    ["both: milliseconds", { "retry-after-ms": "250", "retry-after": "9" }, 250],
    ["invalid milliseconds beside seconds", { "retry-after-ms": "soon", "retry-after": "9" }, 9000],
    ["a date", { "retry-after": "Tue, 24 Nov 2026 12:00:05 GMT" }, 5000],
    ["a date in the past", { "retry-after": "Tue, 24 Nov 2026 11:00:00 GMT" }, undefined],
    ["a negative number", { "retry-after": "-5" }, undefined],
    ["an invalid value", { "retry-after": "soon" }, undefined],
    ["an empty value", { "retry-after": "" }, undefined],
  ])("%s", (_what, headers, ms) => {
    expect(retryAfterMs(new Headers(headers), now)).toBe(ms);
  });

  it("is a field of the error", () => {
    const answered = (headers: Record<string, string>): ApiError =>
      new ApiError(429, undefined, new Headers(headers));
    expect(answered({ "retry-after": "120" }).retryAfterMs).toBe(120_000);
    expect(answered({}).retryAfterMs).toBeUndefined();
  });
});
