import type { Middleware } from "../core/options.js";
import type { Headers } from "../core/platform.js";
import { memberOf } from "../values/objects.js";

/** The outcome of one attempt. Only headers that you ask for may hold secrets. */
export interface LogEntry {
  readonly operation: string;
  /** 1 for the first attempt. */
  readonly attempt: number;
  readonly method: string;
  /** Without the query, which may hold keys. */
  readonly url: string;
  /** The time until the headers of the response arrived, in milliseconds. */
  readonly ms: number;
  /** `undefined` when there was no response. */
  readonly status?: number;
  /** The name of the error when there was no response, such as `ConnectionError`. */
  readonly error?: string;
  /** The headers of the request and the response that you ask for, by name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Options of `logger`. */
export interface LoggerOptions {
  /** Called with an entry for each attempt; `console.log` by default. */
  readonly log?: ((entry: LogEntry) => void) | undefined;
  /** The names of the headers to log; none by default. */
  readonly headers?: readonly string[] | undefined;
}

/** Middleware that logs each attempt. */
export function logger({ log = console.log, headers: names = [] }: LoggerOptions = {}): Middleware {
  return async (request, next) => {
    const { operation, attempt, method } = request;
    const url = request.url.replace(/[?#].*/, "");
    const start = performance.now();
    const write = (outcome: Pick<LogEntry, "status" | "error">, ...from: readonly Headers[]): void => {
      const ms = Math.round(performance.now() - start);
      log({ operation, attempt, method, url, ms, ...outcome, headers: pickHeaders(names, from) });
    };
    try {
      const response = await next(request);
      write({ status: response.status }, request.headers, response.headers);
      return response;
    } catch (error) {
      write({ error: String(memberOf(error, "name")) }, request.headers);
      throw error;
    }
  };
}

function pickHeaders(names: readonly string[], from: readonly Headers[]): Readonly<Record<string, string>> {
  const picked = from.flatMap((headers) =>
    names.flatMap((name) => {
      const value = headers.get(name);
      return value === null ? [] : [[name.toLowerCase(), value] as const];
    }),
  );
  return Object.fromEntries(picked);
}
