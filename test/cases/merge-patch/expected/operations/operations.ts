import type { Client } from "../runtime/core/client.js";
import type { ErrorOf } from "../runtime/errors/error-of.js";
import type { MergePatch } from "../runtime/values/merge-patch.js";
import type { Operation } from "../runtime/operation/operation.js";
import type { Owner, Pet } from "../types.js";
import type { RequestOptions } from "../client.js";
import { empty } from "../runtime/responses/decode.js";
import { jsonBody } from "../runtime/bodies/json.js";
import { pathText } from "../runtime/parameters/path.js";

export function patchPet(
  client: Client,
  request: PatchPetRequest,
  options?: RequestOptions<PatchPetResponsesByStatus>,
): Promise<PatchPetResponse> {
  return client.send(patchPetOperation, request, options);
}

/** The request of `patchPet`. */
export interface PatchPetRequest {
  id: string;
  name: string;
  description?: string | null | undefined;
  tags?: Owner[] | null | undefined;
  owner?: MergePatch<Owner> | null | undefined;
  parent?: MergePatch<Pet> | null | undefined;
  labels?:
    | MergePatch<{
        [key: string]: string;
      }>
    | null
    | undefined;
}

/** `patchPet` returns no body. */
export type PatchPetResponse = undefined;

/** The documented responses of `patchPet`, by status. */
export interface PatchPetResponsesByStatus {
  /** OK */
  204: {
    body: PatchPetResponse;
  };
}

/** The errors that `patchPet` throws; `status` narrows the type of `body`. */
export type PatchPetError = ErrorOf<PatchPetResponsesByStatus>;

const patchPetOperation: Operation = {
  id: "patchPet",
  method: "PATCH",
  idempotent: false,
  path: "/pets/{id}",
  parameters: [{ name: "id", write: pathText }],
  body: { mediaType: "application/merge-patch+json", encode: jsonBody },
  responses: { 204: { decode: empty } },
};

/** Not an object alone, so the body has a key of its own. */
export function patchShape(
  client: Client,
  request: PatchShapeRequest,
  options?: RequestOptions<PatchShapeResponsesByStatus>,
): Promise<PatchShapeResponse> {
  return client.send(patchShapeOperation, request, options);
}

/** The request of `patchShape`. */
export interface PatchShapeRequest {
  id: string;
  body: MergePatch<Pet | Owner>;
}

/** `patchShape` returns no body. */
export type PatchShapeResponse = undefined;

/** The documented responses of `patchShape`, by status. */
export interface PatchShapeResponsesByStatus {
  /** OK */
  204: {
    body: PatchShapeResponse;
  };
}

/** The errors that `patchShape` throws; `status` narrows the type of `body`. */
export type PatchShapeError = ErrorOf<PatchShapeResponsesByStatus>;

const patchShapeOperation: Operation = {
  id: "patchShape",
  method: "PATCH",
  idempotent: false,
  path: "/shapes/{id}",
  parameters: [{ name: "id", write: pathText }],
  body: { mediaType: "application/merge-patch+json; charset=utf-8", encode: jsonBody, key: "body" },
  responses: { 204: { decode: empty } },
};

/** In JSON, `null` is only what the schema allows. */
export function putShape(
  client: Client,
  request: PutShapeRequest,
  options?: RequestOptions<PutShapeResponsesByStatus>,
): Promise<PutShapeResponse> {
  return client.send(putShapeOperation, request, options);
}

/** The request of `putShape`. */
export interface PutShapeRequest {
  id: string;
  body: Owner;
}

/** `putShape` returns no body. */
export type PutShapeResponse = undefined;

/** The documented responses of `putShape`, by status. */
export interface PutShapeResponsesByStatus {
  /** OK */
  204: {
    body: PutShapeResponse;
  };
}

/** The errors that `putShape` throws; `status` narrows the type of `body`. */
export type PutShapeError = ErrorOf<PutShapeResponsesByStatus>;

const putShapeOperation: Operation = {
  id: "putShape",
  method: "PUT",
  idempotent: true,
  path: "/shapes/{id}",
  parameters: [{ name: "id", write: pathText }],
  body: { mediaType: "application/json", encode: jsonBody, key: "body" },
  responses: { 204: { decode: empty } },
};
