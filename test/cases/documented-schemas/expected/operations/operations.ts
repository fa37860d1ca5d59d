import type { Client } from "../runtime/core/client.js";
import type { ErrorOf } from "../runtime/errors/error-of.js";
import type { Operation } from "../runtime/operation/operation.js";
import type { RequestOptions } from "../client.js";
import type { Thing } from "../types.js";
import { json } from "../runtime/responses/decode.js";
import { queryForm } from "../runtime/parameters/query.js";

export function listThings(
  client: Client,
  request?: ListThingsRequest,
  options?: RequestOptions<ListThingsResponsesByStatus>,
): Promise<ListThingsResponse> {
  return client.send(listThingsOperation, request, options);
}

/** The request of `listThings`. */
export interface ListThingsRequest {
  /**
   * @default "up"
   * @example "up"
   * @example "down"
   */
  order?: string | undefined;
}

/** The response body of `listThings`. */
export type ListThingsResponse = Thing;

/** The documented responses of `listThings`, by status. */
export interface ListThingsResponsesByStatus {
  /** OK */
  200: {
    body: ListThingsResponse;
  };
}

/** The errors that `listThings` throws; `status` narrows the type of `body`. */
export type ListThingsError = ErrorOf<ListThingsResponsesByStatus>;

const listThingsOperation: Operation = {
  id: "listThings",
  method: "GET",
  idempotent: true,
  path: "/things",
  parameters: [{ name: "order", write: queryForm }],
  responses: { 200: { decode: json } },
};
