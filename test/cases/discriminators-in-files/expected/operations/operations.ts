import type { Bird, Pet } from "../types.js";
import type { Client } from "../runtime/client.js";
import type { ErrorOf } from "../runtime/errors.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../client.js";
import { json } from "../runtime/decode.js";

/** What `listPets` sends. */
export interface ListPetsRequest {
  [key: string]: never;
}

/** What `listPets` gives. */
export type ListPetsResponse = Pet[];

/** Every response of `listPets` that is documented, by status. */
export interface ListPetsResponses {
  /** Pets of every kind that the mapping names. */
  200: {
    body: ListPetsResponse;
  };
}

/** What `listPets` fails with; `status` tells its bodies apart. */
export type ListPetsError = ErrorOf<ListPetsResponses>;

const listPetsOperation: Operation = {
  id: "listPets",
  method: "GET",
  path: "/pets",
  responses: { 200: [json] },
};

export function listPets(
  client: Client,
  request?: ListPetsRequest,
  options?: RequestOptions<ListPetsResponses>,
): Promise<ListPetsResponse> {
  return client.send(listPetsOperation, request, options);
}

/** What `getBird` sends. */
export interface GetBirdRequest {
  [key: string]: never;
}

/** What `getBird` gives. */
export type GetBirdResponse = Bird;

/** Every response of `getBird` that is documented, by status. */
export interface GetBirdResponses {
  /** Only one of the two values of the mapping leads to a schema. */
  200: {
    body: GetBirdResponse;
  };
}

/** What `getBird` fails with; `status` tells its bodies apart. */
export type GetBirdError = ErrorOf<GetBirdResponses>;

const getBirdOperation: Operation = {
  id: "getBird",
  method: "GET",
  path: "/birds",
  responses: { 200: [json] },
};

export function getBird(
  client: Client,
  request?: GetBirdRequest,
  options?: RequestOptions<GetBirdResponses>,
): Promise<GetBirdResponse> {
  return client.send(getBirdOperation, request, options);
}
