import type { Client } from "../runtime/client.js";
import type { ErrorOf } from "../runtime/errors.js";
import type { Operation } from "../runtime/operation.js";
import type { Page, Pet } from "../types.js";
import type { RequestOptions } from "../client.js";
import { json } from "../runtime/decode.js";
import { jsonBody } from "../runtime/json-body.js";
import { optionalFieldsBody } from "../runtime/body.js";
import { queryForm } from "../runtime/query.js";

/** What `listByLink` sends. */
export interface ListByLinkRequest {
  filter?: string | undefined;
}

/** What `listByLink` gives. */
export interface ListByLinkResponse {
  data: {
    items: Pet[];
  };
  meta: {
    next?: string | null;
  };
}

/** Every response of `listByLink` that is documented, by status. */
export interface ListByLinkResponses {
  /** A page */
  200: {
    body: ListByLinkResponse;
    item: Pet;
  };
}

/** What `listByLink` fails with; `status` tells its bodies apart. */
export type ListByLinkError = ErrorOf<ListByLinkResponses>;

const listByLinkOperation: Operation = {
  id: "listByLink",
  method: "GET",
  path: "/link",
  parameters: [["filter", queryForm]],
  responses: { 200: [json] },
  paging: { items: ["data", "items"], next: ["meta", "next"] },
};

export function listByLink(
  client: Client,
  request?: ListByLinkRequest,
  options?: RequestOptions<ListByLinkResponses>,
): Promise<ListByLinkResponse> {
  return client.send(listByLinkOperation, request, options);
}

/** What `listByHeader` sends. */
export interface ListByHeaderRequest {
  [key: string]: never;
}

/** What `listByHeader` gives. */
export type ListByHeaderResponse = Pet[];

/** Every response of `listByHeader` that is documented, by status. */
export interface ListByHeaderResponses {
  /** Pets */
  200: {
    body: ListByHeaderResponse;
    item: Pet;
  };
}

/** What `listByHeader` fails with; `status` tells its bodies apart. */
export type ListByHeaderError = ErrorOf<ListByHeaderResponses>;

const listByHeaderOperation: Operation = {
  id: "listByHeader",
  method: "GET",
  path: "/header",
  responses: { 200: [json] },
  paging: { items: [] },
};

export function listByHeader(
  client: Client,
  request?: ListByHeaderRequest,
  options?: RequestOptions<ListByHeaderResponses>,
): Promise<ListByHeaderResponse> {
  return client.send(listByHeaderOperation, request, options);
}

/** What `listByCursor` sends. */
export interface ListByCursorRequest {
  start?: string | undefined;
  query?: string | undefined;
}

/** What `listByCursor` gives. */
export type ListByCursorResponse = Page;

/** Every response of `listByCursor` that is documented, by status. */
export interface ListByCursorResponses {
  /** A page */
  200: {
    body: ListByCursorResponse;
    item: Pet;
  };
}

/** What `listByCursor` fails with; `status` tells its bodies apart. */
export type ListByCursorError = ErrorOf<ListByCursorResponses>;

const listByCursorOperation: Operation = {
  id: "listByCursor",
  method: "POST",
  unsafe: true,
  path: "/cursor",
  body: /* @__PURE__ */ optionalFieldsBody("application/json", jsonBody),
  responses: { 200: [json] },
  paging: { items: ["results"], next: ["next_cursor"], key: "start", more: ["has_more"] },
};

export function listByCursor(
  client: Client,
  request?: ListByCursorRequest,
  options?: RequestOptions<ListByCursorResponses>,
): Promise<ListByCursorResponse> {
  return client.send(listByCursorOperation, request, options);
}

/** What `listByLastItem` sends. */
export interface ListByLastItemRequest {
  "starting-after"?: number | undefined;
}

/** What `listByLastItem` gives. */
export type ListByLastItemResponse = Page;

/** Every response of `listByLastItem` that is documented, by status. */
export interface ListByLastItemResponses {
  /** A page */
  200: {
    body: ListByLastItemResponse;
    item: Pet;
  };
}

/** What `listByLastItem` fails with; `status` tells its bodies apart. */
export type ListByLastItemError = ErrorOf<ListByLastItemResponses>;

const listByLastItemOperation: Operation = {
  id: "listByLastItem",
  method: "GET",
  path: "/last",
  parameters: [["starting-after", queryForm]],
  responses: { 200: [json] },
  paging: { items: ["results"], next: ["results", "-1", "id"], key: "starting-after", more: ["has_more"] },
};

export function listByLastItem(
  client: Client,
  request?: ListByLastItemRequest,
  options?: RequestOptions<ListByLastItemResponses>,
): Promise<ListByLastItemResponse> {
  return client.send(listByLastItemOperation, request, options);
}

/** What `listByOffset` sends. */
export interface ListByOffsetRequest {
  offset?: number | undefined;
}

/** What `listByOffset` gives. */
export type ListByOffsetResponse = Page;

/** Every response of `listByOffset` that is documented, by status. */
export interface ListByOffsetResponses {
  /** A page */
  200: {
    body: ListByOffsetResponse;
    item: Pet;
  };
}

/** What `listByOffset` fails with; `status` tells its bodies apart. */
export type ListByOffsetError = ErrorOf<ListByOffsetResponses>;

const listByOffsetOperation: Operation = {
  id: "listByOffset",
  method: "GET",
  path: "/offset",
  parameters: [["offset", queryForm]],
  responses: { 200: [json] },
  paging: { items: ["results"], key: "offset" },
};

export function listByOffset(
  client: Client,
  request?: ListByOffsetRequest,
  options?: RequestOptions<ListByOffsetResponses>,
): Promise<ListByOffsetResponse> {
  return client.send(listByOffsetOperation, request, options);
}

