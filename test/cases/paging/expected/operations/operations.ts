import type { Client } from "../runtime/core/client.js";
import type { ErrorOf } from "../runtime/errors/error-of.js";
import type { Operation } from "../runtime/operation/operation.js";
import type { Page, Pet } from "../types.js";
import type { RequestOptions } from "../client.js";
import { followLink } from "../runtime/operation/link.js";
import { ifGiven } from "../runtime/bodies/choices.js";
import { json } from "../runtime/responses/decode.js";
import { jsonBody } from "../runtime/bodies/json.js";
import { queryForm } from "../runtime/parameters/query.js";

/** @returns A page */
export function listByLink(
  client: Client,
  request?: ListByLinkRequest,
  options?: RequestOptions<ListByLinkResponsesByStatus>,
): Promise<ListByLinkResponse> {
  return client.send(listByLinkOperation, request, options);
}

/** The request of `listByLink`. */
export interface ListByLinkRequest {
  filter?: string | undefined;
}

/** The response body of `listByLink`. */
export interface ListByLinkResponse {
  data: {
    items: Pet[];
  };
  meta: {
    next?: string | null;
  };
}

/** The documented responses of `listByLink`, by status. */
export interface ListByLinkResponsesByStatus {
  /** A page */
  200: {
    body: ListByLinkResponse;
    item: Pet;
  };
}

/** The errors that `listByLink` throws; `status` narrows the type of `body`. */
export type ListByLinkError = ErrorOf<ListByLinkResponsesByStatus>;

const listByLinkOperation: Operation = {
  id: "listByLink",
  method: "GET",
  idempotent: true,
  path: "/link",
  parameters: [{ name: "filter", write: queryForm }],
  responses: { 200: { decode: json } },
  paging: { items: ["data", "items"], by: "link", at: ["meta", "next"], follow: followLink },
};

export function listByHeader(
  client: Client,
  request?: ListByHeaderRequest,
  options?: RequestOptions<ListByHeaderResponsesByStatus>,
): Promise<ListByHeaderResponse> {
  return client.send(listByHeaderOperation, request, options);
}

/** The request of `listByHeader`. */
export interface ListByHeaderRequest {
  [key: string]: never;
}

/** The response body of `listByHeader`. */
export type ListByHeaderResponse = Pet[];

/** The documented responses of `listByHeader`, by status. */
export interface ListByHeaderResponsesByStatus {
  /** Pets */
  200: {
    body: ListByHeaderResponse;
    item: Pet;
  };
}

/** The errors that `listByHeader` throws; `status` narrows the type of `body`. */
export type ListByHeaderError = ErrorOf<ListByHeaderResponsesByStatus>;

const listByHeaderOperation: Operation = {
  id: "listByHeader",
  method: "GET",
  idempotent: true,
  path: "/header",
  responses: { 200: { decode: json } },
  paging: { items: [], by: "linkHeader", follow: followLink },
};

/** @returns A page */
export function listByCursor(
  client: Client,
  request?: ListByCursorRequest,
  options?: RequestOptions<ListByCursorResponsesByStatus>,
): Promise<ListByCursorResponse> {
  return client.send(listByCursorOperation, request, options);
}

/** The request of `listByCursor`. */
export interface ListByCursorRequest {
  start?: string | undefined;
  query?: string | undefined;
}

/** The response body of `listByCursor`. */
export type ListByCursorResponse = Page;

/** The documented responses of `listByCursor`, by status. */
export interface ListByCursorResponsesByStatus {
  /** A page */
  200: {
    body: ListByCursorResponse;
    item: Pet;
  };
}

/** The errors that `listByCursor` throws; `status` narrows the type of `body`. */
export type ListByCursorError = ErrorOf<ListByCursorResponsesByStatus>;

const listByCursorOperation: Operation = {
  id: "listByCursor",
  method: "POST",
  idempotent: false,
  path: "/cursor",
  body: { mediaType: "application/json", encode: jsonBody, choose: ifGiven },
  responses: { 200: { decode: json } },
  paging: { items: ["results"], by: "cursor", at: ["next_cursor"], key: "start", more: ["has_more"] },
};

/** @returns A page */
export function listByLastItem(
  client: Client,
  request?: ListByLastItemRequest,
  options?: RequestOptions<ListByLastItemResponsesByStatus>,
): Promise<ListByLastItemResponse> {
  return client.send(listByLastItemOperation, request, options);
}

