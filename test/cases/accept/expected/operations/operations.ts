import type { BinaryInput } from "../runtime/values/bytes.js";
import type { Blob } from "../runtime/core/platform.js";
import type { Client } from "../runtime/core/client.js";
import type { ErrorOf } from "../runtime/errors/error-of.js";
import type { Operation } from "../runtime/operation/operation.js";
import type { Pod } from "../types.js";
import type { RequestOptions } from "../client.js";
import { anyText, anyType } from "../runtime/responses/any-type.js";
import { binaryBody } from "../runtime/bodies/binary.js";
import { blob, empty, json, text } from "../runtime/responses/decode.js";
import { byContentType } from "../runtime/bodies/choices.js";
import { byMediaType } from "../runtime/responses/by-media-type.js";
import { jsonBody } from "../runtime/bodies/json.js";
import { pathText } from "../runtime/parameters/path.js";
import { textBody } from "../runtime/bodies/text.js";

export function getPod<MediaType extends keyof GetPodResponsesByMediaType>(
  client: Client,
  request: GetPodRequest,
  options: RequestOptions<GetPodResponsesByStatus> & { readonly accept: MediaType },
): Promise<GetPodResponsesByMediaType[MediaType]>;
export function getPod(
  client: Client,
  request: GetPodRequest,
  options?: RequestOptions<GetPodResponsesByStatus>,
): Promise<GetPodResponse>;
export function getPod(
  client: Client,
  request: GetPodRequest,
  options?: RequestOptions<GetPodResponsesByStatus>,
): Promise<unknown> {
  return client.send(getPodOperation, request, options);
}

/** The request of `getPod`. */
export interface GetPodRequest {
  name: string;
}

/** The response body of `getPod`. */
export type GetPodResponse = Pod | string[];

/** The documented responses of `getPod`, by status. */
export interface GetPodResponsesByStatus {
  /** In one of three notations */
  200: {
    body: Pod;
  };
  /** Later */
  202: {
    body: string[];
  };
}

/** The response body of `getPod` by the media type in `accept`. */
export interface GetPodResponsesByMediaType {
  "application/json": Pod | string[];
  "application/yaml": string | string[];
  "application/vnd.kubernetes.protobuf": Blob | string[];
}

/** The errors that `getPod` throws; `status` narrows the type of `body`. */
export type GetPodError = ErrorOf<GetPodResponsesByStatus>;

const getPodOperation: Operation = {
  id: "getPod",
  method: "GET",
  idempotent: true,
  path: "/pods/{name}",
  parameters: [{ name: "name", write: pathText }],
  responses: {
    200: {
      decode: byMediaType,
      decoders: {
        "application/json": json,
        "application/yaml": text,
        "application/vnd.kubernetes.protobuf": blob,
      },
    },
    202: { decode: json },
  },
};

/** ASP.NET lists three media types for one structured schema. */
export function listPods(
  client: Client,
  request?: ListPodsRequest,
  options?: RequestOptions<ListPodsResponsesByStatus>,
): Promise<ListPodsResponse> {
  return client.send(listPodsOperation, request, options);
}

/** The request of `listPods`. */
export interface ListPodsRequest {
  [key: string]: never;
}

/** The response body of `listPods`. */
export type ListPodsResponse = Pod[];

/** The documented responses of `listPods`, by status. */
export interface ListPodsResponsesByStatus {
  /** All */
  200: {
    body: ListPodsResponse;
  };
}

/** The errors that `listPods` throws; `status` narrows the type of `body`. */
export type ListPodsError = ErrorOf<ListPodsResponsesByStatus>;

const listPodsOperation: Operation = {
  id: "listPods",
  method: "GET",
  idempotent: true,
  path: "/pods",
  responses: { 200: { decode: json } },
};

export function addPod(
  client: Client,
  request: AddPodRequest,
  options?: RequestOptions<AddPodResponsesByStatus>,
): Promise<AddPodResponse> {
  return client.send(addPodOperation, request, options);
}

/** The request of `addPod`. */
export type AddPodRequest =
  | {
      contentType?: "application/json" | undefined;
      body: Pod;
    }
  | {
      contentType: "text/plain";
      /** Text in `text/plain`. */
      body: string;
    };

