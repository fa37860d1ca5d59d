import type { BinaryInput } from "../runtime/values/bytes.js";
import type { Client } from "../runtime/core/client.js";
import type { ErrorOf } from "../runtime/errors/error-of.js";
import type { Operation } from "../runtime/operation/operation.js";
import type { Pet } from "../types.js";
import type { RequestOptions } from "../client.js";
import { binaryBody } from "../runtime/bodies/binary.js";
import { byContentType } from "../runtime/bodies/choices.js";
import { empty, text } from "../runtime/responses/decode.js";
import { jsonBody } from "../runtime/bodies/json.js";
import { textBody } from "../runtime/bodies/text.js";

export function addPet(
  client: Client,
  request: AddPetRequest,
  options?: RequestOptions<AddPetResponsesByStatus>,
): Promise<AddPetResponse> {
  return client.send(addPetOperation, request, options);
}

/** The request of `addPet`. */
export interface AddPetRequest {
  /**
   * The pet.
   *
   * Text in `application/xml`.
   */
  body: string;
}

/** The response body of `addPet`. */
export type AddPetResponse = string;

/** The documented responses of `addPet`, by status. */
export interface AddPetResponsesByStatus {
  /** OK */
  200: {
    body: AddPetResponse;
  };
}

/** The errors that `addPet` throws; `status` narrows the type of `body`. */
export type AddPetError = ErrorOf<AddPetResponsesByStatus>;

const addPetOperation: Operation = {
  id: "addPet",
  method: "POST",
  idempotent: false,
  path: "/pets",
  body: { mediaType: "application/xml", encode: textBody, key: "body" },
  accept: "text/xml",
  responses: { 200: { decode: text } },
};

export function setPet(
  client: Client,
  request: SetPetRequest,
  options?: RequestOptions<SetPetResponsesByStatus>,
): Promise<SetPetResponse> {
  return client.send(setPetOperation, request, options);
}

/** The request of `setPet`. */
export type SetPetRequest =
  | {
      contentType?: "application/vnd.pet.v2+json; charset=utf-8" | undefined;
      body: Pet;
    }
  | {
      contentType: "application/soap+xml";
      /** Text in `application/soap+xml`. */
      body: string;
    }
  | {
      contentType: "text/csv";
      /** Text in `text/csv`. */
      body: string;
    }
  | {
      contentType: "text/plain";
      /** Text in `text/plain`. */
      body: number;
    };

/** `setPet` returns no body. */
export type SetPetResponse = undefined;

/** The documented responses of `setPet`, by status. */
export interface SetPetResponsesByStatus {
  /** OK */
  204: {
    body: SetPetResponse;
  };
}

/** The errors that `setPet` throws; `status` narrows the type of `body`. */
export type SetPetError = ErrorOf<SetPetResponsesByStatus>;

const setPetOperation: Operation = {
  id: "setPet",
  method: "PUT",
  idempotent: true,
  path: "/pets",
  body: {
    mediaType: "application/vnd.pet.v2+json; charset=utf-8",
    encode: jsonBody,
    key: "body",
    choose: byContentType,
    alternatives: [
      { mediaType: "application/soap+xml", encode: textBody },
      { mediaType: "text/csv", encode: textBody },
      { mediaType: "text/plain", encode: textBody },
    ],
  },
  responses: { 204: { decode: empty } },
};

export function addImage(
  client: Client,
  request?: AddImageRequest,
  options?: RequestOptions<AddImageResponsesByStatus>,
): Promise<AddImageResponse> {
  return client.send(addImageOperation, request, options);
}

/** The request of `addImage`. */
export interface AddImageRequest {
  /**
   * The image.
   *
   * Bytes of `application/octet-stream`, or of the type of a Blob.
   */
  body?: BinaryInput | undefined;
}

/** `addImage` returns no body. */
export type AddImageResponse = undefined;

/** The documented responses of `addImage`, by status. */
export interface AddImageResponsesByStatus {
  /** OK */
  204: {
    body: AddImageResponse;
  };
}

/** The errors that `addImage` throws; `status` narrows the type of `body`. */
export type AddImageError = ErrorOf<AddImageResponsesByStatus>;

