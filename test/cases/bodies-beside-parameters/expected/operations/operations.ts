import type { Change, Pet } from "../types.js";
import type { Client } from "../runtime/core/client.js";
import type { ErrorOf } from "../runtime/errors/error-of.js";
import type { Operation } from "../runtime/operation/operation.js";
import type { RequestOptions } from "../client.js";
import { empty } from "../runtime/responses/decode.js";
import { encodedFormBody } from "../runtime/bodies/form.js";
import { ifFilled, ifFilledOrEmpty, ifGiven } from "../runtime/bodies/choices.js";
import { jsonBody } from "../runtime/bodies/json.js";
import { pathText } from "../runtime/parameters/path.js";
import { queryDeepObject, queryForm, queryFormJoined } from "../runtime/parameters/query.js";

export function replacePet(
  client: Client,
  request: ReplacePetRequest,
  options?: RequestOptions<ReplacePetResponsesByStatus>,
): Promise<ReplacePetResponse> {
  return client.send(replacePetOperation, request, options);
}

/** The request of `replacePet`. */
export interface ReplacePetRequest {
  id: string;
  name: string;
  age?: number | undefined;
}

/** `replacePet` returns no body. */
export type ReplacePetResponse = undefined;

/** The documented responses of `replacePet`, by status. */
export interface ReplacePetResponsesByStatus {
  /** Done */
  204: {
    body: ReplacePetResponse;
  };
}

/** The errors that `replacePet` throws; `status` narrows the type of `body`. */
export type ReplacePetError = ErrorOf<ReplacePetResponsesByStatus>;

const replacePetOperation: Operation = {
  id: "replacePet",
  method: "PUT",
  idempotent: true,
  path: "/pets/{id}",
  parameters: [{ name: "id", write: pathText }],
  body: { mediaType: "application/json", encode: jsonBody },
  responses: { 204: { decode: empty } },
};

export function clash(
  client: Client,
  request: ClashRequest,
  options?: RequestOptions<ClashResponsesByStatus>,
): Promise<ClashResponse> {
  return client.send(clashOperation, request, options);
}

/** The request of `clash`. */
export interface ClashRequest {
  id: string;
  name?: string | undefined;
  body: Pet;
}

/** `clash` returns no body. */
export type ClashResponse = undefined;

/** The documented responses of `clash`, by status. */
export interface ClashResponsesByStatus {
  /** Done */
  204: {
    body: ClashResponse;
  };
}

/** The errors that `clash` throws; `status` narrows the type of `body`. */
export type ClashError = ErrorOf<ClashResponsesByStatus>;

const clashOperation: Operation = {
  id: "clash",
  method: "PATCH",
  idempotent: false,
  path: "/pets/{id}",
  parameters: [
    { name: "id", write: pathText },
    { name: "name", write: queryForm },
  ],
  body: { mediaType: "application/json", encode: jsonBody, key: "body" },
  responses: { 204: { decode: empty } },
};

export function optionalWithRequiredField(
  client: Client,
  request?: OptionalWithRequiredFieldRequest,
  options?: RequestOptions<OptionalWithRequiredFieldResponsesByStatus>,
): Promise<OptionalWithRequiredFieldResponse> {
  return client.send(optionalWithRequiredFieldOperation, request, options);
}

/** The request of `optionalWithRequiredField`. */
export interface OptionalWithRequiredFieldRequest {
  body?: Pet | undefined;
}

/** `optionalWithRequiredField` returns no body. */
export type OptionalWithRequiredFieldResponse = undefined;

/** The documented responses of `optionalWithRequiredField`, by status. */
export interface OptionalWithRequiredFieldResponsesByStatus {
  /** Done */
  204: {
    body: OptionalWithRequiredFieldResponse;
  };
}

/** The errors that `optionalWithRequiredField` throws; `status` narrows the type of `body`. */
export type OptionalWithRequiredFieldError = ErrorOf<OptionalWithRequiredFieldResponsesByStatus>;

const optionalWithRequiredFieldOperation: Operation = {
  id: "optionalWithRequiredField",
  method: "POST",
  idempotent: false,
  path: "/pets",
  body: { mediaType: "application/json", encode: jsonBody, key: "body" },
  responses: { 204: { decode: empty } },
};

export function listBody(
  client: Client,
  request: ListBodyRequest,
  options?: RequestOptions<ListBodyResponsesByStatus>,
): Promise<ListBodyResponse> {
  return client.send(listBodyOperation, request, options);
}

/** The request of `listBody`. */
export interface ListBodyRequest {
  body: Pet[];
}

/** `listBody` returns no body. */
export type ListBodyResponse = undefined;

/** The documented responses of `listBody`, by status. */
export interface ListBodyResponsesByStatus {
  /** Done */
  204: {
    body: ListBodyResponse;
  };
}

/** The errors that `listBody` throws; `status` narrows the type of `body`. */
export type ListBodyError = ErrorOf<ListBodyResponsesByStatus>;

