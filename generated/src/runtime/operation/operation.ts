import type { Requirements } from "../auth/requirements.js";
import type { BodyDescriptor } from "../bodies/body.js";
import type { ParameterDescriptor } from "../parameters/parameter.js";
import type { Response } from "../core/platform.js";
import type { BodyDecoder, ResponseDescriptors } from "../responses/response.js";
import type { Paging } from "./paging.js";
import type { ServerUrl } from "./server.js";

/** An operation of the document, as data. */
export interface Operation extends OperationChanges {
  readonly id: string;
  readonly method: string;
  /** Whether a second request has no effect of its own (RFC 9110, section 9.2.2). */
  readonly idempotent: boolean;
  /** The path with a `{name}` for each path parameter, percent-encoded apart from that. */
  readonly path: string;
  readonly parameters?: readonly ParameterDescriptor[];
  /** The header for the idempotency key; `idempotency-key` when absent. */
  readonly idempotencyHeader?: string;
  readonly body?: BodyDescriptor;
  /** The Accept header; `application/json` when absent. */
  readonly accept?: string;
  readonly responses: ResponseDescriptors;
  /** The client's when absent. */
  readonly security?: Requirements;
  readonly paging?: Paging;
  /** The server of this operation; the client's when absent. */
  readonly server?: string | ServerUrl;
}

/** What functions such as `withResponse`, `paginate` and `byteStream` change about an operation. */
export interface OperationChanges {
  /** Reads each success, in place of the decoder of its response. */
  readonly decode?: BodyDecoder;
  /** Makes the URL of a request from its own one, whose query then has no parameters, only credentials. */
  readonly follow?: ((url: string) => string) | undefined;
  /** Makes the result of a call from a success and its decoded body. */
  readonly result?: (data: unknown, response: Response, operation: Operation) => unknown;
}