const addImageOperation: Operation = {
  id: "addImage",
  method: "POST",
  idempotent: false,
  path: "/images",
  body: { mediaType: "application/octet-stream", encode: binaryBody, key: "body" },
  responses: { 204: { decode: empty } },
};

export function setImage(
  client: Client,
  request: SetImageRequest,
  options?: RequestOptions<SetImageResponsesByStatus>,
): Promise<SetImageResponse> {
  return client.send(setImageOperation, request, options);
}

/** The request of `setImage`. */
export interface SetImageRequest {
  /** Bytes of `application/octet-stream`, or of the type of a Blob. */
  body: BinaryInput;
}

/** `setImage` returns no body. */
export type SetImageResponse = undefined;

/** The documented responses of `setImage`, by status. */
export interface SetImageResponsesByStatus {
  /** OK */
  204: {
    body: SetImageResponse;
  };
}

/** The errors that `setImage` throws; `status` narrows the type of `body`. */
export type SetImageError = ErrorOf<SetImageResponsesByStatus>;

const setImageOperation: Operation = {
  id: "setImage",
  method: "PUT",
  idempotent: true,
  path: "/images",
  body: { mediaType: "application/octet-stream", encode: binaryBody, key: "body" },
  responses: { 204: { decode: empty } },
};

export function addKey(
  client: Client,
  request?: AddKeyRequest,
  options?: RequestOptions<AddKeyResponsesByStatus>,
): Promise<AddKeyResponse> {
  return client.send(addKeyOperation, request, options);
}

/** The request of `addKey`. */
export interface AddKeyRequest {
  /** Base64 text of `application/vnd.key`. */
  body?: string | undefined;
}

/** `addKey` returns no body. */
export type AddKeyResponse = undefined;

/** The documented responses of `addKey`, by status. */
export interface AddKeyResponsesByStatus {
  /** OK */
  204: {
    body: AddKeyResponse;
  };
}

/** The errors that `addKey` throws; `status` narrows the type of `body`. */
export type AddKeyError = ErrorOf<AddKeyResponsesByStatus>;

const addKeyOperation: Operation = {
  id: "addKey",
  method: "POST",
  idempotent: false,
  path: "/keys",
  body: { mediaType: "application/vnd.key", encode: textBody, key: "body" },
  responses: { 204: { decode: empty } },
};

export function setKey(
  client: Client,
  request?: SetKeyRequest,
  options?: RequestOptions<SetKeyResponsesByStatus>,
): Promise<SetKeyResponse> {
  return client.send(setKeyOperation, request, options);
}

/** The request of `setKey`. */
export interface SetKeyRequest {
  body?: Pet | undefined;
}

/** `setKey` returns no body. */
export type SetKeyResponse = undefined;

/** The documented responses of `setKey`, by status. */
export interface SetKeyResponsesByStatus {
  /** OK */
  204: {
    body: SetKeyResponse;
  };
}

/** The errors that `setKey` throws; `status` narrows the type of `body`. */
export type SetKeyError = ErrorOf<SetKeyResponsesByStatus>;

const setKeyOperation: Operation = {
  id: "setKey",
  method: "PUT",
  idempotent: true,
  path: "/keys",
  body: { mediaType: "application/vnd.key", encode: jsonBody, key: "body" },
  responses: { 204: { decode: empty } },
};

export function addAny(
  client: Client,
  request?: AddAnyRequest,
  options?: RequestOptions<AddAnyResponsesByStatus>,
): Promise<AddAnyResponse> {
  return client.send(addAnyOperation, request, options);
}

/** The request of `addAny`. */
export interface AddAnyRequest {
  body?: Pet | undefined;
}

/** `addAny` returns no body. */
export type AddAnyResponse = undefined;

/** The documented responses of `addAny`, by status. */
export interface AddAnyResponsesByStatus {
  /** OK */
  204: {
    body: AddAnyResponse;
  };
}

/** The errors that `addAny` throws; `status` narrows the type of `body`. */
export type AddAnyError = ErrorOf<AddAnyResponsesByStatus>;

const addAnyOperation: Operation = {
  id: "addAny",
  method: "POST",
  idempotent: false,
  path: "/any",
  body: { mediaType: "application/json", encode: jsonBody, key: "body" },
  responses: { 204: { decode: empty } },
};