/** The request of `listByLastItem`. */
export interface ListByLastItemRequest {
  "starting-after"?: number | undefined;
}

/** The response body of `listByLastItem`. */
export type ListByLastItemResponse = Page;

/** The documented responses of `listByLastItem`, by status. */
export interface ListByLastItemResponsesByStatus {
  /** A page */
  200: {
    body: ListByLastItemResponse;
    item: Pet;
  };
}

/** The errors that `listByLastItem` throws; `status` narrows the type of `body`. */
export type ListByLastItemError = ErrorOf<ListByLastItemResponsesByStatus>;

const listByLastItemOperation: Operation = {
  id: "listByLastItem",
  method: "GET",
  idempotent: true,
  path: "/last",
  parameters: [{ name: "starting-after", write: queryForm }],
  responses: { 200: { decode: json } },
  paging: {
    items: ["results"],
    by: "cursor",
    at: ["results", "-1", "id"],
    key: "starting-after",
    more: ["has_more"],
  },
};

/** @returns A page */
export function listByOffset(
  client: Client,
  request?: ListByOffsetRequest,
  options?: RequestOptions<ListByOffsetResponsesByStatus>,
): Promise<ListByOffsetResponse> {
  return client.send(listByOffsetOperation, request, options);
}

/** The request of `listByOffset`. */
export interface ListByOffsetRequest {
  offset?: number | undefined;
}

/** The response body of `listByOffset`. */
export type ListByOffsetResponse = Page;

/** The documented responses of `listByOffset`, by status. */
export interface ListByOffsetResponsesByStatus {
  /** A page */
  200: {
    body: ListByOffsetResponse;
    item: Pet;
  };
}

/** The errors that `listByOffset` throws; `status` narrows the type of `body`. */
export type ListByOffsetError = ErrorOf<ListByOffsetResponsesByStatus>;

const listByOffsetOperation: Operation = {
  id: "listByOffset",
  method: "GET",
  idempotent: true,
  path: "/offset",
  parameters: [{ name: "offset", write: queryForm }],
  responses: { 200: { decode: json } },
  paging: { items: ["results"], by: "offset", key: "offset" },
};

export function listByNumber(
  client: Client,
  request?: ListByNumberRequest,
  options?: RequestOptions<ListByNumberResponsesByStatus>,
): Promise<ListByNumberResponse> {
  return client.send(listByNumberOperation, request, options);
}

/** The request of `listByNumber`. */
export interface ListByNumberRequest {
  page?: number | undefined;
}

/** The response body of `listByNumber`. */
export type ListByNumberResponse = Pet[];

/** The documented responses of `listByNumber`, by status. */
export interface ListByNumberResponsesByStatus {
  /** Pets */
  200: {
    body: ListByNumberResponse;
    item: Pet;
  };
}

/** The errors that `listByNumber` throws; `status` narrows the type of `body`. */
export type ListByNumberError = ErrorOf<ListByNumberResponsesByStatus>;

const listByNumberOperation: Operation = {
  id: "listByNumber",
  method: "GET",
  idempotent: true,
  path: "/number",
  parameters: [{ name: "page", write: queryForm }],
  responses: { 200: { decode: json } },
  paging: { items: [], by: "page", key: "page", first: 1 },
};

export function listByNumberFromZero(
  client: Client,
  request?: ListByNumberFromZeroRequest,
  options?: RequestOptions<ListByNumberFromZeroResponsesByStatus>,
): Promise<ListByNumberFromZeroResponse> {
  return client.send(listByNumberFromZeroOperation, request, options);
}

/** The request of `listByNumberFromZero`. */
export interface ListByNumberFromZeroRequest {
  page?: number | undefined;
}

/** The response body of `listByNumberFromZero`. */
export type ListByNumberFromZeroResponse = Pet[];

/** The documented responses of `listByNumberFromZero`, by status. */
export interface ListByNumberFromZeroResponsesByStatus {
  /** Pets */
  200: {
    body: ListByNumberFromZeroResponse;
    item: Pet;
  };
}

/** The errors that `listByNumberFromZero` throws; `status` narrows the type of `body`. */
export type ListByNumberFromZeroError = ErrorOf<ListByNumberFromZeroResponsesByStatus>;

