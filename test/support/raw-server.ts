import { createServer } from "node:net";
import type { AddressInfo, Socket } from "node:net";

/** A server on loopback that answers with bytes of the test's choice. */
export interface RawServer {
  readonly url: string;
  /** What arrived, request by request. */
  readonly received: string[];
  readonly close: () => Promise<void>;
}

/** Starts a server that hands the socket over once a request is there, body included. */
export async function startRawServer(answer: (socket: Socket, count: number) => void): Promise<RawServer> {
  const received: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let text = "";
    socket.on("error", () => {});
    socket.on("close", () => sockets.delete(socket));
    socket.on("data", (chunk) => {
      text += chunk.toString("latin1");
      const end = text.indexOf("\r\n\r\n");
      if (end < 0 || text.length < end + 4 + bodyLength(text)) return;
      received.push(text);
      text = "";
      answer(socket, received.length);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function bodyLength(text: string): number {
  return Number(/\r\ncontent-length: (\d+)/i.exec(text)?.[1] ?? 0);
}
