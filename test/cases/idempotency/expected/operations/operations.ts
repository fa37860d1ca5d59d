import type { Client } from "../runtime/client.js";
import type { ErrorOf } from "../runtime/errors.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../client.js";
import { empty } from "../runtime/decode.js";
import { fieldsBody } from "../runtime/body.js";
import { headerSimple } from "../runtime/header.js";
import { jsonBody } from "../runtime/json-body.js";
import { withIdempotencyKey } from "../runtime/idempotency.js";

/** What `createCharge` sends. */
export interface CreateChargeRequest {
  /**
   * Any text.
   *
   * Made for each call when it is left out.
   */
  "Idempotency-Key"?: string | undefined;
  amount: number;
}

/** What `createCharge` gives. */
export type CreateChargeResponse = undefined;

/** Every response of `createCharge` that is documented, by status. */
export interface CreateChargeResponses {
  /** OK */
  204: {
    body: CreateChargeResponse;
  };
}

/** What `createCharge` fails with; `status` tells its bodies apart. */
export type CreateChargeError = ErrorOf<CreateChargeResponses>;

const createChargeOperation: Operation = {
  id: "createCharge",
  method: "POST",
  unsafe: true,
  path: "/charges",
  parameters: [["Idempotency-Key", headerSimple]],
  body: /* @__PURE__ */ fieldsBody("application/json", jsonBody),
  responses: { 204: [empty] },
};

/** A required key is made for each call that gives none. */
export function createCharge(
  client: Client,
  request: CreateChargeRequest,
  options?: RequestOptions<CreateChargeResponses>,
): Promise<CreateChargeResponse> {
  return client.send(createChargeOperation, request, withIdempotencyKey(options, request["Idempotency-Key"]));
}

/** What `listCharges` sends. */
export interface ListChargesRequest {
  [key: string]: never;
}

/** What `listCharges` gives. */
export type ListChargesResponse = undefined;

/** Every response of `listCharges` that is documented, by status. */
export interface ListChargesResponses {
  /** OK */
  204: {
    body: ListChargesResponse;
  };
}

/** What `listCharges` fails with; `status` tells its bodies apart. */
export type ListChargesError = ErrorOf<ListChargesResponses>;

const listChargesOperation: Operation = {
  id: "listCharges",
  method: "GET",
  path: "/charges",
  responses: { 204: [empty] },
};

export function listCharges(
  client: Client,
  request?: ListChargesRequest,
  options?: RequestOptions<ListChargesResponses>,
): Promise<ListChargesResponse> {
  return client.send(listChargesOperation, request, options);
}

/** What `createRefund` sends. */
export interface CreateRefundRequest {
  /** Made for each call when it is left out. */
  "X-Idempotency-Key"?: string | undefined;
}

/** What `createRefund` gives. */
export type CreateRefundResponse = undefined;

/** Every response of `createRefund` that is documented, by status. */
export interface CreateRefundResponses {
  /** OK */
  204: {
    body: CreateRefundResponse;
  };
}

/** What `createRefund` fails with; `status` tells its bodies apart. */
export type CreateRefundError = ErrorOf<CreateRefundResponses>;

const createRefundOperation: Operation = {
  id: "createRefund",
  method: "POST",
  unsafe: true,
  path: "/refunds",
  parameters: [["X-Idempotency-Key", headerSimple]],
  idempotencyHeader: "X-Idempotency-Key",
  responses: { 204: [empty] },
};

export function createRefund(
  client: Client,
  request?: CreateRefundRequest,
  options?: RequestOptions<CreateRefundResponses>,
): Promise<CreateRefundResponse> {
  return client.send(
    createRefundOperation,
    request,
    withIdempotencyKey(options, request?.["X-Idempotency-Key"]),
  );
}

/** What `createNote` sends. */
export interface CreateNoteRequest {
  [key: string]: never;
}

/** What `createNote` gives. */
export type CreateNoteResponse = undefined;

/** Every response of `createNote` that is documented, by status. */
export interface CreateNoteResponses {
  /** OK */
  204: {
    body: CreateNoteResponse;
  };
}

/** What `createNote` fails with; `status` tells its bodies apart. */
export type CreateNoteError = ErrorOf<CreateNoteResponses>;

const createNoteOperation: Operation = {
  id: "createNote",
  method: "POST",
  unsafe: true,
  path: "/notes",
  responses: { 204: [empty] },
};

export function createNote(
  client: Client,
  request?: CreateNoteRequest,
  options?: RequestOptions<CreateNoteResponses>,
): Promise<CreateNoteResponse> {
  return client.send(createNoteOperation, request, options);
}
