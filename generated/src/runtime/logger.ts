import type { Middleware } from "./options.js";

/** What happened to one attempt; nothing of it is secret but for headers that were asked for. */
export interface LogEntry {
  readonly operation: string;
  /** 1 for the first. */
  readonly attempt: number;
  readonly method: string;
  /** Without its query, which may hold keys. */
  readonly url: string;
  /** Until the headers of the answer, in milliseconds. */
  readonly ms: number;
  /** `undefined` when no answer came. */
  readonly status?: number;
  /** The name of what ended the attempt without an answer, such as `ConnectionError`. */
  readonly error?: string;
  /** Those of the request and of the answer that were asked for, by name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

/** How attempts are logged. */
export interface LoggerOptions {
  /** Takes the entry of each attempt; `console.log` by default. */
  readonly log?: (entry: LogEntry) => void;
  /** The names of the headers to log; none by default. */
  readonly headers?: readonly string[];
}

/** Logs each attempt, for a client's `use`. */
export function logger({ log = console.log, headers: names = [] }: LoggerOptions = {}): Middleware {
  return async (request, next) => {
    const { operation, attempt, method, url } = request;
    const start = performance.now();
    const entry = (outcome: Partial<LogEntry>, ...all: Headers[]): void => {
      const headers = all.flatMap((from) =>
        names
          .map((name) => [name.toLowerCase(), from.get(name)] as const)
          .filter(([, value]) => value !== null),
      );
      log({
        operation,
        attempt,
        method,
        url: url.replace(/[?#].*/, ""),
        ms: Math.round(performance.now() - start),
        ...outcome,
        headers: Object.fromEntries(headers) as Record<string, string>,
      });
    };
    try {
      const response = await next(request);
      entry({ status: response.status }, request.headers, response.headers);
      return response;
    } catch (error) {
      entry({ error: String((error as Error | undefined)?.name) }, request.headers);
      throw error;
    }
  };
}
