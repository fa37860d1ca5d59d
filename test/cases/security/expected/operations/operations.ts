import type { Client } from "../runtime/core/client.js";
import type { ErrorOf } from "../runtime/errors/error-of.js";
import type { Operation } from "../runtime/operation/operation.js";
import type { RequestOptions } from "../client.js";
import { empty } from "../runtime/responses/decode.js";

export function open(
  client: Client,
  request?: OpenRequest,
  options?: RequestOptions<OpenResponsesByStatus>,
): Promise<OpenResponse> {
  return client.send(openOperation, request, options);
}

/** The request of `open`. */
export interface OpenRequest {
  [key: string]: never;
}

/** `open` returns no body. */
export type OpenResponse = undefined;

/** The documented responses of `open`, by status. */
export interface OpenResponsesByStatus {
  /** OK */
  204: {
    body: OpenResponse;
  };
}

/** The errors that `open` throws; `status` narrows the type of `body`. */
export type OpenError = ErrorOf<OpenResponsesByStatus>;

const openOperation: Operation = {
  id: "open",
  method: "GET",
  idempotent: true,
  path: "/open",
  responses: { 204: { decode: empty } },
  security: [],
};

/** Scopes: `read`. */
export function maybe(
  client: Client,
  request?: MaybeRequest,
  options?: RequestOptions<MaybeResponsesByStatus>,
): Promise<MaybeResponse> {
  return client.send(maybeOperation, request, options);
}

/** The request of `maybe`. */
export interface MaybeRequest {
  [key: string]: never;
}

/** `maybe` returns no body. */
export type MaybeResponse = undefined;

/** The documented responses of `maybe`, by status. */
export interface MaybeResponsesByStatus {
  /** OK */
  204: {
    body: MaybeResponse;
  };
}

/** The errors that `maybe` throws; `status` narrows the type of `body`. */
export type MaybeError = ErrorOf<MaybeResponsesByStatus>;

const maybeOperation: Operation = {
  id: "maybe",
  method: "GET",
  idempotent: true,
  path: "/maybe",
  responses: { 204: { decode: empty } },
  security: [{ allOf: [] }, { allOf: ["oauth"] }],
};

export function same(
  client: Client,
  request?: SameRequest,
  options?: RequestOptions<SameResponsesByStatus>,
): Promise<SameResponse> {
  return client.send(sameOperation, request, options);
}

/** The request of `same`. */
export interface SameRequest {
  [key: string]: never;
}

/** `same` returns no body. */
export type SameResponse = undefined;

/** The documented responses of `same`, by status. */
export interface SameResponsesByStatus {
  /** OK */
  204: {
    body: SameResponse;
  };
}

/** The errors that `same` throws; `status` narrows the type of `body`. */
export type SameError = ErrorOf<SameResponsesByStatus>;

const sameOperation: Operation = {
  id: "same",
  method: "GET",
  idempotent: true,
  path: "/same",
  responses: { 204: { decode: empty } },
};
