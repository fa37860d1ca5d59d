import type { Client } from "../runtime/client.js";
import type { CountNamesResponseHeaders } from "../headers.js";
import type { ErrorOf } from "../runtime/errors.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../client.js";
import { cookieForm } from "../runtime/cookie.js";
import { empty, readList, readNumber } from "../runtime/decode.js";
import { headerSimple } from "../runtime/header.js";
import { pathLabelExplode, pathMatrix, pathText } from "../runtime/path.js";
import { queryDeep, queryForm, queryFormReserved, queryJson, queryPipe } from "../runtime/query.js";

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
        from?: string;
      }
    | undefined;
  ids?: number[] | undefined;
  raw?: string | undefined;
  json?:
    | {
        x?: number;
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

/** `find` returns no body. */
export type FindResponse = undefined;

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
  path: "/{a}/{b}/{c}",
  parameters: [
    ["a", pathText],
    ["b", pathLabelExplode],
    ["c", pathMatrix],
    ["shared", queryForm],
    ["filter", queryDeep],
    ["ids", queryPipe],
    ["raw", queryFormReserved],
    ["json", queryJson],
    ["a", queryForm, "aQuery"],
    ["X-Trace", headerSimple],
    ["session", cookieForm],
  ],
  responses: {
    200: [
      empty,
      [
        ["X-Count", readNumber],
        ["X-Names", readList],
      ],
    ],
  },
};
