import type { Client } from "../runtime/client.js";
import type { ErrorOf } from "../runtime/errors.js";
import type { Operation } from "../runtime/operation.js";
import type { Problem, Report } from "../types.js";
import type { RequestOptions } from "../client.js";
import { blob, empty, json, readNumber, text } from "../runtime/decode.js";

/** What `getReport` sends. */
export interface GetReportRequest {
  [key: string]: never;
}

/** What `getReport` gives. */
export type GetReportResponse = Report | undefined | string;

/** Every response of `getReport` that is documented, by status. */
export interface GetReportResponses {
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

/** What `getReport` fails with; `status` tells its bodies apart. */
export type GetReportError = ErrorOf<GetReportResponses>;

const getReportOperation: Operation = {
  id: "getReport",
  method: "GET",
  path: "/report",
  accept: "application/json, text/plain",
  responses: { 200: [json], 202: [empty], "2XX": [text] },
};

export function getReport(
  client: Client,
  request?: GetReportRequest,
  options?: RequestOptions<GetReportResponses>,
): Promise<GetReportResponse> {
  return client.send(getReportOperation, request, options);
}

/** What `headReport` sends. */
export interface HeadReportRequest {
  [key: string]: never;
}

/** What `headReport` gives. */
export type HeadReportResponse = undefined;

/** Every response of `headReport` that is documented, by status. */
export interface HeadReportResponses {
  /** OK */
  200: {
    body: HeadReportResponse;
    headers: {
      "X-Rows": number;
    };
  };
}

/** What `headReport` fails with; `status` tells its bodies apart. */
export type HeadReportError = ErrorOf<HeadReportResponses>;

const headReportOperation: Operation = {
  id: "headReport",
  method: "HEAD",
  path: "/report",
  responses: { 200: [empty, [["X-Rows", readNumber]]] },
};

export function headReport(
  client: Client,
  request?: HeadReportRequest,
  options?: RequestOptions<HeadReportResponses>,
): Promise<HeadReportResponse> {
  return client.send(headReportOperation, request, options);
}

/** What `getAnything` sends. */
export interface GetAnythingRequest {
  [key: string]: never;
}

/** What `getAnything` gives. */
export type GetAnythingResponse = Report;

/** Every response of `getAnything` that is documented, by status. */
export interface GetAnythingResponses {
  /** Whatever */
  default: {
    body: GetAnythingResponse;
  };
}

/** What `getAnything` fails with; `status` tells its bodies apart. */
export type GetAnythingError = ErrorOf<GetAnythingResponses>;

const getAnythingOperation: Operation = {
  id: "getAnything",
  method: "GET",
  path: "/anything",
  accept: "application/vnd.thing+json",
  responses: { default: [json] },
};

export function getAnything(
  client: Client,
  request?: GetAnythingRequest,
  options?: RequestOptions<GetAnythingResponses>,
): Promise<GetAnythingResponse> {
  return client.send(getAnythingOperation, request, options);
}

/** What `getFile` sends. */
export interface GetFileRequest {
  [key: string]: never;
}

/** What `getFile` gives. */
export type GetFileResponse = Blob;

/** Every response of `getFile` that is documented, by status. */
export interface GetFileResponses {
  /** Bytes */
  200: {
    body: GetFileResponse;
  };
}

/** What `getFile` fails with; `status` tells its bodies apart. */
export type GetFileError = ErrorOf<GetFileResponses>;

const getFileOperation: Operation = {
  id: "getFile",
  method: "GET",
  path: "/file",
  accept: "image/png",
  responses: { 200: [blob] },
};

export function getFile(
  client: Client,
  request?: GetFileRequest,
  options?: RequestOptions<GetFileResponses>,
): Promise<GetFileResponse> {
  return client.send(getFileOperation, request, options);
}
