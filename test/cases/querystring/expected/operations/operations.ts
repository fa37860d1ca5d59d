import type { Client } from "../runtime/core/client.js";
import type { ErrorOf } from "../runtime/errors/error-of.js";
import type { Operation } from "../runtime/operation/operation.js";
import type { RequestOptions } from "../client.js";
import { empty } from "../runtime/responses/decode.js";
import { jsonBody } from "../runtime/bodies/json.js";
import { pathSimpleReserved } from "../runtime/parameters/path.js";
import { queryField, queryFormContent, queryStringForm } from "../runtime/parameters/query-form.js";
import { queryPipeDelimited } from "../runtime/parameters/query.js";
import { queryStringJson, queryStringPlain, queryStringText } from "../runtime/parameters/query-string.js";

export function getFile(
  client: Client,
  request: GetFileRequest,
  options?: RequestOptions<GetFileResponsesByStatus>,
): Promise<GetFileResponse> {
  return client.send(getFileOperation, request, options);
}

/** The request of `getFile`. */
export interface GetFileRequest {
  path: string;
}

/** `getFile` returns no body. */
export type GetFileResponse = undefined;

/** The documented responses of `getFile`, by status. */
export interface GetFileResponsesByStatus {
  /** Found */
  204: {
    body: GetFileResponse;
  };
}

/** The errors that `getFile` throws; `status` narrows the type of `body`. */
export type GetFileError = ErrorOf<GetFileResponsesByStatus>;

const getFileOperation: Operation = {
  id: "getFile",
  method: "GET",
  idempotent: true,
  path: "/files/{path}",
  parameters: [{ name: "path", write: pathSimpleReserved }],
  responses: { 204: { decode: empty } },
};

export function byForm(
  client: Client,
  request?: ByFormRequest,
  options?: RequestOptions<ByFormResponsesByStatus>,
): Promise<ByFormResponse> {
  return client.send(byFormOperation, request, options);
}

/** The request of `byForm`. */
export interface ByFormRequest {
  filter?:
    | {
        foo?: string | undefined;
        list?: string[] | undefined;
        joined?: string[] | undefined;
        nested?:
          | {
              a?: number | undefined;
            }
          | undefined;
      }
    | undefined;
}

/** `byForm` returns no body. */
export type ByFormResponse = undefined;

/** The documented responses of `byForm`, by status. */
export interface ByFormResponsesByStatus {
  /** OK */
  204: {
    body: ByFormResponse;
  };
}

/** The errors that `byForm` throws; `status` narrows the type of `body`. */
export type ByFormError = ErrorOf<ByFormResponsesByStatus>;

const byFormOperation: Operation = {
  id: "byForm",
  method: "GET",
  idempotent: true,
  path: "/form",
  parameters: [
    {
      name: "filter",
      write: /* @__PURE__ */ queryStringForm({
        joined: { write: queryPipeDelimited },
        nested: { write: queryField },
      }),
    },
  ],
  responses: { 204: { decode: empty } },
};

export function byJson(
  client: Client,
  request: ByJsonRequest,
  options?: RequestOptions<ByJsonResponsesByStatus>,
): Promise<ByJsonResponse> {
  return client.send(byJsonOperation, request, options);
}

/** The request of `byJson`. */
export interface ByJsonRequest {
  json: {
    numbers?: number[] | undefined;
    flag?: boolean | null | undefined;
  };
}

/** `byJson` returns no body. */
export type ByJsonResponse = undefined;

/** The documented responses of `byJson`, by status. */
export interface ByJsonResponsesByStatus {
  /** OK */
  204: {
    body: ByJsonResponse;
  };
}

/** The errors that `byJson` throws; `status` narrows the type of `body`. */
export type ByJsonError = ErrorOf<ByJsonResponsesByStatus>;

const byJsonOperation: Operation = {
  id: "byJson",
  method: "GET",
  idempotent: true,
  path: "/json",
  parameters: [{ name: "json", write: queryStringJson }],
  responses: { 204: { decode: empty } },
};

