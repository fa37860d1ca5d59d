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

/** A kind of failure after which the same request may succeed. */
interface RetryRule {
  readonly name: string;
  /** The statuses or codes that the rule is about; all when absent. */
  readonly only?: readonly unknown[];
  /** Whether requests that are not safe to repeat are sent again too, because the server did not process the first. */
  readonly unsafe?: true;
}

const retryRules: readonly RetryRule[] = [
  { name: "ApiError", only: [429], unsafe: true },
  { name: "ApiError", only: [408, 500, 502, 503, 504] },
  {
    // Node never had a connection to send on.
    name: "ConnectionError",
    only: ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"],
    unsafe: true,
  },
  { name: "ConnectionError" },
  { name: "TimeoutError" },
];

/** Whether to try again after a failure; `isSafe` says whether the request may be processed twice. */
export function isRetryable({ name, status, code }: Failure, isSafe: unknown): boolean {
  return retryRules.some(
    (rule) =>
      rule.name === name &&
      (rule.only === undefined || rule.only.includes(status ?? code)) &&
      (isSafe || rule.unsafe),
  );
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
