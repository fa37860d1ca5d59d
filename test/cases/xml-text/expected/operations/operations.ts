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

/** What `addPet` sends. */
export interface AddPetRequest {
  /**
   * The pet.
   *
   * Text in `application/xml`.
   */
  body: string;
}

/** What `addPet` gives. */
export type AddPetResponse = string;

/** Every response of `addPet` that is documented, by status. */
export interface AddPetResponses {
  /** OK */
  200: {
    body: AddPetResponse;
  };
}

/** What `addPet` fails with; `status` tells its bodies apart. */
export type AddPetError = ErrorOf<AddPetResponses>;

const addPetOperation: Operation = {
  id: "addPet",
  method: "POST",
  unsafe: true,
  path: "/pets",
  body: /* @__PURE__ */ wholeBody("application/xml", textBody),
  accept: "text/xml",
  responses: { 200: [text] },
};

export function addPet(
  client: Client,
  request: AddPetRequest,
  options?: RequestOptions<AddPetResponses>,
): Promise<AddPetResponse> {
  return client.send(addPetOperation, request, options);
}

/** What `setPet` sends. */
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

/** What `setPet` gives. */
export type SetPetResponse = undefined;

/** Every response of `setPet` that is documented, by status. */
export interface SetPetResponses {
  /** OK */
  204: {
    body: SetPetResponse;
  };
}

/** What `setPet` fails with; `status` tells its bodies apart. */
export type SetPetError = ErrorOf<SetPetResponses>;

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

export function setPet(
  client: Client,
  request: SetPetRequest,
  options?: RequestOptions<SetPetResponses>,
): Promise<SetPetResponse> {
  return client.send(setPetOperation, request, options);
}

/** What `addImage` sends. */
export interface AddImageRequest {
  /**
   * The image.
   *
   * Bytes; the type of a Blob is sent along, else `application/octet-stream`.
   */
  body?: BinaryInput | undefined;
}

/** What `addImage` gives. */
export type AddImageResponse = undefined;

/** Every response of `addImage` that is documented, by status. */
export interface AddImageResponses {
  /** OK */
  204: {
    body: AddImageResponse;
  };
}

/** What `addImage` fails with; `status` tells its bodies apart. */
export type AddImageError = ErrorOf<AddImageResponses>;

const addImageOperation: Operation = {
  id: "addImage",
  method: "POST",
  unsafe: true,
  path: "/images",
  body: /* @__PURE__ */ wholeBody("application/octet-stream", fileBody),
  responses: { 204: [empty] },
};

export function addImage(
  client: Client,
  request?: AddImageRequest,
  options?: RequestOptions<AddImageResponses>,
): Promise<AddImageResponse> {
  return client.send(addImageOperation, request, options);
}

/** What `setImage` sends. */
export interface SetImageRequest {
  /** Bytes of `application/octet-stream`. */
  body: BinaryInput;
}

/** What `setImage` gives. */
export type SetImageResponse = undefined;

/** Every response of `setImage` that is documented, by status. */
export interface SetImageResponses {
  /** OK */
  204: {
    body: SetImageResponse;
  };
}

/** What `setImage` fails with; `status` tells its bodies apart. */
export type SetImageError = ErrorOf<SetImageResponses>;

const setImageOperation: Operation = {
  id: "setImage",
  method: "PUT",
  path: "/images",
  body: /* @__PURE__ */ wholeBody("application/octet-stream", binaryBody),
  responses: { 204: [empty] },
};

export function setImage(
  client: Client,
  request: SetImageRequest,
  options?: RequestOptions<SetImageResponses>,
): Promise<SetImageResponse> {
  return client.send(setImageOperation, request, options);
}

/** What `addKey` sends. */
export interface AddKeyRequest {
  /** Text in `application/vnd.key`. */
  body?: string | undefined;
}

/** What `addKey` gives. */
export type AddKeyResponse = undefined;

/** Every response of `addKey` that is documented, by status. */
export interface AddKeyResponses {
  /** OK */
  204: {
    body: AddKeyResponse;
  };
}

/** What `addKey` fails with; `status` tells its bodies apart. */
export type AddKeyError = ErrorOf<AddKeyResponses>;

const addKeyOperation: Operation = {
  id: "addKey",
  method: "POST",
  unsafe: true,
  path: "/keys",
  body: /* @__PURE__ */ wholeBody("application/vnd.key", textBody),
  responses: { 204: [empty] },
};

export function addKey(
  client: Client,
  request?: AddKeyRequest,
  options?: RequestOptions<AddKeyResponses>,
): Promise<AddKeyResponse> {
  return client.send(addKeyOperation, request, options);
}

/** What `setKey` sends. */
export interface SetKeyRequest {
  body?: Pet | undefined;
}

/** What `setKey` gives. */
export type SetKeyResponse = undefined;

/** Every response of `setKey` that is documented, by status. */
export interface SetKeyResponses {
  /** OK */
  204: {
    body: SetKeyResponse;
  };
}

/** What `setKey` fails with; `status` tells its bodies apart. */
export type SetKeyError = ErrorOf<SetKeyResponses>;

const setKeyOperation: Operation = {
  id: "setKey",
  method: "PUT",
  path: "/keys",
  body: /* @__PURE__ */ wholeBody("application/vnd.key", jsonBody),
  responses: { 204: [empty] },
};

export function setKey(
  client: Client,
  request?: SetKeyRequest,
  options?: RequestOptions<SetKeyResponses>,
): Promise<SetKeyResponse> {
  return client.send(setKeyOperation, request, options);
}

/** What `addAny` sends. */
export interface AddAnyRequest {
  body?: Pet | undefined;
}

/** What `addAny` gives. */
export type AddAnyResponse = undefined;

/** Every response of `addAny` that is documented, by status. */
export interface AddAnyResponses {
  /** OK */
  204: {
    body: AddAnyResponse;
  };
}

/** What `addAny` fails with; `status` tells its bodies apart. */
export type AddAnyError = ErrorOf<AddAnyResponses>;

const addAnyOperation: Operation = {
  id: "addAny",
  method: "POST",
  unsafe: true,
  path: "/any",
  body: /* @__PURE__ */ wholeBody("application/json", jsonBody),
  responses: { 204: [empty] },
};

export function addAny(
  client: Client,
  request?: AddAnyRequest,
  options?: RequestOptions<AddAnyResponses>,
): Promise<AddAnyResponse> {
  return client.send(addAnyOperation, request, options);
}
