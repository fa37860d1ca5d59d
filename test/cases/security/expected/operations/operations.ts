import type { Client } from "../runtime/client.js";
import type { ErrorOf } from "../runtime/errors.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../client.js";
import { empty } from "../runtime/decode.js";

/** What `open` sends. */
export interface OpenRequest {
  [key: string]: never;
}

/** What `open` gives. */
export type OpenResponse = undefined;

/** Every response of `open` that is documented, by status. */
export interface OpenResponses {
  /** OK */
  204: {
    body: OpenResponse;
  };
}

/** What `open` fails with; `status` tells its bodies apart. */
export type OpenError = ErrorOf<OpenResponses>;

const openOperation: Operation = {
  id: "open",
  method: "GET",
  path: "/open",
  responses: { 204: [empty] },
  security: [[]],
};

export function open(
  client: Client,
  request?: OpenRequest,
  options?: RequestOptions<OpenResponses>,
): Promise<OpenResponse> {
  return client.send(openOperation, request, options);
}

/** What `maybe` sends. */
export interface MaybeRequest {
  [key: string]: never;
}

/** What `maybe` gives. */
export type MaybeResponse = undefined;

/** Every response of `maybe` that is documented, by status. */
export interface MaybeResponses {
  /** OK */
  204: {
    body: MaybeResponse;
  };
}

/** What `maybe` fails with; `status` tells its bodies apart. */
export type MaybeError = ErrorOf<MaybeResponses>;

const maybeOperation: Operation = {
  id: "maybe",
  method: "GET",
  path: "/maybe",
  responses: { 204: [empty] },
  security: [[], ["oauth"]],
};

/** Scopes: `read`. */
export function maybe(
  client: Client,
  request?: MaybeRequest,
  options?: RequestOptions<MaybeResponses>,
): Promise<MaybeResponse> {
  return client.send(maybeOperation, request, options);
}

/** What `same` sends. */
export interface SameRequest {
  [key: string]: never;
}

/** What `same` gives. */
export type SameResponse = undefined;

/** Every response of `same` that is documented, by status. */
export interface SameResponses {
  /** OK */
  204: {
    body: SameResponse;
  };
}

/** What `same` fails with; `status` tells its bodies apart. */
export type SameError = ErrorOf<SameResponses>;

const sameOperation: Operation = {
  id: "same",
  method: "GET",
  path: "/same",
  responses: { 204: [empty] },
};

export function same(
  client: Client,
  request?: SameRequest,
  options?: RequestOptions<SameResponses>,
): Promise<SameResponse> {
  return client.send(sameOperation, request, options);
}
