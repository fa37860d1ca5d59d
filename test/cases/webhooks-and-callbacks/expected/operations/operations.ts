import type { Client } from "../runtime/core/client.js";
import type { ErrorOf } from "../runtime/errors/error-of.js";
import type { Operation } from "../runtime/operation/operation.js";
import type { RequestOptions } from "../client.js";
import { anyBody } from "../runtime/responses/decode.js";
import { jsonBody } from "../runtime/bodies/json.js";

export function subscribe(
  client: Client,
  request: SubscribeRequest,
  options?: RequestOptions<SubscribeResponsesByStatus>,
): Promise<SubscribeResponse> {
  return client.send(subscribeOperation, request, options);
}

/** The request of `subscribe`. */
export interface SubscribeRequest {
  url: string;
}

/** The response body of `subscribe`. */
export type SubscribeResponse = unknown;

/** The documented responses of `subscribe`, by status. */
export interface SubscribeResponsesByStatus {
  /** Made */
  201: {
    body: SubscribeResponse;
  };
}

/** The errors that `subscribe` throws; `status` narrows the type of `body`. */
export type SubscribeError = ErrorOf<SubscribeResponsesByStatus>;

const subscribeOperation: Operation = {
  id: "subscribe",
  method: "POST",
  idempotent: false,
  path: "/subscriptions",
  body: { mediaType: "application/json", encode: jsonBody },
  responses: { 201: { decode: anyBody } },
};

export function subscribeOther(
  client: Client,
  request?: SubscribeOtherRequest,
  options?: RequestOptions<SubscribeOtherResponsesByStatus>,
): Promise<SubscribeOtherResponse> {
  return client.send(subscribeOtherOperation, request, options);
}

/** The request of `subscribeOther`. */
export interface SubscribeOtherRequest {
  [key: string]: never;
}

/** The response body of `subscribeOther`. */
export type SubscribeOtherResponse = unknown;

/** The documented responses of `subscribeOther`, by status. */
export interface SubscribeOtherResponsesByStatus {
  /** Made */
  201: {
    body: SubscribeOtherResponse;
  };
}

/** The errors that `subscribeOther` throws; `status` narrows the type of `body`. */
export type SubscribeOtherError = ErrorOf<SubscribeOtherResponsesByStatus>;

const subscribeOtherOperation: Operation = {
  id: "subscribeOther",
  method: "POST",
  idempotent: false,
  path: "/others",
  responses: { 201: { decode: anyBody } },
};
