import type { Cat, Dog, Page } from "../types.js";
import type { Client } from "../runtime/client.js";
import type { ErrorOf } from "../runtime/errors.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../client.js";
import { json } from "../runtime/decode.js";
import { queryForm } from "../runtime/query.js";

/** What `listPages` sends. */
export interface ListPagesRequest {
  after?: string | undefined;
}

/** What `listPages` gives. */
export type ListPagesResponse = Page;

/** Every response of `listPages` that is documented, by status. */
export interface ListPagesResponses {
  /** A page of cats or of dogs. */
  200: {
    body: ListPagesResponse;
    item: Cat | Dog;
  };
}

/** What `listPages` fails with; `status` tells its bodies apart. */
export type ListPagesError = ErrorOf<ListPagesResponses>;

const listPagesOperation: Operation = {
  id: "listPages",
  method: "GET",
  path: "/pages",
  parameters: [["after", queryForm]],
  responses: { 200: [json] },
  paging: { items: ["items"], next: ["next"], key: "after" },
};

export function listPages(
  client: Client,
  request?: ListPagesRequest,
  options?: RequestOptions<ListPagesResponses>,
): Promise<ListPagesResponse> {
  return client.send(listPagesOperation, request, options);
}
