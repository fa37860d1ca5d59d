import type { BinaryInput } from "../runtime/binary.js";
import type { Client } from "../runtime/client.js";
import type { ErrorOf } from "../runtime/errors.js";
import type { Operation } from "../runtime/operation.js";
import type { Pet } from "../types.js";
import type { RequestOptions } from "../client.js";
import { binaryBody, fileBody } from "../runtime/binary-body.js";
import { chosenBody, wholeBody } from "../runtime/body.js";
import { empty, text } from "../runtime/decode.js";
import { jsonBody } from "../runtime/json-body.js";
import { textBody } from "../runtime/text-body.js";

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
  unsafe: true,
  path: "/pets",
  body: /* @__PURE__ */ wholeBody("application/xml", textBody),
  accept: "text/xml",
  responses: { 200: [text] },
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
  path: "/pets",
  body: /* @__PURE__ */ chosenBody(
    wholeBody,
    ["application/vnd.pet.v2+json; charset=utf-8", jsonBody],
    ["application/soap+xml", textBody],
    ["text/csv", textBody],
    ["text/plain", textBody],
  ),
  responses: { 204: [empty] },
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
   * Bytes; the type of a Blob is sent along, else `application/octet-stream`.
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
  unsafe: true,
  path: "/images",
  body: /* @__PURE__ */ wholeBody("application/octet-stream", fileBody),
  responses: { 204: [empty] },
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
  /** Bytes of `application/octet-stream`. */
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
  path: "/images",
  body: /* @__PURE__ */ wholeBody("application/octet-stream", binaryBody),
  responses: { 204: [empty] },
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
  /** Text in `application/vnd.key`. */
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
  unsafe: true,
  path: "/keys",
  body: /* @__PURE__ */ wholeBody("application/vnd.key", textBody),
  responses: { 204: [empty] },
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
  path: "/keys",
  body: /* @__PURE__ */ wholeBody("application/vnd.key", jsonBody),
  responses: { 204: [empty] },
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
  unsafe: true,
  path: "/any",
  body: /* @__PURE__ */ wholeBody("application/json", jsonBody),
  responses: { 204: [empty] },
};
