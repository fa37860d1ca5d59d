import type { Client } from "../runtime/client.js";
import type { ErrorOf } from "../runtime/errors.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../client.js";
import { byMediaType, empty, json as jsonOfRuntime, text as textOfRuntime } from "../runtime/decode.js";
import { pathText } from "../runtime/path.js";

/** What `deleteOperation` sends. */
export interface DeleteOperationRequest {
  [key: string]: never;
}

/** What `deleteOperation` gives. */
export type DeleteOperationResponse = undefined;

/** Every response of `deleteOperation` that is documented, by status. */
export interface DeleteOperationResponses {
  /** Gone */
  204: {
    body: DeleteOperationResponse;
  };
}

/** What `deleteOperation` fails with; `status` tells its bodies apart. */
export type DeleteOperationError = ErrorOf<DeleteOperationResponses>;

const deleteOperationOperation: Operation = {
  id: "deleteOperation",
  method: "DELETE",
  path: "/delete",
  responses: { 204: [empty] },
};

export function deleteOperation(
  client: Client,
  request?: DeleteOperationRequest,
  options?: RequestOptions<DeleteOperationResponses>,
): Promise<DeleteOperationResponse> {
  return client.send(deleteOperationOperation, request, options);
}

/** What `getList` sends. */
export interface GetListRequest {
  [key: string]: never;
}

/** What `getList` gives. */
export type GetListResponse = undefined;

/** Every response of `getList` that is documented, by status. */
export interface GetListResponses {
  /** Nothing */
  204: {
    body: GetListResponse;
  };
}

/** What `getList` fails with; `status` tells its bodies apart. */
export type GetListError = ErrorOf<GetListResponses>;

const getListOperation: Operation = {
  id: "getList",
  method: "GET",
  path: "/list/a",
  responses: { 204: [empty] },
};

export function getList(
  client: Client,
  request?: GetListRequest,
  options?: RequestOptions<GetListResponses>,
): Promise<GetListResponse> {
  return client.send(getListOperation, request, options);
}

/** What `getList2` sends. */
export interface GetList2Request {
  [key: string]: never;
}

/** What `getList2` gives. */
export type GetList2Response = undefined;

/** Every response of `getList2` that is documented, by status. */
export interface GetList2Responses {
  /** Nothing */
  204: {
    body: GetList2Response;
  };
}

/** What `getList2` fails with; `status` tells its bodies apart. */
export type GetList2Error = ErrorOf<GetList2Responses>;

const getList2Operation: Operation = {
  id: "getList2",
  method: "GET",
  path: "/list/b",
  responses: { 204: [empty] },
};

export function getList2(
  client: Client,
  request?: GetList2Request,
  options?: RequestOptions<GetList2Responses>,
): Promise<GetList2Response> {
  return client.send(getList2Operation, request, options);
}

/** What `getThingsByThingIdParts` sends. */
export interface GetThingsByThingIdPartsRequest {
  "thing-id": string;
}

/** What `getThingsByThingIdParts` gives. */
export type GetThingsByThingIdPartsResponse = undefined;

/** Every response of `getThingsByThingIdParts` that is documented, by status. */
export interface GetThingsByThingIdPartsResponses {
  /** Nothing */
  204: {
    body: GetThingsByThingIdPartsResponse;
  };
}

/** What `getThingsByThingIdParts` fails with; `status` tells its bodies apart. */
export type GetThingsByThingIdPartsError = ErrorOf<GetThingsByThingIdPartsResponses>;

const getThingsByThingIdPartsOperation: Operation = {
  id: "getThingsByThingIdParts",
  method: "GET",
  path: "/things/{thing-id}/parts",
  parameters: [["thing-id", pathText]],
  responses: { 204: [empty] },
};

export function getThingsByThingIdParts(
  client: Client,
  request: GetThingsByThingIdPartsRequest,
  options?: RequestOptions<GetThingsByThingIdPartsResponses>,
): Promise<GetThingsByThingIdPartsResponse> {
  return client.send(getThingsByThingIdPartsOperation, request, options);
}

/** What `getEmoji` sends. */
export interface GetEmojiRequest {
  [key: string]: never;
}

