import type { ByteStream } from "./binary.js";
import type { Client } from "./client.js";
import type { ArgumentsOf, OperationFunction } from "./results.js";
import { stream } from "./stream.js";

/** Calls an operation and gives the body of its success as it arrives, whatever its type. */
export async function byteStream<Op extends OperationFunction>(
  operation: Op,
  client: Client,
  ...rest: ArgumentsOf<Op>
): Promise<ByteStream> {
  const undecoded: Client = {
    send: (sent, ...call) => client.send({ ...sent, responses: { default: [stream] } }, ...call),
  };
  return operation(undecoded, ...(rest as unknown as [never])) as Promise<ByteStream>;
}
