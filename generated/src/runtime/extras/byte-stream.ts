import type { Client } from "../core/client.js";
import { stream } from "../responses/byte-stream.js";
import type { ByteStream } from "../responses/byte-stream.js";
import { callOperation } from "./operation-function.js";
import type { ArgumentsOf, OperationFunction } from "./operation-function.js";

/** Calls an operation and resolves to the body of its success as it arrives, whatever its media type. */
export function byteStream<Op extends OperationFunction>(
  operation: Op,
  client: Client,
  ...rest: ArgumentsOf<Op>
): Promise<ByteStream> {
  return callOperation(operation, client, rest, { decode: stream });
}
