import type { Headers } from "../core/platform.js";

/**
 * How long a server asks to wait, in milliseconds: `retry-after-ms`, or `Retry-After` in seconds or as a date (RFC 9110,
 * section 10.2.3). `undefined` when there is neither, or when the date has passed.
 */
export function retryAfterMs(headers: Headers, now: number): number | undefined {
  const inMs = parseFloat(headers.get("retry-after-ms") ?? "");
  const after = headers.get("retry-after") ?? "";
  const waits = [inMs, parseFloat(after) * 1000, Date.parse(after) - now];
  return waits.find((wait) => wait >= 0);
}