/** `addPod` returns no body. */
export type AddPodResponse = undefined;

/** The documented responses of `addPod`, by status. */
export interface AddPodResponsesByStatus {
  /** Added */
  204: {
    body: AddPodResponse;
  };
}

/** The errors that `addPod` throws; `status` narrows the type of `body`. */
export type AddPodError = ErrorOf<AddPodResponsesByStatus>;

const addPodOperation: Operation = {
  id: "addPod",
  method: "POST",
  idempotent: false,
  path: "/pods",
  body: {
    mediaType: "application/json",
    encode: jsonBody,
    key: "body",
    choose: byContentType,
    alternatives: [{ mediaType: "text/plain", encode: textBody }],
  },
  responses: { 204: { decode: empty } },
};

/** @returns The most specific range counts */
export function getIcon<MediaType extends keyof GetIconResponsesByMediaType>(
  client: Client,
  request: GetIconRequest | undefined,
  options: RequestOptions<GetIconResponsesByStatus> & { readonly accept: MediaType },
): Promise<GetIconResponsesByMediaType[MediaType]>;
/** @returns The most specific range counts */
export function getIcon(
  client: Client,
  request?: GetIconRequest,
  options?: RequestOptions<GetIconResponsesByStatus>,
): Promise<GetIconResponse>;
export function getIcon(
  client: Client,
  request?: GetIconRequest,
  options?: RequestOptions<GetIconResponsesByStatus>,
): Promise<unknown> {
  return client.send(getIconOperation, request, options);
}

/** The request of `getIcon`. */
export interface GetIconRequest {
  [key: string]: never;
}

/** The response body of `getIcon`. */
export type GetIconResponse = Pod;

/** The documented responses of `getIcon`, by status. */
export interface GetIconResponsesByStatus {
  /** The most specific range counts */
  200: {
    body: GetIconResponse;
  };
}

/** The response body of `getIcon` by the media type in `accept`. */
export interface GetIconResponsesByMediaType {
  "application/*+json": Pod;
  "*/*": string;
  "image/*": Blob;
}

/** The errors that `getIcon` throws; `status` narrows the type of `body`. */
export type GetIconError = ErrorOf<GetIconResponsesByStatus>;

const getIconOperation: Operation = {
  id: "getIcon",
  method: "GET",
  idempotent: true,
  path: "/icon",
  accept: "application/*+json",
  responses: {
    200: { decode: byMediaType, decoders: { "application/*+json": json, "image/*": blob, "*/*": anyText } },
  },
};

export function getAnything(
  client: Client,
  request?: GetAnythingRequest,
  options?: RequestOptions<GetAnythingResponsesByStatus>,
): Promise<GetAnythingResponse> {
  return client.send(getAnythingOperation, request, options);
}

/** The request of `getAnything`. */
export interface GetAnythingRequest {
  [key: string]: never;
}

/** The response body of `getAnything`. */
export type GetAnythingResponse = Pod;

/** The documented responses of `getAnything`, by status. */
export interface GetAnythingResponsesByStatus {
  /** As it says */
  200: {
    body: GetAnythingResponse;
  };
}

/** The errors that `getAnything` throws; `status` narrows the type of `body`. */
export type GetAnythingError = ErrorOf<GetAnythingResponsesByStatus>;

const getAnythingOperation: Operation = {
  id: "getAnything",
  method: "GET",
  idempotent: true,
  path: "/anything",
  accept: "*/*",
  responses: { 200: { decode: anyType } },
};

export function getText(
  client: Client,
  request?: GetTextRequest,
  options?: RequestOptions<GetTextResponsesByStatus>,
): Promise<GetTextResponse> {
  return client.send(getTextOperation, request, options);
}

/** The request of `getText`. */
export interface GetTextRequest {
  [key: string]: never;
}

/** The response body of `getText`. */
export type GetTextResponse = string;

/** The documented responses of `getText`, by status. */
export interface GetTextResponsesByStatus {
  /** As it says */
  200: {
    body: GetTextResponse;
  };
}

