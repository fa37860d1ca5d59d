import type { Client } from "../runtime/core/client.js";
import type { ErrorOf } from "../runtime/errors/error-of.js";
import type { Operation } from "../runtime/operation/operation.js";
import type { RequestOptions } from "../client.js";
import { empty } from "../runtime/responses/decode.js";
import { encodedFormBody } from "../runtime/bodies/form.js";
import { jsonBody } from "../runtime/bodies/json.js";
import {
  queryDeepObject,
  queryFormJoined,
  queryFormReserved,
  querySpaceDelimited,
} from "../runtime/parameters/query.js";
import { queryField, queryFieldJson } from "../runtime/parameters/query-form.js";

export function sendForm(
  client: Client,
  request?: SendFormRequest,
  options?: RequestOptions<SendFormResponsesByStatus>,
): Promise<SendFormResponse> {
  return client.send(sendFormOperation, request, options);
}

/** The request of `sendForm`. */
export interface SendFormRequest {
  id?: string | undefined;
  count?: number | null | undefined;
  tags?: string[] | undefined;
  address?:
    | {
        city?: string | undefined;
      }
    | undefined;
  pairs?: number[][] | undefined;
  quoted?: string | undefined;
  page?: string | undefined;
  /** Encoded as `base64`. */
  icon?: string | undefined;
  metadata?:
    | {
        [key: string]: string;
      }
    | undefined;
  items?:
    | {
        price?: string | undefined;
      }[]
    | undefined;
  color?:
    | {
        R?: number | undefined;
        G?: number | undefined;
      }
    | undefined;
  words?: string[] | undefined;
  url?: string | undefined;
}

/** `sendForm` returns no body. */
export type SendFormResponse = undefined;

/** The documented responses of `sendForm`, by status. */
export interface SendFormResponsesByStatus {
  /** Done */
  204: {
    body: SendFormResponse;
  };
}

/** The errors that `sendForm` throws; `status` narrows the type of `body`. */
export type SendFormError = ErrorOf<SendFormResponsesByStatus>;

const sendFormOperation: Operation = {
  id: "sendForm",
  method: "POST",
  idempotent: false,
  path: "/forms",
  body: {
    mediaType: "application/x-www-form-urlencoded",
    encode: encodedFormBody,
    encoding: {
      quoted: { write: queryFieldJson },
      metadata: { write: queryDeepObject },
      items: { write: queryDeepObject },
      color: { write: queryFormJoined },
      words: { write: querySpaceDelimited },
      url: { write: queryFormReserved },
      address: { write: queryField },
      pairs: { write: queryField },
    },
  },
  responses: { 204: { decode: empty } },
};

export function sendFree(
  client: Client,
  request?: SendFreeRequest,
  options?: RequestOptions<SendFreeResponsesByStatus>,
): Promise<SendFreeResponse> {
  return client.send(sendFreeOperation, request, options);
}

/** The request of `sendFree`. */
export interface SendFreeRequest {
  body?:
    | {
        [key: string]: unknown;
      }
    | undefined;
}

/** `sendFree` returns no body. */
export type SendFreeResponse = undefined;

/** The documented responses of `sendFree`, by status. */
export interface SendFreeResponsesByStatus {
  /** Done */
  204: {
    body: SendFreeResponse;
  };
}

/** The errors that `sendFree` throws; `status` narrows the type of `body`. */
export type SendFreeError = ErrorOf<SendFreeResponsesByStatus>;

const sendFreeOperation: Operation = {
  id: "sendFree",
  method: "POST",
  idempotent: false,
  path: "/free",
  body: {
    mediaType: "application/x-www-form-urlencoded",
    encode: encodedFormBody,
    encoding: { "*": { write: queryField } },
    key: "body",
  },
  responses: { 204: { decode: empty } },
};

export function sendJson(
  client: Client,
  request?: SendJsonRequest,
  options?: RequestOptions<SendJsonResponsesByStatus>,
): Promise<SendJsonResponse> {
  return client.send(sendJsonOperation, request, options);
}

/** The request of `sendJson`. */
export interface SendJsonRequest {
  a?: string | undefined;
}

/** `sendJson` returns no body. */
export type SendJsonResponse = undefined;

/** The documented responses of `sendJson`, by status. */
export interface SendJsonResponsesByStatus {
  /** Done */
  204: {
    body: SendJsonResponse;
  };
}

/** The errors that `sendJson` throws; `status` narrows the type of `body`. */
export type SendJsonError = ErrorOf<SendJsonResponsesByStatus>;

const sendJsonOperation: Operation = {
  id: "sendJson",
  method: "POST",
  idempotent: false,
  path: "/json",
  body: { mediaType: "application/json", encode: jsonBody },
  responses: { 204: { decode: empty } },
};
