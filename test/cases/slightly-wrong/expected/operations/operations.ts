import type { Client } from "../runtime/core/client.js";
import type { ErrorOf } from "../runtime/errors/error-of.js";
import type { Operation } from "../runtime/operation/operation.js";
import type { RequestOptions } from "../client.js";
import { anyBody, empty } from "../runtime/responses/decode.js";
import { pathText } from "../runtime/parameters/path.js";
import { queryForm } from "../runtime/parameters/query.js";

export function getToy(
  client: Client,
  request: GetToyRequest,
  options?: RequestOptions<GetToyResponsesByStatus>,
): Promise<GetToyResponse> {
  return client.send(getToyOperation, request, options);
}

/** The request of `getToy`. */
export interface GetToyRequest {
  petId: number;
  toy: string;
  toyQuery?: boolean | undefined;
}

/** `getToy` returns no body. */
export type GetToyResponse = undefined;

/** The documented responses of `getToy`, by status. */
export interface GetToyResponsesByStatus {
  /** OK */
  204: {
    body: GetToyResponse;
  };
}

/** The errors that `getToy` throws; `status` narrows the type of `body`. */
export type GetToyError = ErrorOf<GetToyResponsesByStatus>;

const getToyOperation: Operation = {
  id: "getToy",
  method: "GET",
  idempotent: true,
  path: "/pets/{petId}/toys/{toy}",
  parameters: [
    { name: "petId", write: pathText },
    { name: "toy", write: pathText },
    { name: "toy", write: queryForm, key: "toyQuery" },
  ],
  responses: { 204: { decode: empty } },
};

export function listPets2(
  client: Client,
  request?: ListPets2Request,
  options?: RequestOptions<ListPets2ResponsesByStatus>,
): Promise<ListPets2Response> {
  return client.send(listPets2Operation, request, options);
}

/** The request of `listPets2`. */
export interface ListPets2Request {
  [key: string]: never;
}

/** The response body of `listPets2`. */
export type ListPets2Response = unknown;

/** The documented responses of `listPets2`, by status. */
export interface ListPets2ResponsesByStatus {
  200: {
    body: ListPets2Response;
  };
}

/** The errors that `listPets2` throws; `status` narrows the type of `body`. */
export type ListPets2Error = ErrorOf<ListPets2ResponsesByStatus>;

const listPets2Operation: Operation = {
  id: "listPets2",
  method: "GET",
  idempotent: true,
  path: "/pets",
  responses: { 200: { decode: anyBody } },
};

/** @see https://example.com */
export function listPets3(
  client: Client,
  request?: ListPets3Request,
  options?: RequestOptions<ListPets3ResponsesByStatus>,
): Promise<ListPets3Response> {
  return client.send(listPets3Operation, request, options);
}

/** The request of `listPets3`. */
export interface ListPets3Request {
  [key: string]: never;
}

/** The response body of `listPets3`. */
export type ListPets3Response = unknown;

/** The documented responses of `listPets3`, by status. */
export interface ListPets3ResponsesByStatus {
  default: {
    body: unknown;
  };
}

/** The errors that `listPets3` throws; `status` narrows the type of `body`. */
export type ListPets3Error = ErrorOf<ListPets3ResponsesByStatus>;

const listPets3Operation: Operation = {
  id: "listPets3",
  method: "POST",
  idempotent: false,
  path: "/pets",
  responses: {},
};

export function listPets(
  client: Client,
  request?: ListPetsRequest,
  options?: RequestOptions<ListPetsResponsesByStatus>,
): Promise<ListPetsResponse> {
  return client.send(listPetsOperation, request, options);
}

/** The request of `listPets`. */
export interface ListPetsRequest {
  [key: string]: never;
}

/** `listPets` returns no body. */
export type ListPetsResponse = undefined;

/** The documented responses of `listPets`, by status. */
export interface ListPetsResponsesByStatus {
  /** OK */
  204: {
    body: ListPetsResponse;
  };
}

/** The errors that `listPets` throws; `status` narrows the type of `body`. */
export type ListPetsError = ErrorOf<ListPetsResponsesByStatus>;

const listPetsOperation: Operation = {
  id: "listPets",
  method: "GET",
  idempotent: true,
  path: "/animals",
  responses: { 204: { decode: empty } },
};

export function search(
  client: Client,
  request?: SearchRequest,
  options?: RequestOptions<SearchResponsesByStatus>,
): Promise<SearchResponse> {
  return client.send(searchOperation, request, options);
}

/** The request of `search`. */
export interface SearchRequest {
  limit?: number | undefined;
}

/** `search` returns no body. */
export type SearchResponse = undefined;

/** The documented responses of `search`, by status. */
export interface SearchResponsesByStatus {
  /** OK */
  204: {
    body: SearchResponse;
  };
}

/** The errors that `search` throws; `status` narrows the type of `body`. */
export type SearchError = ErrorOf<SearchResponsesByStatus>;

const searchOperation: Operation = {
  id: "search",
  method: "GET",
  idempotent: true,
  path: "/search",
  parameters: [{ name: "limit", write: queryForm }],
  responses: { 204: { decode: empty } },
};

export function find(
  client: Client,
  request: FindRequest,
  options?: RequestOptions<FindResponsesByStatus>,
): Promise<FindResponse> {
  return client.send(findOperation, request, options);
}

/** The request of `find`. */
export interface FindRequest {
  by: string;
  name: string;
}

/** `find` returns no body. */
export type FindResponse = undefined;

/** The documented responses of `find`, by status. */
export interface FindResponsesByStatus {
  /** OK */
  204: {
    body: FindResponse;
  };
}

/** The errors that `find` throws; `status` narrows the type of `body`. */
export type FindError = ErrorOf<FindResponsesByStatus>;

const findOperation: Operation = {
  id: "find",
  method: "GET",
  idempotent: true,
  path: "/find?kind=pet&by={by}",
  parameters: [
    { name: "by", write: pathText },
    { name: "name", write: queryForm },
  ],
  responses: { 204: { decode: empty } },
};
