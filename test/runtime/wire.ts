import { makeClient } from "../../templates/runtime/core/client.js";
import { empty } from "../../templates/runtime/responses/decode.js";
import type { Operation } from "../../templates/runtime/operation/operation.js";
import type { ParameterDescriptor } from "../../templates/runtime/parameters/parameter.js";
import { startServer } from "../support/server.js";
import type { Received } from "../support/server.js";

/** Sends values through the whole runtime to a server on loopback, and returns what arrives there. */
export interface Wire {
  /** The target on the request line of a request with these parameters. */
  target(parameters: readonly ParameterDescriptor[], values: object, path?: string): Promise<string>;
  /** The value of a header as it arrives; `null` when it is missing. */
  header(name: string, parameters: readonly ParameterDescriptor[], values: object): Promise<string | null>;
  /** The whole request of a call. */
  send(operation: Partial<Operation>, request: object): Promise<Received>;
  close(): Promise<void>;
}

export async function openWire(): Promise<Wire> {
  const server = await startServer((_request, response) => {
    response.writeHead(204).end();
  });
  const client = makeClient({ server: server.url, schemes: {}, security: [] }, {});

  const send: Wire["send"] = async (operation, request) => {
    const known: Operation = {
      id: "send",
      method: "GET",
      idempotent: true,
      path: "/x",
      responses: { 204: { decode: empty } },
    };
    await client.send({ ...known, ...operation }, request);
    const [received] = server.received.splice(0);
    if (received === undefined) throw new Error("Nothing arrived.");
    return received;
  };

  return {
    send,
    target: async (parameters, values, path = "/x") => (await send({ parameters, path }, values)).target,
    header: async (name, parameters, values) => {
      const { rawHeaders } = await send({ parameters }, values);
      const at = rawHeaders.findIndex((item, index) => index % 2 === 0 && item.toLowerCase() === name);
      return at < 0 ? null : (rawHeaders[at + 1] ?? null);
    },
    close: () => server.close(),
  };
}
