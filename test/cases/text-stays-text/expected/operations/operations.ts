import type { Client } from "../runtime/core/client.js";
import type { ErrorOf } from "../runtime/errors/error-of.js";
import type { Operation } from "../runtime/operation/operation.js";
import type { RequestOptions } from "../client.js";
import { json } from "../runtime/responses/decode.js";
import { pathText } from "../runtime/parameters/path.js";
import { queryForm } from "../runtime/parameters/query.js";

/**
 * Ends *\/ here; `${process.exit()}`
 *
 * &#64;internal
 * \@deprecated no
 *
 * Uses {{mustache}} and </script>
 */
export function get(
  client: Client,
  request: GetRequest,
  options?: RequestOptions<GetResponsesByStatus>,
): Promise<GetResponse> {
  return client.send(getOperation, request, options);
}

/** The request of `get`. */
export interface GetRequest {
  /** *\/ alert(1) /* */
  id: string;
  "q\"'`\\\n"?: "*/" | '"' | "`${0}`" | "</script>" | "\u2028" | undefined;
}

/** The response body of `get`. */
export interface GetResponse {
  /** @default "*\/" */
  "*/"?: string;
}

/** The documented responses of `get`, by status. */
export interface GetResponsesByStatus {
  /** *\/ */
  200: {
    body: GetResponse;
  };
}

/** The errors that `get` throws; `status` narrows the type of `body`. */
export type GetError = ErrorOf<GetResponsesByStatus>;

const getOperation: Operation = {
  id: "get",
  method: "GET",
  idempotent: true,
  path: "/a%60$1'b/{id}",
  parameters: [
    { name: "id", write: pathText },
    { name: "q\"'`\\\n", write: queryForm },
  ],
  responses: { 200: { decode: json } },
};
