/** What the decision on another attempt depends on. */
export interface Failure {
  readonly name: string;
  /** The status of an `ApiError`. */
  readonly status?: number;
  /** The code of a `ConnectionError`. */
  readonly code?: string | undefined;
  /** How long the server asks to wait, in milliseconds. */
  readonly retryAfterMs?: number | undefined;
}

/**
 * Statuses and codes after which any request is sent again: the server did not process the first. After the codes, Node
 * never had a connection to send on.
 */
const notProcessed = /^(429|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT)$/;

/** Statuses and names of errors after which a request is sent again if it may be processed twice. */
const temporary = /^(408|50[0234]|ConnectionError|TimeoutError)$/;

/** Whether to try again after a failure; `isSafe` says whether the request may be processed twice. */
export function isRetryable({ name, status, code }: Failure, isSafe: unknown): boolean {
  return notProcessed.test(`${status ?? code}`) || (!!isSafe && temporary.test(`${status ?? name}`));
}

/**
 * How long to wait before the next attempt, in milliseconds: as long as the server asks, or a random part of half a
 * second, which doubles with each attempt up to eight seconds. `Infinity` when the server asks for more than a minute.
 */
export function retryDelay({ retryAfterMs }: Failure, attempt: number, random: number): number {
  if (retryAfterMs === undefined) return random * Math.min(8000, 250 * 2 ** attempt);
  const longestWait = 60_000;
  return retryAfterMs > longestWait ? Infinity : retryAfterMs;
}
