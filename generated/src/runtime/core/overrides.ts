import type { BodyDecoder } from "../responses/response.js";
import type { Operation } from "../operation/operation.js";

/** What functions such as `withResponse`, `paginate` and `byteStream` change about the calls of an operation. */
export interface CallOverrides {
  /** Reads each success, in place of the decoder in the operation's descriptor. */
  readonly decode?: BodyDecoder;
  /** The query, in place of the one that the parameters write. */
  readonly query?: string | undefined;
  /** Makes the result of the call from a success and its decoded body. */
  readonly result?: (data: unknown, response: Response, operation: Operation) => unknown;
}
