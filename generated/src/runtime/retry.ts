import { ApiError, ConnectionError, TimeoutError } from "./errors.js";

/** The longest wait that a server may ask for before the call fails instead, in milliseconds. */
const longestWait = 60_000;

/** How long the server asks to wait, in milliseconds; `NaN` when it does not say (RFC 9110, section 10.2.3). */
export function retryAfterMs(headers: Headers, now: number): number {
  const ms = headers.get("retry-after-ms");
  const text = headers.get("retry-after");
  const wait = ms === null ? Number(text ?? NaN) * 1000 : Number(ms);
  return Math.max(0, Number.isNaN(wait) ? Date.parse(text ?? "") - now : wait);
}

/** Whether a failure may be mended by sending the same request again; `safe` when that cannot do anything twice. */
export function isRetryable(error: unknown, safe: boolean): boolean {
  if (error instanceof ApiError)
    return error.status === 429 || (safe && /408|50[0234]/.test(String(error.status)));
  // Node says in the cause's cause why there was no connection to send on.
  if (error instanceof ConnectionError)
    return safe || /REFUSED|NOTFOUND|AGAIN|CONNECT_/.test(codeOf(error.cause));
  return safe && error instanceof TimeoutError;
}

function codeOf(failure: unknown): string {
  return String((failure as { cause?: { code?: unknown } } | undefined)?.cause?.code);
}

/**
 * How long to wait before the next attempt, in milliseconds: what the server asks for, else a random part of half a
 * second, doubled with each attempt up to eight. `Infinity`: it asks for so long that waiting is the caller's choice.
 */
export function retryDelay(error: unknown, attempt: number, random: number, now: number): number {
  const asked = error instanceof ApiError ? retryAfterMs(error.headers, now) : NaN;
  if (Number.isNaN(asked)) return random * Math.min(8000, 500 * 2 ** (attempt - 1));
  return asked > longestWait ? Infinity : asked;
}
