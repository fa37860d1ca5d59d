import type { Client } from "../runtime/client.js";
import type { ErrorOf } from "../runtime/errors.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../client.js";
import { empty } from "../runtime/decode.js";
import { fieldsBody } from "../runtime/body.js";
import { jsonBody } from "../runtime/json-body.js";
import { queryField, queryFormContent, queryStringForm } from "../runtime/query-form.js";
import { queryPipe } from "../runtime/query.js";
import { queryStringJson, queryStringPlain, queryStringText } from "../runtime/query-string.js";

/** What `byForm` sends. */
export interface ByFormRequest {
  filter?:
    | {
        foo?: string;
        list?: string[];
        joined?: string[];
        nested?: {
          a?: number;
        };
      }
    | undefined;
}

/** What `byForm` gives. */
export type ByFormResponse = undefined;

/** Every response of `byForm` that is documented, by status. */
export interface ByFormResponses {
  /** OK */
  204: {
    body: ByFormResponse;
  };
}

/** What `byForm` fails with; `status` tells its bodies apart. */
export type ByFormError = ErrorOf<ByFormResponses>;

const byFormOperation: Operation = {
  id: "byForm",
  method: "GET",
  path: "/form",
  parameters: [
    [
      "filter",
      /* @__PURE__ */ queryStringForm([
        ["joined", queryPipe],
        ["nested", queryField],
      ]),
    ],
  ],
  responses: { 204: [empty] },
};

export function byForm(
  client: Client,
  request?: ByFormRequest,
  options?: RequestOptions<ByFormResponses>,
): Promise<ByFormResponse> {
  return client.send(byFormOperation, request, options);
}

/** What `byJson` sends. */
export interface ByJsonRequest {
  json: {
    numbers?: number[];
    flag?: boolean | null;
  };
}

/** What `byJson` gives. */
export type ByJsonResponse = undefined;

/** Every response of `byJson` that is documented, by status. */
export interface ByJsonResponses {
  /** OK */
  204: {
    body: ByJsonResponse;
  };
}

/** What `byJson` fails with; `status` tells its bodies apart. */
export type ByJsonError = ErrorOf<ByJsonResponses>;

const byJsonOperation: Operation = {
  id: "byJson",
  method: "GET",
  path: "/json",
  parameters: [["json", queryStringJson]],
  responses: { 204: [empty] },
};

export function byJson(
  client: Client,
  request: ByJsonRequest,
  options?: RequestOptions<ByJsonResponses>,
): Promise<ByJsonResponse> {
  return client.send(byJsonOperation, request, options);
}

/** What `bySelector` sends. */
export interface BySelectorRequest {
  selector: string;
}

/** What `bySelector` gives. */
export type BySelectorResponse = undefined;

/** Every response of `bySelector` that is documented, by status. */
export interface BySelectorResponses {
  /** OK */
  204: {
    body: BySelectorResponse;
  };
}

/** What `bySelector` fails with; `status` tells its bodies apart. */
export type BySelectorError = ErrorOf<BySelectorResponses>;

const bySelectorOperation: Operation = {
  id: "bySelector",
  method: "GET",
  path: "/selector",
  parameters: [["selector", queryStringText]],
  responses: { 204: [empty] },
};

export function bySelector(
  client: Client,
  request: BySelectorRequest,
  options?: RequestOptions<BySelectorResponses>,
): Promise<BySelectorResponse> {
  return client.send(bySelectorOperation, request, options);
}

/** What `byPlain` sends. */
export interface ByPlainRequest {
  plain: string;
}

/** What `byPlain` gives. */
export type ByPlainResponse = undefined;

/** Every response of `byPlain` that is documented, by status. */
export interface ByPlainResponses {
  /** OK */
  204: {
    body: ByPlainResponse;
  };
}

/** What `byPlain` fails with; `status` tells its bodies apart. */
export type ByPlainError = ErrorOf<ByPlainResponses>;

const byPlainOperation: Operation = {
  id: "byPlain",
  method: "GET",
  path: "/plain",
  parameters: [["plain", queryStringPlain]],
  responses: { 204: [empty] },
};

export function byPlain(
  client: Client,
  request: ByPlainRequest,
  options?: RequestOptions<ByPlainResponses>,
): Promise<ByPlainResponse> {
  return client.send(byPlainOperation, request, options);
}

/** What `byValue` sends. */
export interface ByValueRequest {
  q?:
    | {
        a?: number[];
      }
    | undefined;
}

/** What `byValue` gives. */
export type ByValueResponse = undefined;

/** Every response of `byValue` that is documented, by status. */
export interface ByValueResponses {
  /** OK */
  204: {
    body: ByValueResponse;
  };
}

/** What `byValue` fails with; `status` tells its bodies apart. */
export type ByValueError = ErrorOf<ByValueResponses>;

const byValueOperation: Operation = {
  id: "byValue",
  method: "GET",
  path: "/value",
  parameters: [["q", /* @__PURE__ */ queryFormContent([])]],
  responses: { 204: [empty] },
};

export function byValue(
  client: Client,
  request?: ByValueRequest,
  options?: RequestOptions<ByValueResponses>,
): Promise<ByValueResponse> {
  return client.send(byValueOperation, request, options);
}

/** What `search` sends. */
export interface SearchRequest {
  q?: string | undefined;
}

/** What `search` gives. */
export type SearchResponse = undefined;

/** Every response of `search` that is documented, by status. */
export interface SearchResponses {
  /** OK */
  204: {
    body: SearchResponse;
  };
}

/** What `search` fails with; `status` tells its bodies apart. */
export type SearchError = ErrorOf<SearchResponses>;

const searchOperation: Operation = {
  id: "search",
  method: "QUERY",
  path: "/search",
  body: /* @__PURE__ */ fieldsBody("application/json", jsonBody),
  responses: { 204: [empty] },
};

export function search(
  client: Client,
  request?: SearchRequest,
  options?: RequestOptions<SearchResponses>,
): Promise<SearchResponse> {
  return client.send(searchOperation, request, options);
}
