import type { Client } from "../runtime/client.js";
import type { ErrorOf } from "../runtime/errors.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../client.js";
import { empty } from "../runtime/decode.js";
import { encodedFormBody } from "../runtime/form-body.js";
import { fieldsBody, wholeBody } from "../runtime/body.js";
import { jsonBody } from "../runtime/json-body.js";
import { queryDeep, queryFormJoined, queryFormReserved, querySpace } from "../runtime/query.js";
import { queryField, queryFieldJson } from "../runtime/query-form.js";

/** What `sendForm` sends. */
export interface SendFormRequest {
  id?: string | undefined;
  count?: number | null | undefined;
  tags?: string[] | undefined;
  address?:
    | {
        city?: string;
      }
    | undefined;
  pairs?: number[][] | undefined;
  quoted?: string | undefined;
  page?: string | undefined;
  /** @contentEncoding base64 */
  icon?: string | undefined;
  metadata?:
    | {
        [key: string]: string;
      }
    | undefined;
  items?:
    | {
        price?: string;
      }[]
    | undefined;
  color?:
    | {
        R?: number;
        G?: number;
      }
    | undefined;
  words?: string[] | undefined;
  url?: string | undefined;
}

/** What `sendForm` gives. */
export type SendFormResponse = undefined;

/** Every response of `sendForm` that is documented, by status. */
export interface SendFormResponses {
  /** Done */
  204: {
    body: SendFormResponse;
  };
}

/** What `sendForm` fails with; `status` tells its bodies apart. */
export type SendFormError = ErrorOf<SendFormResponses>;

const sendFormOperation: Operation = {
  id: "sendForm",
  method: "POST",
  unsafe: true,
  path: "/forms",
  body: /* @__PURE__ */ fieldsBody("application/x-www-form-urlencoded", encodedFormBody, [
    ["quoted", queryFieldJson],
    ["metadata", queryDeep],
    ["items", queryDeep],
    ["color", queryFormJoined],
    ["words", querySpace],
    ["url", queryFormReserved],
    ["address", queryField],
    ["pairs", queryField],
  ]),
  responses: { 204: [empty] },
};

export function sendForm(
  client: Client,
  request?: SendFormRequest,
  options?: RequestOptions<SendFormResponses>,
): Promise<SendFormResponse> {
  return client.send(sendFormOperation, request, options);
}

/** What `sendFree` sends. */
export interface SendFreeRequest {
  body?:
    | {
        [key: string]: unknown;
      }
    | undefined;
}

/** What `sendFree` gives. */
export type SendFreeResponse = undefined;

/** Every response of `sendFree` that is documented, by status. */
export interface SendFreeResponses {
  /** Done */
  204: {
    body: SendFreeResponse;
  };
}

/** What `sendFree` fails with; `status` tells its bodies apart. */
export type SendFreeError = ErrorOf<SendFreeResponses>;

const sendFreeOperation: Operation = {
  id: "sendFree",
  method: "POST",
  unsafe: true,
  path: "/free",
  body: /* @__PURE__ */ wholeBody("application/x-www-form-urlencoded", encodedFormBody, [["*", queryField]]),
  responses: { 204: [empty] },
};

export function sendFree(
  client: Client,
  request?: SendFreeRequest,
  options?: RequestOptions<SendFreeResponses>,
): Promise<SendFreeResponse> {
  return client.send(sendFreeOperation, request, options);
}

/** What `sendJson` sends. */
export interface SendJsonRequest {
  a?: string | undefined;
}

/** What `sendJson` gives. */
export type SendJsonResponse = undefined;

/** Every response of `sendJson` that is documented, by status. */
export interface SendJsonResponses {
  /** Done */
  204: {
    body: SendJsonResponse;
  };
}

/** What `sendJson` fails with; `status` tells its bodies apart. */
export type SendJsonError = ErrorOf<SendJsonResponses>;

const sendJsonOperation: Operation = {
  id: "sendJson",
  method: "POST",
  unsafe: true,
  path: "/json",
  body: /* @__PURE__ */ fieldsBody("application/json", jsonBody),
  responses: { 204: [empty] },
};

export function sendJson(
  client: Client,
  request?: SendJsonRequest,
  options?: RequestOptions<SendJsonResponses>,
): Promise<SendJsonResponse> {
  return client.send(sendJsonOperation, request, options);
}