/** The errors that `getText` throws; `status` narrows the type of `body`. */
export type GetTextError = ErrorOf<GetTextResponsesByStatus>;

const getTextOperation: Operation = {
  id: "getText",
  method: "GET",
  idempotent: true,
  path: "/text",
  accept: "*/*",
  responses: { 200: { decode: anyText } },
};

export function putFile(
  client: Client,
  request: PutFileRequest,
  options?: RequestOptions<PutFileResponsesByStatus>,
): Promise<PutFileResponse> {
  return client.send(putFileOperation, request, options);
}

/** The request of `putFile`. */
export interface PutFileRequest {
  /** Bytes of `application/json`, or of the type of a Blob. */
  body: BinaryInput | string;
}

/** The response body of `putFile`. */
export type PutFileResponse = Blob;

/** The documented responses of `putFile`, by status. */
export interface PutFileResponsesByStatus {
  /** A file whose content is JSON */
  200: {
    body: PutFileResponse;
  };
}

/** The errors that `putFile` throws; `status` narrows the type of `body`. */
export type PutFileError = ErrorOf<PutFileResponsesByStatus>;

const putFileOperation: Operation = {
  id: "putFile",
  method: "PUT",
  idempotent: true,
  path: "/file",
  body: { mediaType: "application/json", encode: binaryBody, key: "body" },
  responses: { 200: { decode: blob } },
};

export function putCover(
  client: Client,
  request: PutCoverRequest,
  options?: RequestOptions<PutCoverResponsesByStatus>,
): Promise<PutCoverResponse> {
  return client.send(putCoverOperation, request, options);
}

/** The request of `putCover`. */
export interface PutCoverRequest {
  /**
   * The picture in base64.
   *
   * Base64 text of `image/jpeg`.
   */
  body: string;
}

/** The response body of `putCover`. */
export type PutCoverResponse = string;

/** The documented responses of `putCover`, by status. */
export interface PutCoverResponsesByStatus {
  /** Taken */
  200: {
    body: PutCoverResponse;
  };
}

/** The errors that `putCover` throws; `status` narrows the type of `body`. */
export type PutCoverError = ErrorOf<PutCoverResponsesByStatus>;

const putCoverOperation: Operation = {
  id: "putCover",
  method: "PUT",
  idempotent: true,
  path: "/cover",
  body: { mediaType: "image/jpeg", encode: textBody, key: "body" },
  accept: "image/jpeg",
  responses: { 200: { decode: text } },
};

export function getVersion<MediaType extends keyof GetVersionResponsesByMediaType>(
  client: Client,
  request: GetVersionRequest | undefined,
  options: RequestOptions<GetVersionResponsesByStatus> & { readonly accept: MediaType },
): Promise<GetVersionResponsesByMediaType[MediaType]>;
export function getVersion(
  client: Client,
  request?: GetVersionRequest,
  options?: RequestOptions<GetVersionResponsesByStatus>,
): Promise<GetVersionResponse>;
export function getVersion(
  client: Client,
  request?: GetVersionRequest,
  options?: RequestOptions<GetVersionResponsesByStatus>,
): Promise<unknown> {
  return client.send(getVersionOperation, request, options);
}

/** The request of `getVersion`. */
export interface GetVersionRequest {
  [key: string]: never;
}

/** The response body of `getVersion`. */
export interface GetVersionResponse {
  second?: string;
}

/** The documented responses of `getVersion`, by status. */
export interface GetVersionResponsesByStatus {
  /** Parameters are part of a media type */
  200: {
    body: GetVersionResponse;
  };
}

/** The response body of `getVersion` by the media type in `accept`. */
export interface GetVersionResponsesByMediaType {
  "application/json; v=2.0": {
    second?: string;
  };
  "application/json; v=1.0": {
    first?: string;
  };
}

/** The errors that `getVersion` throws; `status` narrows the type of `body`. */
export type GetVersionError = ErrorOf<GetVersionResponsesByStatus>;

const getVersionOperation: Operation = {
  id: "getVersion",
  method: "GET",
  idempotent: true,
  path: "/versions",
  accept: "application/json; v=2.0",
  responses: { 200: { decode: json } },
};
