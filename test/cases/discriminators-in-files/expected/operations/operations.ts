import type { Bird, Pet } from "../types.js";
import type { Client } from "../runtime/core/client.js";
import type { ErrorOf } from "../runtime/errors/error-of.js";
import type { Operation } from "../runtime/operation/operation.js";
import type { RequestOptions } from "../client.js";
import { json } from "../runtime/responses/decode.js";

export function listPets(
  client: Client,
  request?: ListPetsRequest,
  options?: RequestOptions<ListPetsResponsesByStatus>,
): Promise<ListPetsResponse> {
  return client.send(listPetsOperation, request, options);
}

/** The request of `listPets`. */
export interface ListPetsRequest {
  [key: string]: never;
}

/** The response body of `listPets`. */
export type ListPetsResponse = Pet[];

/** The documented responses of `listPets`, by status. */
export interface ListPetsResponsesByStatus {
  /** Pets of every kind that the mapping names. */
  200: {
    body: ListPetsResponse;
  };
}

/** The errors that `listPets` throws; `status` narrows the type of `body`. */
export type ListPetsError = ErrorOf<ListPetsResponsesByStatus>;

const listPetsOperation: Operation = {
  id: "listPets",
  method: "GET",
  idempotent: true,
  path: "/pets",
  responses: { 200: { decode: json } },
};

export function getBird(
  client: Client,
  request?: GetBirdRequest,
  options?: RequestOptions<GetBirdResponsesByStatus>,
): Promise<GetBirdResponse> {
  return client.send(getBirdOperation, request, options);
}

/** The request of `getBird`. */
export interface GetBirdRequest {
  [key: string]: never;
}

/** The response body of `getBird`. */
export type GetBirdResponse = Bird;

/** The documented responses of `getBird`, by status. */
export interface GetBirdResponsesByStatus {
  /** Only one of the two values of the mapping leads to a schema. */
  200: {
    body: GetBirdResponse;
  };
}

/** The errors that `getBird` throws; `status` narrows the type of `body`. */
export type GetBirdError = ErrorOf<GetBirdResponsesByStatus>;

const getBirdOperation: Operation = {
  id: "getBird",
  method: "GET",
  idempotent: true,
  path: "/birds",
  responses: { 200: { decode: json } },
};
