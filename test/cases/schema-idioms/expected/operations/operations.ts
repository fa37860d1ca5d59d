import type { Client } from "../runtime/core/client.js";
import type { ErrorOf } from "../runtime/errors/error-of.js";
import type { Network, NetworkInput, Question } from "../types.js";
import type { Operation } from "../runtime/operation/operation.js";
import type { RequestOptions } from "../client.js";
import { empty, json } from "../runtime/responses/decode.js";
import { jsonBody } from "../runtime/bodies/json.js";

export function setNetwork(
  client: Client,
  request?: SetNetworkRequest,
  options?: RequestOptions<SetNetworkResponsesByStatus>,
): Promise<SetNetworkResponse> {
  return client.send(setNetworkOperation, request, options);
}

/** The request of `setNetwork`. */
export type SetNetworkRequest = NetworkInput;

/** The response body of `setNetwork`. */
export type SetNetworkResponse = Network;

/** The documented responses of `setNetwork`, by status. */
export interface SetNetworkResponsesByStatus {
  /** OK */
  200: {
    body: SetNetworkResponse;
  };
}

/** The errors that `setNetwork` throws; `status` narrows the type of `body`. */
export type SetNetworkError = ErrorOf<SetNetworkResponsesByStatus>;

const setNetworkOperation: Operation = {
  id: "setNetwork",
  method: "PUT",
  idempotent: true,
  path: "/networks",
  body: { mediaType: "application/json", encode: jsonBody },
  responses: { 200: { decode: json } },
};

export function ask(
  client: Client,
  request?: AskRequest,
  options?: RequestOptions<AskResponsesByStatus>,
): Promise<AskResponse> {
  return client.send(askOperation, request, options);
}

/** The request of `ask`. */
export type AskRequest = Question;

/** `ask` returns no body. */
export type AskResponse = undefined;

/** The documented responses of `ask`, by status. */
export interface AskResponsesByStatus {
  /** OK */
  204: {
    body: AskResponse;
  };
}

/** The errors that `ask` throws; `status` narrows the type of `body`. */
export type AskError = ErrorOf<AskResponsesByStatus>;

const askOperation: Operation = {
  id: "ask",
  method: "POST",
  idempotent: false,
  path: "/ask",
  body: { mediaType: "application/json", encode: jsonBody },
  responses: { 204: { decode: empty } },
};
