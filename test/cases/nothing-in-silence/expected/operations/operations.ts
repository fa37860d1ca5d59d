import type { Client } from "../runtime/client.js";
import type { ErrorOf } from "../runtime/errors.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../client.js";
import { empty, json } from "../runtime/decode.js";
import { pathText } from "../runtime/path.js";

/** What `slashless` sends. */
export interface SlashlessRequest {
  [key: string]: never;
}

/** What `slashless` gives. */
export type SlashlessResponse = undefined;

/** Every response of `slashless` that is documented, by status. */
export interface SlashlessResponses {
  /** OK */
  204: {
    body: SlashlessResponse;
  };
}

/** What `slashless` fails with; `status` tells its bodies apart. */
export type SlashlessError = ErrorOf<SlashlessResponses>;

const slashlessOperation: Operation = {
  id: "slashless",
  method: "GET",
  path: "/without/slash",
  responses: { 204: [empty] },
};

export function slashless(
  client: Client,
  request?: SlashlessRequest,
  options?: RequestOptions<SlashlessResponses>,
): Promise<SlashlessResponse> {
  return client.send(slashlessOperation, request, options);
}

/** What `getPet` sends. */
export interface GetPetRequest {
  id: string;
}

/** What `getPet` gives. */
export interface GetPetResponse {
  owner?: string;
}

/** Every response of `getPet` that is documented, by status. */
export interface GetPetResponses {
  /**
   * The pet.
   *
   * Link owner: getOwner with id = $response.body#/owner. Who keeps it.
   */
  200: {
    body: GetPetResponse;
  };
}

/** What `getPet` fails with; `status` tells its bodies apart. */
export type GetPetError = ErrorOf<GetPetResponses>;

const getPetOperation: Operation = {
  id: "getPet",
  method: "GET",
  path: "/pets/{id}",
  parameters: [["id", pathText]],
  responses: { 200: [json] },
  security: [["oauth"]],
};

/** Scopes: `pets.read`. */
export function getPet(
  client: Client,
  request: GetPetRequest,
  options?: RequestOptions<GetPetResponses>,
): Promise<GetPetResponse> {
  return client.send(getPetOperation, request, options);
}

/** What `getOwner` sends. */
export interface GetOwnerRequest {
  id: string;
}

/** What `getOwner` gives. */
export type GetOwnerResponse = undefined;

/** Every response of `getOwner` that is documented, by status. */
export interface GetOwnerResponses {
  /** OK */
  204: {
    body: GetOwnerResponse;
  };
}

/** What `getOwner` fails with; `status` tells its bodies apart. */
export type GetOwnerError = ErrorOf<GetOwnerResponses>;

const getOwnerOperation: Operation = {
  id: "getOwner",
  method: "GET",
  path: "/owners/{id}",
  parameters: [["id", pathText]],
  responses: { 204: [empty] },
};

export function getOwner(
  client: Client,
  request: GetOwnerRequest,
  options?: RequestOptions<GetOwnerResponses>,
): Promise<GetOwnerResponse> {
  return client.send(getOwnerOperation, request, options);
}