/** What `getEmoji` gives. */
export type GetEmojiResponse = undefined;

/** Every response of `getEmoji` that is documented, by status. */
export interface GetEmojiResponses {
  /** Nothing */
  204: {
    body: GetEmojiResponse;
  };
}

/** What `getEmoji` fails with; `status` tells its bodies apart. */
export type GetEmojiError = ErrorOf<GetEmojiResponses>;

const getEmojiOperation: Operation = {
  id: "getEmoji",
  method: "GET",
  path: "/emoji",
  responses: { 204: [empty] },
};

export function getEmoji(
  client: Client,
  request?: GetEmojiRequest,
  options?: RequestOptions<GetEmojiResponses>,
): Promise<GetEmojiResponse> {
  return client.send(getEmojiOperation, request, options);
}

/** What `json` sends. */
export interface JsonRequest {
  [key: string]: never;
}

/** What `json` gives. */
export type JsonResponse = unknown;

/** Every response of `json` that is documented, by status. */
export interface JsonResponses {
  /** Found */
  200: {
    body: JsonResponse;
  };
}

/** What `json` fails with; `status` tells its bodies apart. */
export type JsonError = ErrorOf<JsonResponses>;

const jsonOperation: Operation = {
  id: "json",
  method: "GET",
  path: "/json",
  accept: "application/json, text/plain",
  responses: {
    200: [
      /* @__PURE__ */ byMediaType([
        ["application/json", jsonOfRuntime],
        ["text/plain", textOfRuntime],
      ]),
    ],
  },
};

export function json(
  client: Client,
  request?: JsonRequest,
  options?: RequestOptions<JsonResponses>,
): Promise<JsonResponse> {
  return client.send(jsonOperation, request, options);
}

/** What `text` sends. */
export interface TextRequest {
  [key: string]: never;
}

/** What `text` gives. */
export type TextResponse = undefined;

/** Every response of `text` that is documented, by status. */
export interface TextResponses {
  /** Nothing */
  204: {
    body: TextResponse;
  };
}

/** What `text` fails with; `status` tells its bodies apart. */
export type TextError = ErrorOf<TextResponses>;

const textOperation: Operation = {
  id: "text",
  method: "GET",
  path: "/text",
  responses: { 204: [empty] },
};

export function text(
  client: Client,
  request?: TextRequest,
  options?: RequestOptions<TextResponses>,
): Promise<TextResponse> {
  return client.send(textOperation, request, options);
}

/** What `textOperation2` sends. */
export interface TextOperation2Request {
  [key: string]: never;
}

/** What `textOperation2` gives. */
export type TextOperation2Response = undefined;

/** Every response of `textOperation2` that is documented, by status. */
export interface TextOperation2Responses {
  /** Nothing */
  204: {
    body: TextOperation2Response;
  };
}

/** What `textOperation2` fails with; `status` tells its bodies apart. */
export type TextOperation2Error = ErrorOf<TextOperation2Responses>;

const textOperation2Operation: Operation = {
  id: "textOperation2",
  method: "GET",
  path: "/text-of-operation",
  responses: { 204: [empty] },
};

export function textOperation2(
  client: Client,
  request?: TextOperation2Request,
  options?: RequestOptions<TextOperation2Responses>,
): Promise<TextOperation2Response> {
  return client.send(textOperation2Operation, request, options);
}

/** What `_2fast` sends. */
export interface _2fastRequest {
  [key: string]: never;
}

/** What `_2fast` gives. */
export type _2fastResponse = undefined;

/** Every response of `_2fast` that is documented, by status. */
export interface _2fastResponses {
  /** Nothing */
  204: {
    body: _2fastResponse;
  };
}

/** What `_2fast` fails with; `status` tells its bodies apart. */
export type _2fastError = ErrorOf<_2fastResponses>;

const _2fastOperation: Operation = {
  id: "_2fast",
  method: "GET",
  path: "/digits",
  responses: { 204: [empty] },
};

export function _2fast(
  client: Client,
  request?: _2fastRequest,
  options?: RequestOptions<_2fastResponses>,
): Promise<_2fastResponse> {
  return client.send(_2fastOperation, request, options);
}
