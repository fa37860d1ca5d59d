import type { BodyDecoder } from "../responses/response.js";
import type { Operation } from "../operation/operation.js";
import type { Response } from "./platform.js";

/** What functions such as `withResponse`, `paginate` and `byteStream` change about the calls of an operation. */
export interface CallOverrides {
  /** Reads each success, in place of the decoder in the operation's descriptor. */
  readonly decode?: BodyDecoder;
  /** Makes the URL of a request from its own one, whose query then has no parameters, only credentials. */
  readonly follow?: ((url: string) => string) | undefined;
  /** Makes the result of the call from a success and its decoded body. */
  readonly result?: (data: unknown, response: Response, operation: Operation) => unknown;
}
