import type { Client } from "../runtime/client.js";
import type { ErrorOf } from "../runtime/errors.js";
import type { Operation } from "../runtime/operation.js";
import type { Pet } from "../types.js";
import type { RequestOptions } from "../client.js";
import { empty } from "../runtime/decode.js";
import { encodedFormBody } from "../runtime/form-body.js";
import { fieldsBody, wholeBody } from "../runtime/body.js";
import { jsonBody } from "../runtime/json-body.js";
import { pathText } from "../runtime/path.js";
import { queryDeep, queryForm, queryFormJoined } from "../runtime/query.js";

/** What `replacePet` sends. */
export interface ReplacePetRequest {
  id: string;
  name: string;
  age?: number | undefined;
}

/** What `replacePet` gives. */
export type ReplacePetResponse = undefined;

/** Every response of `replacePet` that is documented, by status. */
export interface ReplacePetResponses {
  /** Done */
  204: {
    body: ReplacePetResponse;
  };
}

/** What `replacePet` fails with; `status` tells its bodies apart. */
export type ReplacePetError = ErrorOf<ReplacePetResponses>;

const replacePetOperation: Operation = {
  id: "replacePet",
  method: "PUT",
  path: "/pets/{id}",
  parameters: [["id", pathText]],
  body: /* @__PURE__ */ fieldsBody("application/json", jsonBody),
  responses: { 204: [empty] },
};

export function replacePet(
  client: Client,
  request: ReplacePetRequest,
  options?: RequestOptions<ReplacePetResponses>,
): Promise<ReplacePetResponse> {
  return client.send(replacePetOperation, request, options);
}

/** What `clash` sends. */
export interface ClashRequest {
  id: string;
  name?: string | undefined;
  body: Pet;
}

/** What `clash` gives. */
export type ClashResponse = undefined;

/** Every response of `clash` that is documented, by status. */
export interface ClashResponses {
  /** Done */
  204: {
    body: ClashResponse;
  };
}

/** What `clash` fails with; `status` tells its bodies apart. */
export type ClashError = ErrorOf<ClashResponses>;

const clashOperation: Operation = {
  id: "clash",
  method: "PATCH",
  unsafe: true,
  path: "/pets/{id}",
  parameters: [
    ["id", pathText],
    ["name", queryForm],
  ],
  body: /* @__PURE__ */ wholeBody("application/json", jsonBody),
  responses: { 204: [empty] },
};

export function clash(
  client: Client,
  request: ClashRequest,
  options?: RequestOptions<ClashResponses>,
): Promise<ClashResponse> {
  return client.send(clashOperation, request, options);
}

/** What `optionalWithRequiredField` sends. */
export interface OptionalWithRequiredFieldRequest {
  body?: Pet | undefined;
}

/** What `optionalWithRequiredField` gives. */
export type OptionalWithRequiredFieldResponse = undefined;

/** Every response of `optionalWithRequiredField` that is documented, by status. */
export interface OptionalWithRequiredFieldResponses {
  /** Done */
  204: {
    body: OptionalWithRequiredFieldResponse;
  };
}

/** What `optionalWithRequiredField` fails with; `status` tells its bodies apart. */
export type OptionalWithRequiredFieldError = ErrorOf<OptionalWithRequiredFieldResponses>;

const optionalWithRequiredFieldOperation: Operation = {
  id: "optionalWithRequiredField",
  method: "POST",
  unsafe: true,
  path: "/pets",
  body: /* @__PURE__ */ wholeBody("application/json", jsonBody),
  responses: { 204: [empty] },
};

export function optionalWithRequiredField(
  client: Client,
  request?: OptionalWithRequiredFieldRequest,
  options?: RequestOptions<OptionalWithRequiredFieldResponses>,
): Promise<OptionalWithRequiredFieldResponse> {
  return client.send(optionalWithRequiredFieldOperation, request, options);
}

/** What `listBody` sends. */
export interface ListBodyRequest {
  body: Pet[];
}

/** What `listBody` gives. */
export type ListBodyResponse = undefined;

/** Every response of `listBody` that is documented, by status. */
export interface ListBodyResponses {
  /** Done */
  204: {
    body: ListBodyResponse;
  };
}

/** What `listBody` fails with; `status` tells its bodies apart. */
export type ListBodyError = ErrorOf<ListBodyResponses>;

const listBodyOperation: Operation = {
  id: "listBody",
  method: "PUT",
  path: "/pets",
  body: /* @__PURE__ */ wholeBody("application/json", jsonBody),
  responses: { 204: [empty] },
};

export function listBody(
  client: Client,
  request: ListBodyRequest,
  options?: RequestOptions<ListBodyResponses>,
): Promise<ListBodyResponse> {
  return client.send(listBodyOperation, request, options);
}

/** What `sendForm` sends. */
export interface SendFormRequest {
  tags?: string[] | undefined;
  meta?:
    | {
        a?: string;
      }
    | undefined;
}

/** What `sendForm` gives. */
export type SendFormResponse = undefined;

/** Every response of `sendForm` that is documented, by status. */
export interface SendFormResponses {
  /** Done */
  204: {
    body: SendFormResponse;
  };
}

/** What `sendForm` fails with; `status` tells its bodies apart. */
export type SendFormError = ErrorOf<SendFormResponses>;

const sendFormOperation: Operation = {
  id: "sendForm",
  method: "POST",
  unsafe: true,
  path: "/forms",
  body: /* @__PURE__ */ fieldsBody("application/x-www-form-urlencoded", encodedFormBody, [
    ["meta", queryDeep],
    ["tags", queryFormJoined],
  ]),
  responses: { 204: [empty] },
};

export function sendForm(
  client: Client,
  request?: SendFormRequest,
  options?: RequestOptions<SendFormResponses>,
): Promise<SendFormResponse> {
  return client.send(sendFormOperation, request, options);
}