export function bySelector(
  client: Client,
  request: BySelectorRequest,
  options?: RequestOptions<BySelectorResponsesByStatus>,
): Promise<BySelectorResponse> {
  return client.send(bySelectorOperation, request, options);
}

/** The request of `bySelector`. */
export interface BySelectorRequest {
  selector: string;
}

/** `bySelector` returns no body. */
export type BySelectorResponse = undefined;

/** The documented responses of `bySelector`, by status. */
export interface BySelectorResponsesByStatus {
  /** OK */
  204: {
    body: BySelectorResponse;
  };
}

/** The errors that `bySelector` throws; `status` narrows the type of `body`. */
export type BySelectorError = ErrorOf<BySelectorResponsesByStatus>;

const bySelectorOperation: Operation = {
  id: "bySelector",
  method: "GET",
  idempotent: true,
  path: "/selector",
  parameters: [{ name: "selector", write: queryStringText }],
  responses: { 204: { decode: empty } },
};

export function byPlain(
  client: Client,
  request: ByPlainRequest,
  options?: RequestOptions<ByPlainResponsesByStatus>,
): Promise<ByPlainResponse> {
  return client.send(byPlainOperation, request, options);
}

/** The request of `byPlain`. */
export interface ByPlainRequest {
  plain: string;
}

/** `byPlain` returns no body. */
export type ByPlainResponse = undefined;

/** The documented responses of `byPlain`, by status. */
export interface ByPlainResponsesByStatus {
  /** OK */
  204: {
    body: ByPlainResponse;
  };
}

/** The errors that `byPlain` throws; `status` narrows the type of `body`. */
export type ByPlainError = ErrorOf<ByPlainResponsesByStatus>;

const byPlainOperation: Operation = {
  id: "byPlain",
  method: "GET",
  idempotent: true,
  path: "/plain",
  parameters: [{ name: "plain", write: queryStringPlain }],
  responses: { 204: { decode: empty } },
};

export function byValue(
  client: Client,
  request?: ByValueRequest,
  options?: RequestOptions<ByValueResponsesByStatus>,
): Promise<ByValueResponse> {
  return client.send(byValueOperation, request, options);
}

/** The request of `byValue`. */
export interface ByValueRequest {
  q?:
    | {
        a?: number[] | undefined;
      }
    | undefined;
}

/** `byValue` returns no body. */
export type ByValueResponse = undefined;

/** The documented responses of `byValue`, by status. */
export interface ByValueResponsesByStatus {
  /** OK */
  204: {
    body: ByValueResponse;
  };
}

/** The errors that `byValue` throws; `status` narrows the type of `body`. */
export type ByValueError = ErrorOf<ByValueResponsesByStatus>;

const byValueOperation: Operation = {
  id: "byValue",
  method: "GET",
  idempotent: true,
  path: "/value",
  parameters: [{ name: "q", write: /* @__PURE__ */ queryFormContent() }],
  responses: { 204: { decode: empty } },
};

export function search(
  client: Client,
  request?: SearchRequest,
  options?: RequestOptions<SearchResponsesByStatus>,
): Promise<SearchResponse> {
  return client.send(searchOperation, request, options);
}

/** The request of `search`. */
export interface SearchRequest {
  q?: string | undefined;
}

/** `search` returns no body. */
export type SearchResponse = undefined;

/** The documented responses of `search`, by status. */
export interface SearchResponsesByStatus {
  /** OK */
  204: {
    body: SearchResponse;
  };
}

/** The errors that `search` throws; `status` narrows the type of `body`. */
export type SearchError = ErrorOf<SearchResponsesByStatus>;

const searchOperation: Operation = {
  id: "search",
  method: "QUERY",
  idempotent: true,
  path: "/search",
  body: { mediaType: "application/json", encode: jsonBody },
  responses: { 204: { decode: empty } },
};
