import type { Client } from "../runtime/core/client.js";
import type { ErrorOf } from "../runtime/errors/error-of.js";
import type { Operation } from "../runtime/operation/operation.js";
import type { RequestOptions } from "../client.js";
import { byMediaType } from "../runtime/responses/by-media-type.js";
import { empty, json as jsonOfRuntime, text as textOfRuntime } from "../runtime/responses/decode.js";
import { pathText } from "../runtime/parameters/path.js";

export function deleteOperation(
  client: Client,
  request?: DeleteOperationRequest,
  options?: RequestOptions<DeleteOperationResponsesByStatus>,
): Promise<DeleteOperationResponse> {
  return client.send(deleteOperationOperation, request, options);
}

/** The request of `deleteOperation`. */
export interface DeleteOperationRequest {
  [key: string]: never;
}

/** `deleteOperation` returns no body. */
export type DeleteOperationResponse = undefined;

/** The documented responses of `deleteOperation`, by status. */
export interface DeleteOperationResponsesByStatus {
  /** Gone */
  204: {
    body: DeleteOperationResponse;
  };
}

/** The errors that `deleteOperation` throws; `status` narrows the type of `body`. */
export type DeleteOperationError = ErrorOf<DeleteOperationResponsesByStatus>;

const deleteOperationOperation: Operation = {
  id: "deleteOperation",
  method: "DELETE",
  idempotent: true,
  path: "/delete",
  responses: { 204: { decode: empty } },
};

export function getList(
  client: Client,
  request?: GetListRequest,
  options?: RequestOptions<GetListResponsesByStatus>,
): Promise<GetListResponse> {
  return client.send(getListOperation, request, options);
}

/** The request of `getList`. */
export interface GetListRequest {
  [key: string]: never;
}

/** `getList` returns no body. */
export type GetListResponse = undefined;

/** The documented responses of `getList`, by status. */
export interface GetListResponsesByStatus {
  /** Nothing */
  204: {
    body: GetListResponse;
  };
}

/** The errors that `getList` throws; `status` narrows the type of `body`. */
export type GetListError = ErrorOf<GetListResponsesByStatus>;

const getListOperation: Operation = {
  id: "getList",
  method: "GET",
  idempotent: true,
  path: "/list/a",
  responses: { 204: { decode: empty } },
};

export function getList2(
  client: Client,
  request?: GetList2Request,
  options?: RequestOptions<GetList2ResponsesByStatus>,
): Promise<GetList2Response> {
  return client.send(getList2Operation, request, options);
}

/** The request of `getList2`. */
export interface GetList2Request {
  [key: string]: never;
}

/** `getList2` returns no body. */
export type GetList2Response = undefined;

/** The documented responses of `getList2`, by status. */
export interface GetList2ResponsesByStatus {
  /** Nothing */
  204: {
    body: GetList2Response;
  };
}

/** The errors that `getList2` throws; `status` narrows the type of `body`. */
export type GetList2Error = ErrorOf<GetList2ResponsesByStatus>;

const getList2Operation: Operation = {
  id: "getList2",
  method: "GET",
  idempotent: true,
  path: "/list/b",
  responses: { 204: { decode: empty } },
};

export function getThingsByThingIdParts(
  client: Client,
  request: GetThingsByThingIdPartsRequest,
  options?: RequestOptions<GetThingsByThingIdPartsResponsesByStatus>,
): Promise<GetThingsByThingIdPartsResponse> {
  return client.send(getThingsByThingIdPartsOperation, request, options);
}

/** The request of `getThingsByThingIdParts`. */
export interface GetThingsByThingIdPartsRequest {
  "thing-id": string;
}

/** `getThingsByThingIdParts` returns no body. */
export type GetThingsByThingIdPartsResponse = undefined;

/** The documented responses of `getThingsByThingIdParts`, by status. */
export interface GetThingsByThingIdPartsResponsesByStatus {
  /** Nothing */
  204: {
    body: GetThingsByThingIdPartsResponse;
  };
}

/** The errors that `getThingsByThingIdParts` throws; `status` narrows the type of `body`. */
export type GetThingsByThingIdPartsError = ErrorOf<GetThingsByThingIdPartsResponsesByStatus>;

const getThingsByThingIdPartsOperation: Operation = {
  id: "getThingsByThingIdParts",
  method: "GET",
  idempotent: true,
  path: "/things/{thing-id}/parts",
  parameters: [{ name: "thing-id", write: pathText }],
  responses: { 204: { decode: empty } },
};

export function getEmoji(
  client: Client,
  request?: GetEmojiRequest,
  options?: RequestOptions<GetEmojiResponsesByStatus>,
): Promise<GetEmojiResponse> {
  return client.send(getEmojiOperation, request, options);
}

/** The request of `getEmoji`. */
export interface GetEmojiRequest {
  [key: string]: never;
}

