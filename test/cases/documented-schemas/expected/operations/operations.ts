import type { Client } from "../runtime/client.js";
import type { ErrorOf } from "../runtime/errors.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../client.js";
import type { Thing } from "../types.js";
import { json } from "../runtime/decode.js";
import { queryForm } from "../runtime/query.js";

/** What `listThings` sends. */
export interface ListThingsRequest {
  /**
   * @default "up"
   * @example "up"
   * @example "down"
   */
  order?: string | undefined;
}

/** What `listThings` gives. */
export type ListThingsResponse = Thing;

/** Every response of `listThings` that is documented, by status. */
export interface ListThingsResponses {
  /** OK */
  200: {
    body: ListThingsResponse;
  };
}

/** What `listThings` fails with; `status` tells its bodies apart. */
export type ListThingsError = ErrorOf<ListThingsResponses>;

const listThingsOperation: Operation = {
  id: "listThings",
  method: "GET",
  path: "/things",
  parameters: [["order", queryForm]],
  responses: { 200: [json] },
};

export function listThings(
  client: Client,
  request?: ListThingsRequest,
  options?: RequestOptions<ListThingsResponses>,
): Promise<ListThingsResponse> {
  return client.send(listThingsOperation, request, options);
}
