import { onTestFinished } from "vitest";
import { createStream } from "../../generated/src/index.js";
import type { ClientOptions, Middleware, RequestOptions } from "../../generated/src/index.js";
import { startRawServer } from "../support/raw-server.js";
import { answerJson, startServer } from "../support/server.js";
import type { Answer } from "../support/server.js";
import { clientOf, stream } from "./stream.js";

/** Starts a server that ends with the test. */
export async function serve(answer: Answer) {
  const server = await startServer(answer);
  onTestFinished(() => server.close());
  return server;
}

/** Starts a server that answers with bytes of the test's choice, and ends with the test. */
export async function serveRaw(answer: Parameters<typeof startRawServer>[0]) {
  const server = await startRawServer(answer);
  onTestFinished(() => server.close());
  return server;
}

/** The request of the tests. */
export const request = { ServiceSid: "IS1", UniqueName: "orders" };

/** The error of a call. */
export async function failure(
  url: string,
  settings: ClientOptions = {},
  options: RequestOptions = {},
): Promise<unknown> {
  return createStream(clientOf(url, settings), request, options as never).then(
    () => undefined,
    (error: unknown) => error,
  );
}

/** A middleware that adds the number of each attempt to a list. */
export function noteAttempts(attempts: number[]): Middleware {
  return (outgoing, next) => {
    attempts.push(outgoing.attempt);
    return next(outgoing);
  };
}

/** Answers the first request as the test says, and the next ones with success. */
export function firstThen(first: Answer): Answer {
  const next = answerJson(201, stream);
  return (...args) => (args[2] === 1 ? first : next)(...args);
}
