import type { Requirements } from "../auth/requirements.js";
import type { BodyDescriptor } from "../bodies/body.js";
import type { ParameterDescriptor } from "../parameters/parameter.js";
import type { ResponseDescriptors } from "../responses/response.js";
import type { Paging } from "./paging.js";
import type { ServerUrl } from "./server.js";

/** An operation of the document, as data. */
export interface Operation {
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