const listBodyOperation: Operation = {
  id: "listBody",
  method: "PUT",
  idempotent: true,
  path: "/pets",
  body: { mediaType: "application/json", encode: jsonBody, key: "body" },
  responses: { 204: { decode: empty } },
};

export function optionalAlone(
  client: Client,
  request?: OptionalAloneRequest,
  options?: RequestOptions<OptionalAloneResponsesByStatus>,
): Promise<OptionalAloneResponse> {
  return client.send(optionalAloneOperation, request, options);
}

/** The request of `optionalAlone`. */
export type OptionalAloneRequest = Change;

/** `optionalAlone` returns no body. */
export type OptionalAloneResponse = undefined;

/** The documented responses of `optionalAlone`, by status. */
export interface OptionalAloneResponsesByStatus {
  /** Done */
  204: {
    body: OptionalAloneResponse;
  };
}

/** The errors that `optionalAlone` throws; `status` narrows the type of `body`. */
export type OptionalAloneError = ErrorOf<OptionalAloneResponsesByStatus>;

const optionalAloneOperation: Operation = {
  id: "optionalAlone",
  method: "POST",
  idempotent: false,
  path: "/optional",
  body: { mediaType: "application/json", encode: jsonBody, choose: ifGiven },
  responses: { 204: { decode: empty } },
};

export function optionalBeside(
  client: Client,
  request: OptionalBesideRequest,
  options?: RequestOptions<OptionalBesideResponsesByStatus>,
): Promise<OptionalBesideResponse> {
  return client.send(optionalBesideOperation, request, options);
}

/** The request of `optionalBeside`. */
export interface OptionalBesideRequest {
  id: string;
  note?: string | undefined;
  /** `{}` sends a body without fields. Without it, no body is sent if there are no fields. */
  body?:
    | {
        [key: string]: never;
      }
    | undefined;
}

/** `optionalBeside` returns no body. */
export type OptionalBesideResponse = undefined;

/** The documented responses of `optionalBeside`, by status. */
export interface OptionalBesideResponsesByStatus {
  /** Done */
  204: {
    body: OptionalBesideResponse;
  };
}

/** The errors that `optionalBeside` throws; `status` narrows the type of `body`. */
export type OptionalBesideError = ErrorOf<OptionalBesideResponsesByStatus>;

const optionalBesideOperation: Operation = {
  id: "optionalBeside",
  method: "POST",
  idempotent: false,
  path: "/optional/{id}",
  parameters: [{ name: "id", write: pathText }],
  body: { mediaType: "application/json", encode: jsonBody, choose: ifFilledOrEmpty },
  responses: { 204: { decode: empty } },
};

export function optionalFieldBody(
  client: Client,
  request: OptionalFieldBodyRequest,
  options?: RequestOptions<OptionalFieldBodyResponsesByStatus>,
): Promise<OptionalFieldBodyResponse> {
  return client.send(optionalFieldBodyOperation, request, options);
}

/** The request of `optionalFieldBody`. */
export interface OptionalFieldBodyRequest {
  id: string;
  body?: string | undefined;
}

/** `optionalFieldBody` returns no body. */
export type OptionalFieldBodyResponse = undefined;

/** The documented responses of `optionalFieldBody`, by status. */
export interface OptionalFieldBodyResponsesByStatus {
  /** Done */
  204: {
    body: OptionalFieldBodyResponse;
  };
}

/** The errors that `optionalFieldBody` throws; `status` narrows the type of `body`. */
export type OptionalFieldBodyError = ErrorOf<OptionalFieldBodyResponsesByStatus>;

const optionalFieldBodyOperation: Operation = {
  id: "optionalFieldBody",
  method: "PUT",
  idempotent: true,
  path: "/optional/{id}",
  parameters: [{ name: "id", write: pathText }],
  body: { mediaType: "application/json", encode: jsonBody, choose: ifFilled },
  responses: { 204: { decode: empty } },
};

export function sendForm(
  client: Client,
  request?: SendFormRequest,
  options?: RequestOptions<SendFormResponsesByStatus>,
): Promise<SendFormResponse> {
  return client.send(sendFormOperation, request, options);
}

/** The request of `sendForm`. */
export interface SendFormRequest {
  tags?: string[] | undefined;
  meta?:
    | {
        a?: string | undefined;
      }
    | undefined;
}

/** `sendForm` returns no body. */
export type SendFormResponse = undefined;

/** The documented responses of `sendForm`, by status. */
export interface SendFormResponsesByStatus {
  /** Done */
  204: {
    body: SendFormResponse;
  };
}

/** The errors that `sendForm` throws; `status` narrows the type of `body`. */
export type SendFormError = ErrorOf<SendFormResponsesByStatus>;

const sendFormOperation: Operation = {
  id: "sendForm",
  method: "POST",
  idempotent: false,
  path: "/forms",
  body: {
    mediaType: "application/x-www-form-urlencoded",
    encode: encodedFormBody,
    encoding: { meta: { write: queryDeepObject }, tags: { write: queryFormJoined } },
  },
  responses: { 204: { decode: empty } },
};
