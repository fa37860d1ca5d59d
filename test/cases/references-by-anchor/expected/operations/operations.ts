import type { Client } from "../runtime/client.js";
import type { ErrorOf } from "../runtime/errors.js";
import type { Operation } from "../runtime/operation.js";
import type { Page } from "../types.js";
import type { RequestOptions } from "../client.js";
import { json } from "../runtime/decode.js";

/** What `listPages` sends. */
export interface ListPagesRequest {
  [key: string]: never;
}

/** What `listPages` gives. */
export type ListPagesResponse = Page;

/** Every response of `listPages` that is documented, by status. */
export interface ListPagesResponses {
  /** OK */
  200: {
    body: ListPagesResponse;
  };
}

/** What `listPages` fails with; `status` tells its bodies apart. */
export type ListPagesError = ErrorOf<ListPagesResponses>;

const listPagesOperation: Operation = {
  id: "listPages",
  method: "GET",
  path: "/pages",
  responses: { 200: [json] },
};

export function listPages(
  client: Client,
  request?: ListPagesRequest,
  options?: RequestOptions<ListPagesResponses>,
): Promise<ListPagesResponse> {
  return client.send(listPagesOperation, request, options);
}