const listByNumberFromZeroOperation: Operation = {
  id: "listByNumberFromZero",
  method: "GET",
  idempotent: true,
  path: "/number-from-zero",
  parameters: [{ name: "page", write: queryForm }],
  responses: { 200: { decode: json } },
  paging: { items: [], by: "page", key: "page", first: 0 },
};

/** @returns A page */
export function wrongField(
  client: Client,
  request?: WrongFieldRequest,
  options?: RequestOptions<WrongFieldResponsesByStatus>,
): Promise<WrongFieldResponse> {
  return client.send(wrongFieldOperation, request, options);
}

/** The request of `wrongField`. */
export interface WrongFieldRequest {
  [key: string]: never;
}

/** The response body of `wrongField`. */
export type WrongFieldResponse = Page;

/** The documented responses of `wrongField`, by status. */
export interface WrongFieldResponsesByStatus {
  /** A page */
  200: {
    body: WrongFieldResponse;
  };
}

/** The errors that `wrongField` throws; `status` narrows the type of `body`. */
export type WrongFieldError = ErrorOf<WrongFieldResponsesByStatus>;

const wrongFieldOperation: Operation = {
  id: "wrongField",
  method: "GET",
  idempotent: true,
  path: "/wrong/field",
  responses: { 200: { decode: json } },
};

/** @returns A page */
export function wrongParameter(
  client: Client,
  request?: WrongParameterRequest,
  options?: RequestOptions<WrongParameterResponsesByStatus>,
): Promise<WrongParameterResponse> {
  return client.send(wrongParameterOperation, request, options);
}

/** The request of `wrongParameter`. */
export interface WrongParameterRequest {
  [key: string]: never;
}

/** The response body of `wrongParameter`. */
export type WrongParameterResponse = Page;

/** The documented responses of `wrongParameter`, by status. */
export interface WrongParameterResponsesByStatus {
  /** A page */
  200: {
    body: WrongParameterResponse;
  };
}

/** The errors that `wrongParameter` throws; `status` narrows the type of `body`. */
export type WrongParameterError = ErrorOf<WrongParameterResponsesByStatus>;

const wrongParameterOperation: Operation = {
  id: "wrongParameter",
  method: "GET",
  idempotent: true,
  path: "/wrong/parameter",
  responses: { 200: { decode: json } },
};

/** @returns A page */
export function wrongItems(
  client: Client,
  request?: WrongItemsRequest,
  options?: RequestOptions<WrongItemsResponsesByStatus>,
): Promise<WrongItemsResponse> {
  return client.send(wrongItemsOperation, request, options);
}

/** The request of `wrongItems`. */
export interface WrongItemsRequest {
  [key: string]: never;
}

/** The response body of `wrongItems`. */
export type WrongItemsResponse = Page;

/** The documented responses of `wrongItems`, by status. */
export interface WrongItemsResponsesByStatus {
  /** A page */
  200: {
    body: WrongItemsResponse;
  };
}

/** The errors that `wrongItems` throws; `status` narrows the type of `body`. */
export type WrongItemsError = ErrorOf<WrongItemsResponsesByStatus>;

const wrongItemsOperation: Operation = {
  id: "wrongItems",
  method: "GET",
  idempotent: true,
  path: "/wrong/items",
  responses: { 200: { decode: json } },
};

/** @returns A page */
export function wrongShape(
  client: Client,
  request?: WrongShapeRequest,
  options?: RequestOptions<WrongShapeResponsesByStatus>,
): Promise<WrongShapeResponse> {
  return client.send(wrongShapeOperation, request, options);
}

/** The request of `wrongShape`. */
export interface WrongShapeRequest {
  [key: string]: never;
}

/** The response body of `wrongShape`. */
export type WrongShapeResponse = Page;

/** The documented responses of `wrongShape`, by status. */
export interface WrongShapeResponsesByStatus {
  /** A page */
  200: {
    body: WrongShapeResponse;
  };
}

/** The errors that `wrongShape` throws; `status` narrows the type of `body`. */
export type WrongShapeError = ErrorOf<WrongShapeResponsesByStatus>;

const wrongShapeOperation: Operation = {
  id: "wrongShape",
  method: "GET",
  idempotent: true,
  path: "/wrong/shape",
  responses: { 200: { decode: json } },
};
