import type { Client } from "../runtime/client.js";
import type { ErrorOf } from "../runtime/errors.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../client.js";
import { json } from "../runtime/decode.js";
import { pathText } from "../runtime/path.js";
import { queryForm } from "../runtime/query.js";

/** What `get` sends. */
export interface GetRequest {
  /** *\/ alert(1) /* */
  id: string;
  "q\"'`\\\n"?: "*/" | '"' | "`${0}`" | "</script>" | "\u2028" | undefined;
}

/** What `get` gives. */
export interface GetResponse {
  /** @default "*\/" */
  "*/"?: string;
}

/** Every response of `get` that is documented, by status. */
export interface GetResponses {
  /** *\/ */
  200: {
    body: GetResponse;
  };
}

/** What `get` fails with; `status` tells its bodies apart. */
export type GetError = ErrorOf<GetResponses>;

const getOperation: Operation = {
  id: "get",
  method: "GET",
  path: "/a%60$1'b/{id}",
  parameters: [
    ["id", pathText],
    ["q\"'`\\\n", queryForm],
  ],
  responses: { 200: [json] },
};

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
  options?: RequestOptions<GetResponses>,
): Promise<GetResponse> {
  return client.send(getOperation, request, options);
}
