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

/** The same, byte by byte. */
export async function serveRaw(answer: Parameters<typeof startRawServer>[0]) {
  const server = await startRawServer(answer);
  onTestFinished(() => server.close());
  return server;
}

/** What the tests send. */
export const request = { ServiceSid: "IS1", UniqueName: "orders" };

/** What a call fails with. */
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

/** Fails the first request in a way of the test's choice, and answers the next as it should. */
export function firstThen(first: Answer): Answer {
  const next = answerJson(201, stream);
  return (...args) => (args[2] === 1 ? first : next)(...args);
}
