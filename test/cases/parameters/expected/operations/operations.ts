import type { Client } from "../runtime/client.js";
import type { ErrorOf } from "../runtime/errors.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../client.js";
import { cookieForm } from "../runtime/cookie.js";
import { empty, readList, readNumber } from "../runtime/decode.js";
import { headerSimple } from "../runtime/header.js";
import { pathLabelExplode, pathMatrix, pathText } from "../runtime/path.js";
import { queryDeep, queryForm, queryFormReserved, queryJson, queryPipe } from "../runtime/query.js";

/** What `find` sends. */
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

/** What `find` gives. */
export type FindResponse = undefined;

/** Every response of `find` that is documented, by status. */
export interface FindResponses {
  /** OK */
  200: {
    body: FindResponse;
    headers: {
      "X-Count": number;
      "X-Names"?: string[];
    };
  };
}

/** What `find` fails with; `status` tells its bodies apart. */
export type FindError = ErrorOf<FindResponses>;

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

export function find(
  client: Client,
  request: FindRequest,
  options?: RequestOptions<FindResponses>,
): Promise<FindResponse> {
  return client.send(findOperation, request, options);
}
