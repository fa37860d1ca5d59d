import type { Client } from "../runtime/core/client.js";
import type { ErrorOf } from "../runtime/errors/error-of.js";
import type { Operation } from "../runtime/operation/operation.js";
import type { RequestOptions } from "../client.js";
import { cookieFormJoined } from "../runtime/parameters/cookie.js";
import { empty } from "../runtime/responses/decode.js";
import { headerJson, headerSimple } from "../runtime/parameters/header.js";
import { pathText } from "../runtime/parameters/path.js";
import {
  queryDeepObject,
  queryForm,
  queryJson,
  queryPipeDelimited,
  querySpaceDelimited,
  queryText,
} from "../runtime/parameters/query.js";

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
        x?: number | undefined;
      }[]
    | undefined;
  deep?:
    | {
        in?: string[] | undefined;
      }
    | undefined;
  "ids[]"?: string[] | undefined;
  "é&="?: string | undefined;
  "X-Json"?:
    | {
        a?: string | undefined;
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
  idempotent: true,
  path: "/a/{id}/b/{id}",
  parameters: [
    { name: "id", write: pathText },
    { name: "media", write: queryJson },
    { name: "xml", write: queryText },
    { name: "empty", write: queryForm },
    { name: "emptyList", write: queryPipeDelimited },
    { name: "pipes", write: queryForm },
    { name: "one", write: querySpaceDelimited },
    { name: "nested", write: queryForm },
    { name: "deep", write: queryDeepObject },
    { name: "ids[]", write: queryForm },
    { name: "é&=", write: queryForm },
    { name: "X-Json", write: headerJson },
    { name: "X-List", write: headerSimple },
    { name: "cookies", write: cookieFormJoined },
  ],
  responses: { 204: { decode: empty } },
};
