import type { Cat, Dog, Page } from "../types.js";
import type { Client } from "../runtime/core/client.js";
import type { ErrorOf } from "../runtime/errors/error-of.js";
import type { Operation } from "../runtime/operation/operation.js";
import type { RequestOptions } from "../client.js";
import { json } from "../runtime/responses/decode.js";
import { queryForm } from "../runtime/parameters/query.js";

/** @returns A page of cats or of dogs. */
export function listPages(
  client: Client,
  request?: ListPagesRequest,
  options?: RequestOptions<ListPagesResponsesByStatus>,
): Promise<ListPagesResponse> {
  return client.send(listPagesOperation, request, options);
}

/** The request of `listPages`. */
export interface ListPagesRequest {
  after?: string | undefined;
}

/** The response body of `listPages`. */
export type ListPagesResponse = Page;

/** The documented responses of `listPages`, by status. */
export interface ListPagesResponsesByStatus {
  /** A page of cats or of dogs. */
  200: {
    body: ListPagesResponse;
    item: Cat | Dog;
  };
}

/** The errors that `listPages` throws; `status` narrows the type of `body`. */
export type ListPagesError = ErrorOf<ListPagesResponsesByStatus>;

const listPagesOperation: Operation = {
  id: "listPages",
  method: "GET",
  idempotent: true,
  path: "/pages",
  parameters: [{ name: "after", write: queryForm }],
  responses: { 200: { decode: json } },
  paging: { items: ["items"], by: "cursor", at: ["next"], key: "after" },
};
