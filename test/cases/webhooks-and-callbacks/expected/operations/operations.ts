import type { Client } from "../runtime/client.js";
import type { ErrorOf } from "../runtime/errors.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../client.js";
import { empty } from "../runtime/decode.js";
import { fieldsBody } from "../runtime/body.js";
import { jsonBody } from "../runtime/json-body.js";

/** What `subscribe` sends. */
export interface SubscribeRequest {
  url: string;
}

/** What `subscribe` gives. */
export type SubscribeResponse = undefined;

/** Every response of `subscribe` that is documented, by status. */
export interface SubscribeResponses {
  /** Made */
  201: {
    body: SubscribeResponse;
  };
}

/** What `subscribe` fails with; `status` tells its bodies apart. */
export type SubscribeError = ErrorOf<SubscribeResponses>;

const subscribeOperation: Operation = {
  id: "subscribe",
  method: "POST",
  unsafe: true,
  path: "/subscriptions",
  body: /* @__PURE__ */ fieldsBody("application/json", jsonBody),
  responses: { 201: [empty] },
};

export function subscribe(
  client: Client,
  request: SubscribeRequest,
  options?: RequestOptions<SubscribeResponses>,
): Promise<SubscribeResponse> {
  return client.send(subscribeOperation, request, options);
}

/** What `subscribeOther` sends. */
export interface SubscribeOtherRequest {
  [key: string]: never;
}

/** What `subscribeOther` gives. */
export type SubscribeOtherResponse = undefined;

/** Every response of `subscribeOther` that is documented, by status. */
export interface SubscribeOtherResponses {
  /** Made */
  201: {
    body: SubscribeOtherResponse;
  };
}

/** What `subscribeOther` fails with; `status` tells its bodies apart. */
export type SubscribeOtherError = ErrorOf<SubscribeOtherResponses>;

const subscribeOtherOperation: Operation = {
  id: "subscribeOther",
  method: "POST",
  unsafe: true,
  path: "/others",
  responses: { 201: [empty] },
};

export function subscribeOther(
  client: Client,
  request?: SubscribeOtherRequest,
  options?: RequestOptions<SubscribeOtherResponses>,
): Promise<SubscribeOtherResponse> {
  return client.send(subscribeOtherOperation, request, options);
}
