import type { Client } from "../runtime/core/client.js";
import type { ErrorOf } from "../runtime/errors/error-of.js";
import type { Operation } from "../runtime/operation/operation.js";
import type { Problem, Report } from "../types.js";
import type { RequestOptions } from "../client.js";
import type { RowsResponseHeaders } from "../headers.js";
import { blob, empty, json, text } from "../runtime/responses/decode.js";
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
