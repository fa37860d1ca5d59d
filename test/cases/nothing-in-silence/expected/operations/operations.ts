import type { Client } from "../runtime/core/client.js";
import type { ErrorOf } from "../runtime/errors/error-of.js";
import type { Operation } from "../runtime/operation/operation.js";
import type { RequestOptions } from "../client.js";
import { empty, json } from "../runtime/responses/decode.js";
import { pathText } from "../runtime/parameters/path.js";

export function slashless(
  client: Client,
  request?: SlashlessRequest,
  options?: RequestOptions<SlashlessResponsesByStatus>,
): Promise<SlashlessResponse> {
  return client.send(slashlessOperation, request, options);
}

/** The request of `slashless`. */
export interface SlashlessRequest {
  [key: string]: never;
}

/** `slashless` returns no body. */
export type SlashlessResponse = undefined;

/** The documented responses of `slashless`, by status. */
export interface SlashlessResponsesByStatus {
  /** OK */
  204: {
    body: SlashlessResponse;
  };
}

/** The errors that `slashless` throws; `status` narrows the type of `body`. */
export type SlashlessError = ErrorOf<SlashlessResponsesByStatus>;

const slashlessOperation: Operation = {
  id: "slashless",
  method: "GET",
  idempotent: true,
  path: "/without/slash",
  responses: { 204: { decode: empty } },
};

/**
 * Scopes: `pets.read`.
 *
 * @returns The pet.
 */
export function getPet(
  client: Client,
  request: GetPetRequest,
  options?: RequestOptions<GetPetResponsesByStatus>,
): Promise<GetPetResponse> {
  return client.send(getPetOperation, request, options);
}

/** The request of `getPet`. */
export interface GetPetRequest {
  id: string;
}

/** The response body of `getPet`. */
export interface GetPetResponse {
  owner?: string;
}

/** The documented responses of `getPet`, by status. */
export interface GetPetResponsesByStatus {
  /**
   * The pet.
   *
   * Link owner: getOwner with id = $response.body#/owner. Who keeps it.
   */
  200: {
    body: GetPetResponse;
  };
}

/** The errors that `getPet` throws; `status` narrows the type of `body`. */
export type GetPetError = ErrorOf<GetPetResponsesByStatus>;

const getPetOperation: Operation = {
  id: "getPet",
  method: "GET",
  idempotent: true,
  path: "/pets/{id}",
  parameters: [{ name: "id", write: pathText }],
  responses: { 200: { decode: json } },
  security: [{ allOf: ["oauth"] }],
};

export function getOwner(
  client: Client,
  request: GetOwnerRequest,
  options?: RequestOptions<GetOwnerResponsesByStatus>,
): Promise<GetOwnerResponse> {
  return client.send(getOwnerOperation, request, options);
}

/** The request of `getOwner`. */
export interface GetOwnerRequest {
  id: string;
}

/** `getOwner` returns no body. */
export type GetOwnerResponse = undefined;

/** The documented responses of `getOwner`, by status. */
export interface GetOwnerResponsesByStatus {
  /** OK */
  204: {
    body: GetOwnerResponse;
  };
}

/** The errors that `getOwner` throws; `status` narrows the type of `body`. */
export type GetOwnerError = ErrorOf<GetOwnerResponsesByStatus>;

const getOwnerOperation: Operation = {
  id: "getOwner",
  method: "GET",
  idempotent: true,
  path: "/owners/{id}",
  parameters: [{ name: "id", write: pathText }],
  responses: { 204: { decode: empty } },
};