/** What `listByNumber` sends. */
export interface ListByNumberRequest {
  page?: number | undefined;
}

/** What `listByNumber` gives. */
export type ListByNumberResponse = Pet[];

/** Every response of `listByNumber` that is documented, by status. */
export interface ListByNumberResponses {
  /** Pets */
  200: {
    body: ListByNumberResponse;
    item: Pet;
  };
}

/** What `listByNumber` fails with; `status` tells its bodies apart. */
export type ListByNumberError = ErrorOf<ListByNumberResponses>;

const listByNumberOperation: Operation = {
  id: "listByNumber",
  method: "GET",
  path: "/number",
  parameters: [["page", queryForm]],
  responses: { 200: [json] },
  paging: { items: [], key: "page", from: 1, step: 1 },
};

export function listByNumber(
  client: Client,
  request?: ListByNumberRequest,
  options?: RequestOptions<ListByNumberResponses>,
): Promise<ListByNumberResponse> {
  return client.send(listByNumberOperation, request, options);
}

/** What `listByNumberFromZero` sends. */
export interface ListByNumberFromZeroRequest {
  page?: number | undefined;
}

/** What `listByNumberFromZero` gives. */
export type ListByNumberFromZeroResponse = Pet[];

/** Every response of `listByNumberFromZero` that is documented, by status. */
export interface ListByNumberFromZeroResponses {
  /** Pets */
  200: {
    body: ListByNumberFromZeroResponse;
    item: Pet;
  };
}

/** What `listByNumberFromZero` fails with; `status` tells its bodies apart. */
export type ListByNumberFromZeroError = ErrorOf<ListByNumberFromZeroResponses>;

const listByNumberFromZeroOperation: Operation = {
  id: "listByNumberFromZero",
  method: "GET",
  path: "/number-from-zero",
  parameters: [["page", queryForm]],
  responses: { 200: [json] },
  paging: { items: [], key: "page", step: 1 },
};

export function listByNumberFromZero(
  client: Client,
  request?: ListByNumberFromZeroRequest,
  options?: RequestOptions<ListByNumberFromZeroResponses>,
): Promise<ListByNumberFromZeroResponse> {
  return client.send(listByNumberFromZeroOperation, request, options);
}

/** What `wrongField` sends. */
export interface WrongFieldRequest {
  [key: string]: never;
}

/** What `wrongField` gives. */
export type WrongFieldResponse = Page;

/** Every response of `wrongField` that is documented, by status. */
export interface WrongFieldResponses {
  /** A page */
  200: {
    body: WrongFieldResponse;
  };
}

/** What `wrongField` fails with; `status` tells its bodies apart. */
export type WrongFieldError = ErrorOf<WrongFieldResponses>;

const wrongFieldOperation: Operation = {
  id: "wrongField",
  method: "GET",
  path: "/wrong/field",
  responses: { 200: [json] },
};

export function wrongField(
  client: Client,
  request?: WrongFieldRequest,
  options?: RequestOptions<WrongFieldResponses>,
): Promise<WrongFieldResponse> {
  return client.send(wrongFieldOperation, request, options);
}

/** What `wrongParameter` sends. */
export interface WrongParameterRequest {
  [key: string]: never;
}

/** What `wrongParameter` gives. */
export type WrongParameterResponse = Page;

/** Every response of `wrongParameter` that is documented, by status. */
export interface WrongParameterResponses {
  /** A page */
  200: {
    body: WrongParameterResponse;
  };
}

/** What `wrongParameter` fails with; `status` tells its bodies apart. */
export type WrongParameterError = ErrorOf<WrongParameterResponses>;

const wrongParameterOperation: Operation = {
  id: "wrongParameter",
  method: "GET",
  path: "/wrong/parameter",
  responses: { 200: [json] },
};

export function wrongParameter(
  client: Client,
  request?: WrongParameterRequest,
  options?: RequestOptions<WrongParameterResponses>,
): Promise<WrongParameterResponse> {
  return client.send(wrongParameterOperation, request, options);
}

/** What `wrongItems` sends. */
export interface WrongItemsRequest {
  [key: string]: never;
}

/** What `wrongItems` gives. */
export type WrongItemsResponse = Page;

/** Every response of `wrongItems` that is documented, by status. */
export interface WrongItemsResponses {
  /** A page */
  200: {
    body: WrongItemsResponse;
  };
}

/** What `wrongItems` fails with; `status` tells its bodies apart. */
export type WrongItemsError = ErrorOf<WrongItemsResponses>;

const wrongItemsOperation: Operation = {
  id: "wrongItems",
  method: "GET",
  path: "/wrong/items",
  responses: { 200: [json] },
};

export function wrongItems(
  client: Client,
  request?: WrongItemsRequest,
  options?: RequestOptions<WrongItemsResponses>,
): Promise<WrongItemsResponse> {
  return client.send(wrongItemsOperation, request, options);
}

/** What `wrongShape` sends. */
export interface WrongShapeRequest {
  [key: string]: never;
}

/** What `wrongShape` gives. */
export type WrongShapeResponse = Page;

/** Every response of `wrongShape` that is documented, by status. */
export interface WrongShapeResponses {
  /** A page */
  200: {
    body: WrongShapeResponse;
  };
}

/** What `wrongShape` fails with; `status` tells its bodies apart. */
export type WrongShapeError = ErrorOf<WrongShapeResponses>;

const wrongShapeOperation: Operation = {
  id: "wrongShape",
  method: "GET",
  path: "/wrong/shape",
  responses: { 200: [json] },
};

export function wrongShape(
  client: Client,
  request?: WrongShapeRequest,
  options?: RequestOptions<WrongShapeResponses>,
): Promise<WrongShapeResponse> {
  return client.send(wrongShapeOperation, request, options);
}
