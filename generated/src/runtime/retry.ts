import { ApiError, ConnectionError, TimeoutError } from "./errors.js";

/** The longest wait that a server may ask for before the call fails instead, in milliseconds. */
const longestWait = 60_000;

/** How long the server asks to wait, in milliseconds; `NaN` when it does not say (RFC 9110, section 10.2.3). */
export function retryAfterMs(headers: Headers, now: number): number {
  const text = headers.get("retry-after") ?? "";
  // A date starts with the day of the week, and so is no number.
  const wait = Number(headers.get("retry-after-ms") ?? parseFloat(text) * 1000);
  return Math.max(0, wait >= 0 ? wait : Date.parse(text) - now);
}

/** Whether a failure may be mended by sending the same request again; `safe` when that cannot do anything twice. */
export function isRetryable(error: unknown, safe: boolean): boolean {
  if (error instanceof ApiError) return (safe ? /408|429|50[0234]/ : /429/).test(`${error.status}`);
  // There was no connection to send on.
  if (error instanceof ConnectionError)
    return safe || /REFUSED|NOTFOUND|AGAIN|CONNECT_/.test(`${error.code}`);
  return safe && error instanceof TimeoutError;
}

/**
 * How long to wait before the next attempt, in milliseconds: what the server asks for, else a random part of half a
 * second, doubled with each attempt up to eight. `Infinity`: it asks for so long that waiting is the caller's choice.
 */
export function retryDelay(error: unknown, attempt: number, random: number, now: number): number {
  const asked = error instanceof ApiError ? retryAfterMs(error.headers, now) : NaN;
  if (asked > longestWait) return Infinity;
  return asked >= 0 ? asked : random * Math.min(8000, 500 * 2 ** (attempt - 1));
}
