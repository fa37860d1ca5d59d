import type { Client } from "../runtime/core/client.js";
import type { ErrorOf } from "../runtime/errors/error-of.js";
import type { Operation } from "../runtime/operation/operation.js";
import type { Part, Restriction } from "../types.js";
import type { RequestOptions } from "../client.js";
import { json } from "../runtime/responses/decode.js";
import { jsonBody } from "../runtime/bodies/json.js";

export function addPart(
  client: Client,
  request: AddPartRequest,
  options?: RequestOptions<AddPartResponsesByStatus>,
): Promise<AddPartResponse> {
  return client.send(addPartOperation, request, options);
}

/** The request of `addPart`. */
export interface AddPartRequest {
  body: Part;
}

/** The response body of `addPart`. */
export type AddPartResponse = Part;

/** The documented responses of `addPart`, by status. */
export interface AddPartResponsesByStatus {
  /** OK */
  200: {
    body: AddPartResponse;
  };
}

/** The errors that `addPart` throws; `status` narrows the type of `body`. */
export type AddPartError = ErrorOf<AddPartResponsesByStatus>;

const addPartOperation: Operation = {
  id: "addPart",
  method: "POST",
  idempotent: false,
  path: "/parts",
  body: { mediaType: "application/json", encode: jsonBody, key: "body" },
  responses: { 200: { decode: json } },
};

export function addRestriction(
  client: Client,
  request: AddRestrictionRequest,
  options?: RequestOptions<AddRestrictionResponsesByStatus>,
): Promise<AddRestrictionResponse> {
  return client.send(addRestrictionOperation, request, options);
}

/** The request of `addRestriction`. */
export type AddRestrictionRequest = Restriction;

/** The response body of `addRestriction`. */
export type AddRestrictionResponse = Restriction;

/** The documented responses of `addRestriction`, by status. */
export interface AddRestrictionResponsesByStatus {
  /** OK */
  200: {
    body: AddRestrictionResponse;
  };
}

/** The errors that `addRestriction` throws; `status` narrows the type of `body`. */
export type AddRestrictionError = ErrorOf<AddRestrictionResponsesByStatus>;

const addRestrictionOperation: Operation = {
  id: "addRestriction",
  method: "POST",
  idempotent: false,
  path: "/restrictions",
  body: { mediaType: "application/json", encode: jsonBody },
  responses: { 200: { decode: json } },
};
