import type { Client } from "../runtime/core/client.js";
import type { ErrorOf } from "../runtime/errors/error-of.js";
import type { Operation } from "../runtime/operation/operation.js";
import type { Page } from "../types.js";
import type { RequestOptions } from "../client.js";
import { json } from "../runtime/responses/decode.js";

export function listPages(
  client: Client,
  request?: ListPagesRequest,
  options?: RequestOptions<ListPagesResponsesByStatus>,
): Promise<ListPagesResponse> {
  return client.send(listPagesOperation, request, options);
}

/** The request of `listPages`. */
export interface ListPagesRequest {
  [key: string]: never;
}

/** The response body of `listPages`. */
export type ListPagesResponse = Page;

/** The documented responses of `listPages`, by status. */
export interface ListPagesResponsesByStatus {
  /** OK */
  200: {
    body: ListPagesResponse;
  };
}

/** The errors that `listPages` throws; `status` narrows the type of `body`. */
export type ListPagesError = ErrorOf<ListPagesResponsesByStatus>;

const listPagesOperation: Operation = {
  id: "listPages",
  method: "GET",
  idempotent: true,
  path: "/pages",
  responses: { 200: { decode: json } },
};
