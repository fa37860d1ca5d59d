import type { Blob } from "../runtime/core/platform.js";
import type { Client } from "../runtime/core/client.js";
import type { ErrorOf } from "../runtime/errors/error-of.js";
import type { Operation } from "../runtime/operation/operation.js";
import type { Problem, Report } from "../types.js";
import type { RequestOptions } from "../client.js";
import type { RowsResponseHeaders } from "../headers.js";
import { anyBody, blob, empty, json, text } from "../runtime/responses/decode.js";
import { readNumber } from "../runtime/responses/headers.js";

/**
 * @throws `ApiError` with status 404: None
 * @throws `ApiError` with status 4XX: Refused
 * @throws `ApiError`: Broken
 */
export function getReport(
  client: Client,
  request?: GetReportRequest,
  options?: RequestOptions<GetReportResponsesByStatus>,
): Promise<GetReportResponse> {
  return client.send(getReportOperation, request, options);
}

/** The request of `getReport`. */
export interface GetReportRequest {
  [key: string]: never;
}

/** The response body of `getReport`. */
export type GetReportResponse = Report | undefined | string;

/** The documented responses of `getReport`, by status. */
export interface GetReportResponsesByStatus {
  /** The report */
  200: {
    body: Report;
  };
  /** Later */
  202: {
    body: undefined;
  };
  /** None */
  404: {
    body: {
      why?: string;
    };
  };
  /** In words */
  "2XX": {
    body: string;
  };
  /** Refused */
  "4XX": {
    body: Problem;
  };
  /** Broken */
  default: {
    body: string;
  };
}

/** The errors that `getReport` throws; `status` narrows the type of `body`. */
export type GetReportError = ErrorOf<GetReportResponsesByStatus>;

const getReportOperation: Operation = {
  id: "getReport",
  method: "GET",
  idempotent: true,
  path: "/report",
  accept: "application/json, text/plain",
  responses: { 200: { decode: json }, 202: { decode: empty }, "2XX": { decode: text } },
};

export function headReport(
  client: Client,
  request?: HeadReportRequest,
  options?: RequestOptions<HeadReportResponsesByStatus>,
): Promise<HeadReportResponse> {
  return client.send(headReportOperation, request, options);
}

/** The request of `headReport`. */
export interface HeadReportRequest {
  [key: string]: never;
}

/** `headReport` returns no body. */
export type HeadReportResponse = undefined;

/** The documented responses of `headReport`, by status. */
export interface HeadReportResponsesByStatus {
  /** OK */
  200: {
    body: HeadReportResponse;
    headers: RowsResponseHeaders;
  };
}

/** The errors that `headReport` throws; `status` narrows the type of `body`. */
export type HeadReportError = ErrorOf<HeadReportResponsesByStatus>;

const headReportOperation: Operation = {
  id: "headReport",
  method: "HEAD",
  idempotent: true,
  path: "/report",
  responses: { 200: { decode: empty, headers: { "X-Rows": readNumber } } },
};

export function getAnything(
  client: Client,
  request?: GetAnythingRequest,
  options?: RequestOptions<GetAnythingResponsesByStatus>,
): Promise<GetAnythingResponse> {
  return client.send(getAnythingOperation, request, options);
}

/** The request of `getAnything`. */
export interface GetAnythingRequest {
  [key: string]: never;
}

/** The response body of `getAnything`. */
export type GetAnythingResponse = Report;

/** The documented responses of `getAnything`, by status. */
export interface GetAnythingResponsesByStatus {
  /** Whatever */
  default: {
    body: GetAnythingResponse;
  };
}

/** The errors that `getAnything` throws; `status` narrows the type of `body`. */
export type GetAnythingError = ErrorOf<GetAnythingResponsesByStatus>;

const getAnythingOperation: Operation = {
  id: "getAnything",
  method: "GET",
  idempotent: true,
  path: "/anything",
  accept: "application/vnd.thing+json",
  responses: { default: { decode: json } },
};

export function getFile(
  client: Client,
  request?: GetFileRequest,
  options?: RequestOptions<GetFileResponsesByStatus>,
): Promise<GetFileResponse> {
  return client.send(getFileOperation, request, options);
}

/** The request of `getFile`. */
export interface GetFileRequest {
  [key: string]: never;
}

/** The response body of `getFile`. */
export type GetFileResponse = Blob;

/** The documented responses of `getFile`, by status. */
export interface GetFileResponsesByStatus {
  /** Bytes */
  200: {
    body: GetFileResponse;
  };
}

/** The errors that `getFile` throws; `status` narrows the type of `body`. */
export type GetFileError = ErrorOf<GetFileResponsesByStatus>;

const getFileOperation: Operation = {
  id: "getFile",
  method: "GET",
  idempotent: true,
  path: "/file",
  accept: "image/png",
  responses: { 200: { decode: blob } },
};

/**
 * @throws `ApiError` with status 304: The same
 * @throws `ApiError` with status 401: Who are you?
 * @throws `ApiError` with status 403: Not you
 */
export function getNothing(
  client: Client,
  request?: GetNothingRequest,
  options?: RequestOptions<GetNothingResponsesByStatus>,
): Promise<GetNothingResponse> {
  return client.send(getNothingOperation, request, options);
}

/** The request of `getNothing`. */
export interface GetNothingRequest {
  [key: string]: never;
}

/** `getNothing` returns no body. */
export type GetNothingResponse = undefined;

/** The documented responses of `getNothing`, by status. */
export interface GetNothingResponsesByStatus {
  /** Nothing */
  204: {
    body: GetNothingResponse;
  };
  /** The same */
  304: {
    body: undefined;
  };
  /** Who are you? */
  401: {
    body: unknown;
  };
  /** Not you */
  403: {
    body: unknown;
  };
}

