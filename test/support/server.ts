import { createServer } from "node:http";
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as it arrived. */
export interface Received {
  readonly method: string;
  /** Path and query, as on the request line. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  /** Names and values in the order and spelling in which they came. */
  readonly rawHeaders: readonly string[];
  readonly body: Buffer;
}

/** Answers a request; `count` is 1 for the first that the server got. */
export type Answer = (request: Received, response: ServerResponse, count: number) => void;

/** A server on loopback that keeps what it got. */
export interface LoopbackServer {
  readonly url: string;
  readonly received: Received[];
  readonly close: () => Promise<void>;
}

/** Answers with a value in JSON. */
export function answerJson(status: number, body: unknown, headers: Record<string, string> = {}): Answer {
  return (_request, response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(JSON.stringify(body));
  };
}

/** Starts a server on a free port of loopback. */
export async function startServer(answer: Answer): Promise<LoopbackServer> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    void read(request).then((body) => {
      const { method = "", url = "", headers, rawHeaders } = request;
      const item = { method, target: url, headers, rawHeaders, body };
      received.push(item);
      answer(item, response, received.length);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function read(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) chunks.push(chunk as Buffer);
  } catch {
    // A client that goes away in the middle has sent what it has sent.
  }
  return Buffer.concat(chunks);
}
