import type { Client } from "../runtime/core/client.js";
import type { CountNamesResponseHeaders } from "../headers.js";
import type { ErrorOf } from "../runtime/errors/error-of.js";
import type { Operation } from "../runtime/operation/operation.js";
import type { RequestOptions } from "../client.js";
import { anyBody } from "../runtime/responses/decode.js";
import { cookieForm } from "../runtime/parameters/cookie.js";
import { headerSimple } from "../runtime/parameters/header.js";
import { pathLabelExploded, pathMatrix, pathText } from "../runtime/parameters/path.js";
import {
  queryDeepObject,
  queryForm,
  queryFormReserved,
  queryJson,
  queryPipeDelimited,
} from "../runtime/parameters/query.js";
import { readList, readNumber } from "../runtime/responses/headers.js";

export function find(
  client: Client,
  request: FindRequest,
  options?: RequestOptions<FindResponsesByStatus>,
): Promise<FindResponse> {
  return client.send(findOperation, request, options);
}

/** The request of `find`. */
export interface FindRequest {
  a: string;
  b: string[];
  c: {
    [key: string]: string;
  };
  shared: number;
  filter?:
    | {
        from?: string | undefined;
      }
    | undefined;
  ids?: number[] | undefined;
  raw?: string | undefined;
  json?:
    | {
        x?: number | undefined;
      }
    | undefined;
  /**
   * @deprecated
   * @default "x"
   */
  aQuery?: string | undefined;
  "X-Trace"?: string[] | undefined;
  session?: string | undefined;
}

/** The response body of `find`. */
export type FindResponse = unknown;

/** The documented responses of `find`, by status. */
export interface FindResponsesByStatus {
  /** OK */
  200: {
    body: FindResponse;
    headers: CountNamesResponseHeaders;
  };
}

/** The errors that `find` throws; `status` narrows the type of `body`. */
export type FindError = ErrorOf<FindResponsesByStatus>;

const findOperation: Operation = {
  id: "find",
  method: "GET",
  idempotent: true,
  path: "/{a}/{b}/{c}",
  parameters: [
    { name: "a", write: pathText },
    { name: "b", write: pathLabelExploded },
    { name: "c", write: pathMatrix },
    { name: "shared", write: queryForm },
    { name: "filter", write: queryDeepObject },
    { name: "ids", write: queryPipeDelimited },
    { name: "raw", write: queryFormReserved },
    { name: "json", write: queryJson },
    { name: "a", write: queryForm, key: "aQuery" },
    { name: "X-Trace", write: headerSimple },
    { name: "session", write: cookieForm },
  ],
  responses: { 200: { decode: anyBody, headers: { "X-Count": readNumber, "X-Names": readList } } },
};
