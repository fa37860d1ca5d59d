/** The longest wait that a server may ask for before the call fails instead, in milliseconds. */
const longestWait = 60_000;

/** How long a server asks to wait, in milliseconds; `undefined` when it does not say (RFC 9110, section 10.2.3). */
export function retryAfterMs(headers: Headers, now: number): number | undefined {
  // What is not there reads as neither a number nor a date.
  const after = headers.get("retry-after") as string;
  const ms = headers.get("retry-after-ms") as string;
  return [parseFloat(ms), parseFloat(after) * 1000, Date.parse(after) - now].find((wait) => wait >= 0);
}

/** A failure, as far as it decides on another attempt. */
export interface Failure {
  readonly name: string;
  readonly status?: number;
  readonly code?: string | undefined;
}

/** Whether a failure may be mended by sending the same request again; `safe` when that cannot do anything twice. */
export function isRetryable({ name, status, code }: Failure, safe: unknown): boolean {
  // What is not safe is sent again when it was not processed: turned away, or there was no connection to send on.
  const mendable = safe ? /^(Conn|T)|r (408|429|50[0234])/ : /r 429|REFUSED|NOTFOUND|AGAIN|CONNECT_/;
  return mendable.test(`${name} ${status ?? code}`);
}

/**
 * How long to wait before the next attempt, in milliseconds: what the server asks for, else a random part of half a
 * second, doubled with each attempt up to eight. `Infinity`: it asks for so long that waiting is the caller's choice.
 */
export function retryDelay(asked: number | undefined, attempt: number, random: number): number {
  if (asked === undefined) return random * Math.min(8000, 250 * 2 ** attempt);
  return asked > longestWait ? Infinity : asked;
}
