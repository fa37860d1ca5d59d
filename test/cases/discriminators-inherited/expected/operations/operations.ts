import type { Client } from "../runtime/core/client.js";
import type { ErrorOf } from "../runtime/errors/error-of.js";
import type { Operation } from "../runtime/operation/operation.js";
import type { Pet } from "../types.js";
import type { RequestOptions } from "../client.js";
import { json } from "../runtime/responses/decode.js";
import { jsonBody } from "../runtime/bodies/json.js";

export function createPet(
  client: Client,
  request: CreatePetRequest,
  options?: RequestOptions<CreatePetResponsesByStatus>,
): Promise<CreatePetResponse> {
  return client.send(createPetOperation, request, options);
}

/** The request of `createPet`. */
export interface CreatePetRequest {
  body: Pet;
}

/** The response body of `createPet`. */
export type CreatePetResponse = Pet[];

/** The documented responses of `createPet`, by status. */
export interface CreatePetResponsesByStatus {
  /** OK */
  200: {
    body: CreatePetResponse;
  };
}

/** The errors that `createPet` throws; `status` narrows the type of `body`. */
export type CreatePetError = ErrorOf<CreatePetResponsesByStatus>;

const createPetOperation: Operation = {
  id: "createPet",
  method: "POST",
  idempotent: false,
  path: "/pets",
  body: { mediaType: "application/json", encode: jsonBody, key: "body" },
  responses: { 200: { decode: json } },
};
