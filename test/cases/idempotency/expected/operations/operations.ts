import type { Client } from "../runtime/core/client.js";
import type { ErrorOf } from "../runtime/errors/error-of.js";
import type { Operation } from "../runtime/operation/operation.js";
import type { RequestOptions } from "../client.js";
import { empty } from "../runtime/responses/decode.js";
import { headerSimple } from "../runtime/parameters/header.js";
import { jsonBody } from "../runtime/bodies/json.js";
import { withIdempotencyKey } from "../runtime/extras/idempotency.js";

/** A required key is made for each call that gives none. */
export function createCharge(
  client: Client,
  request: CreateChargeRequest,
  options?: RequestOptions<CreateChargeResponsesByStatus>,
): Promise<CreateChargeResponse> {
  return client.send(createChargeOperation, request, withIdempotencyKey(options, request["Idempotency-Key"]));
}

/** The request of `createCharge`. */
export interface CreateChargeRequest {
  /**
   * Any text.
   *
   * Made for each call when it is left out.
   */
  "Idempotency-Key"?: string | undefined;
  amount: number;
}

/** `createCharge` returns no body. */
export type CreateChargeResponse = undefined;

/** The documented responses of `createCharge`, by status. */
export interface CreateChargeResponsesByStatus {
  /** OK */
  204: {
    body: CreateChargeResponse;
  };
}

/** The errors that `createCharge` throws; `status` narrows the type of `body`. */
export type CreateChargeError = ErrorOf<CreateChargeResponsesByStatus>;

const createChargeOperation: Operation = {
  id: "createCharge",
  method: "POST",
  idempotent: false,
  path: "/charges",
  parameters: [{ name: "Idempotency-Key", write: headerSimple }],
  body: { mediaType: "application/json", encode: jsonBody },
  responses: { 204: { decode: empty } },
};

export function listCharges(
  client: Client,
  request?: ListChargesRequest,
  options?: RequestOptions<ListChargesResponsesByStatus>,
): Promise<ListChargesResponse> {
  return client.send(listChargesOperation, request, options);
}

/** The request of `listCharges`. */
export interface ListChargesRequest {
  [key: string]: never;
}

/** `listCharges` returns no body. */
export type ListChargesResponse = undefined;

/** The documented responses of `listCharges`, by status. */
export interface ListChargesResponsesByStatus {
  /** OK */
  204: {
    body: ListChargesResponse;
  };
}

/** The errors that `listCharges` throws; `status` narrows the type of `body`. */
export type ListChargesError = ErrorOf<ListChargesResponsesByStatus>;

const listChargesOperation: Operation = {
  id: "listCharges",
  method: "GET",
  idempotent: true,
  path: "/charges",
  responses: { 204: { decode: empty } },
};

export function createRefund(
  client: Client,
  request?: CreateRefundRequest,
  options?: RequestOptions<CreateRefundResponsesByStatus>,
): Promise<CreateRefundResponse> {
  return client.send(
    createRefundOperation,
    request,
    withIdempotencyKey(options, request?.["X-Idempotency-Key"]),
  );
}

/** The request of `createRefund`. */
export interface CreateRefundRequest {
  /** Made for each call when it is left out. */
  "X-Idempotency-Key"?: string | undefined;
}

/** `createRefund` returns no body. */
export type CreateRefundResponse = undefined;

/** The documented responses of `createRefund`, by status. */
export interface CreateRefundResponsesByStatus {
  /** OK */
  204: {
    body: CreateRefundResponse;
  };
}

/** The errors that `createRefund` throws; `status` narrows the type of `body`. */
export type CreateRefundError = ErrorOf<CreateRefundResponsesByStatus>;

const createRefundOperation: Operation = {
  id: "createRefund",
  method: "POST",
  idempotent: false,
  path: "/refunds",
  parameters: [{ name: "X-Idempotency-Key", write: headerSimple }],
  idempotencyHeader: "X-Idempotency-Key",
  responses: { 204: { decode: empty } },
};

export function createNote(
  client: Client,
  request?: CreateNoteRequest,
  options?: RequestOptions<CreateNoteResponsesByStatus>,
): Promise<CreateNoteResponse> {
  return client.send(createNoteOperation, request, options);
}

/** The request of `createNote`. */
export interface CreateNoteRequest {
  [key: string]: never;
}

/** `createNote` returns no body. */
export type CreateNoteResponse = undefined;

/** The documented responses of `createNote`, by status. */
export interface CreateNoteResponsesByStatus {
  /** OK */
  204: {
    body: CreateNoteResponse;
  };
}

/** The errors that `createNote` throws; `status` narrows the type of `body`. */
export type CreateNoteError = ErrorOf<CreateNoteResponsesByStatus>;

const createNoteOperation: Operation = {
  id: "createNote",
  method: "POST",
  idempotent: false,
  path: "/notes",
  responses: { 204: { decode: empty } },
};