/** `getEmoji` returns no body. */
export type GetEmojiResponse = undefined;

/** The documented responses of `getEmoji`, by status. */
export interface GetEmojiResponsesByStatus {
  /** Nothing */
  204: {
    body: GetEmojiResponse;
  };
}

/** The errors that `getEmoji` throws; `status` narrows the type of `body`. */
export type GetEmojiError = ErrorOf<GetEmojiResponsesByStatus>;

const getEmojiOperation: Operation = {
  id: "getEmoji",
  method: "GET",
  idempotent: true,
  path: "/emoji",
  responses: { 204: { decode: empty } },
};

export function json<MediaType extends keyof JsonResponsesByMediaType>(
  client: Client,
  request: JsonRequest | undefined,
  options: RequestOptions<JsonResponsesByStatus> & { readonly accept: MediaType },
): Promise<JsonResponsesByMediaType[MediaType]>;
export function json(
  client: Client,
  request?: JsonRequest,
  options?: RequestOptions<JsonResponsesByStatus>,
): Promise<JsonResponse>;
export function json(
  client: Client,
  request?: JsonRequest,
  options?: RequestOptions<JsonResponsesByStatus>,
): Promise<unknown> {
  return client.send(jsonOperation, request, options);
}

/** The request of `json`. */
export interface JsonRequest {
  [key: string]: never;
}

/** The response body of `json`. */
export type JsonResponse = unknown;

/** The documented responses of `json`, by status. */
export interface JsonResponsesByStatus {
  /** Found */
  200: {
    body: JsonResponse;
  };
}

/** The response body of `json` by the media type in `accept`. */
export interface JsonResponsesByMediaType {
  "application/json": unknown;
  "text/plain": string;
}

/** The errors that `json` throws; `status` narrows the type of `body`. */
export type JsonError = ErrorOf<JsonResponsesByStatus>;

const jsonOperation: Operation = {
  id: "json",
  method: "GET",
  idempotent: true,
  path: "/json",
  responses: {
    200: {
      decode: byMediaType,
      decoders: { "application/json": jsonOfRuntime, "text/plain": textOfRuntime },
      optional: true,
    },
  },
};

export function text(
  client: Client,
  request?: TextRequest,
  options?: RequestOptions<TextResponsesByStatus>,
): Promise<TextResponse> {
  return client.send(textOperation, request, options);
}

/** The request of `text`. */
export interface TextRequest {
  [key: string]: never;
}

/** `text` returns no body. */
export type TextResponse = undefined;

/** The documented responses of `text`, by status. */
export interface TextResponsesByStatus {
  /** Nothing */
  204: {
    body: TextResponse;
  };
}

/** The errors that `text` throws; `status` narrows the type of `body`. */
export type TextError = ErrorOf<TextResponsesByStatus>;

const textOperation: Operation = {
  id: "text",
  method: "GET",
  idempotent: true,
  path: "/text",
  responses: { 204: { decode: empty } },
};

export function textOperation2(
  client: Client,
  request?: TextOperation2Request,
  options?: RequestOptions<TextOperation2ResponsesByStatus>,
): Promise<TextOperation2Response> {
  return client.send(textOperation2Operation, request, options);
}

/** The request of `textOperation2`. */
export interface TextOperation2Request {
  [key: string]: never;
}

/** `textOperation2` returns no body. */
export type TextOperation2Response = undefined;

/** The documented responses of `textOperation2`, by status. */
export interface TextOperation2ResponsesByStatus {
  /** Nothing */
  204: {
    body: TextOperation2Response;
  };
}

/** The errors that `textOperation2` throws; `status` narrows the type of `body`. */
export type TextOperation2Error = ErrorOf<TextOperation2ResponsesByStatus>;

const textOperation2Operation: Operation = {
  id: "textOperation2",
  method: "GET",
  idempotent: true,
  path: "/text-of-operation",
  responses: { 204: { decode: empty } },
};

export function _2fast(
  client: Client,
  request?: _2fastRequest,
  options?: RequestOptions<_2fastResponsesByStatus>,
): Promise<_2fastResponse> {
  return client.send(_2fastOperation, request, options);
}

/** The request of `_2fast`. */
export interface _2fastRequest {
  [key: string]: never;
}

/** `_2fast` returns no body. */
export type _2fastResponse = undefined;

/** The documented responses of `_2fast`, by status. */
export interface _2fastResponsesByStatus {
  /** Nothing */
  204: {
    body: _2fastResponse;
  };
}

/** The errors that `_2fast` throws; `status` narrows the type of `body`. */
export type _2fastError = ErrorOf<_2fastResponsesByStatus>;

const _2fastOperation: Operation = {
  id: "_2fast",
  method: "GET",
  idempotent: true,
  path: "/digits",
  responses: { 204: { decode: empty } },
};