/** The errors that `getNothing` throws; `status` narrows the type of `body`. */
export type GetNothingError = ErrorOf<GetNothingResponsesByStatus>;

const getNothingOperation: Operation = {
  id: "getNothing",
  method: "GET",
  idempotent: true,
  path: "/nothing",
  responses: { 204: { decode: empty } },
};

/** @returns The report */
export function headNothing(
  client: Client,
  request?: HeadNothingRequest,
  options?: RequestOptions<HeadNothingResponsesByStatus>,
): Promise<HeadNothingResponse> {
  return client.send(headNothingOperation, request, options);
}

/** The request of `headNothing`. */
export interface HeadNothingRequest {
  [key: string]: never;
}

/** `headNothing` returns no body. */
export type HeadNothingResponse = undefined;

/** The documented responses of `headNothing`, by status. */
export interface HeadNothingResponsesByStatus {
  /** The report */
  default: {
    body: HeadNothingResponse;
  };
}

/** The errors that `headNothing` throws; `status` narrows the type of `body`. */
export type HeadNothingError = ErrorOf<HeadNothingResponsesByStatus>;

const headNothingOperation: Operation = {
  id: "headNothing",
  method: "HEAD",
  idempotent: true,
  path: "/nothing",
  accept: "image/png",
  responses: { default: { decode: empty } },
};

export function getUndescribed(
  client: Client,
  request?: GetUndescribedRequest,
  options?: RequestOptions<GetUndescribedResponsesByStatus>,
): Promise<GetUndescribedResponse> {
  return client.send(getUndescribedOperation, request, options);
}

/** The request of `getUndescribed`. */
export interface GetUndescribedRequest {
  [key: string]: never;
}

/** The response body of `getUndescribed`. */
export type GetUndescribedResponse = unknown;

/** The documented responses of `getUndescribed`, by status. */
export interface GetUndescribedResponsesByStatus {
  /** OK */
  200: {
    body: unknown;
  };
  /** Later */
  202: {
    body: unknown;
  };
  /** None */
  204: {
    body: undefined;
  };
}

/** The errors that `getUndescribed` throws; `status` narrows the type of `body`. */
export type GetUndescribedError = ErrorOf<GetUndescribedResponsesByStatus>;

const getUndescribedOperation: Operation = {
  id: "getUndescribed",
  method: "GET",
  idempotent: true,
  path: "/undescribed",
  responses: { 200: { decode: anyBody }, 202: { decode: anyBody }, 204: { decode: empty } },
};

export function putUndescribed(
  client: Client,
  request?: PutUndescribedRequest,
  options?: RequestOptions<PutUndescribedResponsesByStatus>,
): Promise<PutUndescribedResponse> {
  return client.send(putUndescribedOperation, request, options);
}

/** The request of `putUndescribed`. */
export interface PutUndescribedRequest {
  [key: string]: never;
}

/** `putUndescribed` returns no body. */
export type PutUndescribedResponse = undefined;

/** The documented responses of `putUndescribed`, by status. */
export interface PutUndescribedResponsesByStatus {
  /** OK */
  200: {
    body: PutUndescribedResponse;
  };
}

/** The errors that `putUndescribed` throws; `status` narrows the type of `body`. */
export type PutUndescribedError = ErrorOf<PutUndescribedResponsesByStatus>;

const putUndescribedOperation: Operation = {
  id: "putUndescribed",
  method: "PUT",
  idempotent: true,
  path: "/undescribed",
  responses: { 200: { decode: empty } },
};

export function deleteUndescribed(
  client: Client,
  request?: DeleteUndescribedRequest,
  options?: RequestOptions<DeleteUndescribedResponsesByStatus>,
): Promise<DeleteUndescribedResponse> {
  return client.send(deleteUndescribedOperation, request, options);
}

/** The request of `deleteUndescribed`. */
export interface DeleteUndescribedRequest {
  [key: string]: never;
}

/** The response body of `deleteUndescribed`. */
export type DeleteUndescribedResponse = unknown;

/** The documented responses of `deleteUndescribed`, by status. */
export interface DeleteUndescribedResponsesByStatus {
  default: {
    body: unknown;
  };
}

/** The errors that `deleteUndescribed` throws; `status` narrows the type of `body`. */
export type DeleteUndescribedError = ErrorOf<DeleteUndescribedResponsesByStatus>;

const deleteUndescribedOperation: Operation = {
  id: "deleteUndescribed",
  method: "DELETE",
  idempotent: true,
  path: "/undescribed",
  responses: {},
};

export function postUndescribed(
  client: Client,
  request?: PostUndescribedRequest,
  options?: RequestOptions<PostUndescribedResponsesByStatus>,
): Promise<PostUndescribedResponse> {
  return client.send(postUndescribedOperation, request, options);
}

/** The request of `postUndescribed`. */
export interface PostUndescribedRequest {
  [key: string]: never;
}

/** The response body of `postUndescribed`. */
export type PostUndescribedResponse = unknown;

/** The documented responses of `postUndescribed`, by status. */
export interface PostUndescribedResponsesByStatus {
  /** OK */
  200: {
    body: PostUndescribedResponse;
  };
}

/** The errors that `postUndescribed` throws; `status` narrows the type of `body`. */
export type PostUndescribedError = ErrorOf<PostUndescribedResponsesByStatus>;

const postUndescribedOperation: Operation = {
  id: "postUndescribed",
  method: "POST",
  idempotent: false,
  path: "/undescribed",
  responses: { 200: { decode: json, optional: true } },
};
