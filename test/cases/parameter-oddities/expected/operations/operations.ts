import type { Client } from "../runtime/client.js";
import type { ErrorOf } from "../runtime/errors.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../client.js";
import { cookieFormJoined } from "../runtime/cookie.js";
import { empty } from "../runtime/decode.js";
import { headerJson, headerSimple } from "../runtime/header.js";
import { pathText } from "../runtime/path.js";
import { queryDeep, queryForm, queryJson, queryPipe, querySpace, queryText } from "../runtime/query.js";

export function find(
  client: Client,
  request: FindRequest,
  options?: RequestOptions<FindResponsesByStatus>,
): Promise<FindResponse> {
  return client.send(findOperation, request, options);
}

/** The request of `find`. */
export interface FindRequest {
  id: string;
  media?:
    | {
        [key: string]: unknown;
      }
    | undefined;
  xml?: string | undefined;
  empty?: number | "" | undefined;
  emptyList?: string[] | undefined;
  pipes?: string[] | undefined;
  one?: string | undefined;
  nested?:
    | {
        x?: number;
      }[]
    | undefined;
  deep?:
    | {
        in?: string[];
      }
    | undefined;
  "ids[]"?: string[] | undefined;
  "\u00E9&="?: string | undefined;
  "X-Json"?:
    | {
        a?: string;
      }
    | undefined;
  "X-List"?: string[] | undefined;
  cookies?: string[] | undefined;
}

/** `find` returns no body. */
export type FindResponse = undefined;

/** The documented responses of `find`, by status. */
export interface FindResponsesByStatus {
  /** OK */
  204: {
    body: FindResponse;
  };
}

/** The errors that `find` throws; `status` narrows the type of `body`. */
export type FindError = ErrorOf<FindResponsesByStatus>;

const findOperation: Operation = {
  id: "find",
  method: "GET",
  path: "/a/{id}/b/{id}",
  parameters: [
    ["id", pathText],
    ["media", queryJson],
    ["xml", queryText],
    ["empty", queryForm],
    ["emptyList", queryPipe],
    ["pipes", queryForm],
    ["one", querySpace],
    ["nested", queryForm],
    ["deep", queryDeep],
    ["ids[]", queryForm],
    ["é&=", queryForm],
    ["X-Json", headerJson],
    ["X-List", headerSimple],
    ["cookies", cookieFormJoined],
  ],
  responses: { 204: [empty] },
};
