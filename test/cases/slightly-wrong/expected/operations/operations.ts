import type { Client } from "../runtime/client.js";
import type { ErrorOf } from "../runtime/errors.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../client.js";
import { empty } from "../runtime/decode.js";
import { pathText } from "../runtime/path.js";
import { queryForm } from "../runtime/query.js";

/** What `getToy` sends. */
export interface GetToyRequest {
  petId: number;
  toy: string;
  toyQuery?: boolean | undefined;
}

/** What `getToy` gives. */
export type GetToyResponse = undefined;

/** Every response of `getToy` that is documented, by status. */
export interface GetToyResponses {
  /** OK */
  204: {
    body: GetToyResponse;
  };
}

/** What `getToy` fails with; `status` tells its bodies apart. */
export type GetToyError = ErrorOf<GetToyResponses>;

const getToyOperation: Operation = {
  id: "getToy",
  method: "GET",
  path: "/pets/{petId}/toys/{toy}",
  parameters: [
    ["petId", pathText],
    ["toy", pathText],
    ["toy", queryForm, "toyQuery"],
  ],
  responses: { 204: [empty] },
};

export function getToy(
  client: Client,
  request: GetToyRequest,
  options?: RequestOptions<GetToyResponses>,
): Promise<GetToyResponse> {
  return client.send(getToyOperation, request, options);
}

/** What `listPets2` sends. */
export interface ListPets2Request {
  [key: string]: never;
}

/** What `listPets2` gives. */
export type ListPets2Response = undefined;

/** Every response of `listPets2` that is documented, by status. */
export interface ListPets2Responses {
  200: {
    body: ListPets2Response;
  };
}

/** What `listPets2` fails with; `status` tells its bodies apart. */
export type ListPets2Error = ErrorOf<ListPets2Responses>;

const listPets2Operation: Operation = {
  id: "listPets2",
  method: "GET",
  path: "/pets",
  responses: { 200: [empty] },
};

export function listPets2(
  client: Client,
  request?: ListPets2Request,
  options?: RequestOptions<ListPets2Responses>,
): Promise<ListPets2Response> {
  return client.send(listPets2Operation, request, options);
}

/** What `listPets3` sends. */
export interface ListPets3Request {
  [key: string]: never;
}

/** What `listPets3` gives. */
export type ListPets3Response = unknown;

/** Every response of `listPets3` that is documented, by status. */
export interface ListPets3Responses {
  [key: string]: never;
}

/** What `listPets3` fails with; `status` tells its bodies apart. */
export type ListPets3Error = ErrorOf<ListPets3Responses>;

const listPets3Operation: Operation = {
  id: "listPets3",
  method: "POST",
  unsafe: true,
  path: "/pets",
  responses: {},
};

/** @see https://example.com */
export function listPets3(
  client: Client,
  request?: ListPets3Request,
  options?: RequestOptions<ListPets3Responses>,
): Promise<ListPets3Response> {
  return client.send(listPets3Operation, request, options);
}

/** What `listPets` sends. */
export interface ListPetsRequest {
  [key: string]: never;
}

/** What `listPets` gives. */
export type ListPetsResponse = undefined;

/** Every response of `listPets` that is documented, by status. */
export interface ListPetsResponses {
  /** OK */
  204: {
    body: ListPetsResponse;
  };
}

/** What `listPets` fails with; `status` tells its bodies apart. */
export type ListPetsError = ErrorOf<ListPetsResponses>;

const listPetsOperation: Operation = {
  id: "listPets",
  method: "GET",
  path: "/animals",
  responses: { 204: [empty] },
};

export function listPets(
  client: Client,
  request?: ListPetsRequest,
  options?: RequestOptions<ListPetsResponses>,
): Promise<ListPetsResponse> {
  return client.send(listPetsOperation, request, options);
}

/** What `search` sends. */
export interface SearchRequest {
  limit?: number | undefined;
}

/** What `search` gives. */
export type SearchResponse = undefined;

/** Every response of `search` that is documented, by status. */
export interface SearchResponses {
  /** OK */
  204: {
    body: SearchResponse;
  };
}

/** What `search` fails with; `status` tells its bodies apart. */
export type SearchError = ErrorOf<SearchResponses>;

const searchOperation: Operation = {
  id: "search",
  method: "GET",
  path: "/search",
  parameters: [["limit", queryForm]],
  responses: { 204: [empty] },
};

export function search(
  client: Client,
  request?: SearchRequest,
  options?: RequestOptions<SearchResponses>,
): Promise<SearchResponse> {
  return client.send(searchOperation, request, options);
}

/** What `find` sends. */
export interface FindRequest {
  by: string;
  name: string;
}

/** What `find` gives. */
export type FindResponse = undefined;

/** Every response of `find` that is documented, by status. */
export interface FindResponses {
  /** OK */
  204: {
    body: FindResponse;
  };
}

/** What `find` fails with; `status` tells its bodies apart. */
export type FindError = ErrorOf<FindResponses>;

const findOperation: Operation = {
  id: "find",
  method: "GET",
  path: "/find?kind=pet&by={by}",
  parameters: [
    ["by", pathText],
    ["name", queryForm],
  ],
  responses: { 204: [empty] },
};

export function find(
  client: Client,
  request: FindRequest,
  options?: RequestOptions<FindResponses>,
): Promise<FindResponse> {
  return client.send(findOperation, request, options);
}
