import type { BinaryInput } from "../runtime/values/bytes.js";
import type { BodyPart } from "../runtime/bodies/part.js";
import type { Client } from "../runtime/core/client.js";
import type { ErrorOf } from "../runtime/errors/error-of.js";
import type { Meta } from "../types.js";
import type { Operation } from "../runtime/operation/operation.js";
import type { RequestOptions } from "../client.js";
import { binaryBody } from "../runtime/bodies/binary.js";
import { empty } from "../runtime/responses/decode.js";
import { multipartBody } from "../runtime/bodies/multipart.js";
import { queryDeepObject, queryPipeDelimited } from "../runtime/parameters/query.js";

export function upload(
  client: Client,
  request: UploadRequest,
  options?: RequestOptions<UploadResponsesByStatus>,
): Promise<UploadResponse> {
  return client.send(uploadOperation, request, options);
}

/** The request of `upload`. */
export interface UploadRequest {
  /** A UUID. */
  id?: string | undefined;
  /**
   * The file itself.
   *
   * Binary data.
   */
  file: BinaryInput | BodyPart<BinaryInput>;
  pages?: (BinaryInput | BodyPart<BinaryInput>)[] | undefined;
  meta?:
    | {
        tags?: string[] | undefined;
        /** Binary data. */
        icon?: string | undefined;
      }
    | undefined;
  matrix?: number[][] | undefined;
  /** Encoded as `base64`. */
  token?: string | undefined;
  note?: string | undefined;
  /** A file or text. */
  anything?: BinaryInput | string | BodyPart<BinaryInput | string> | undefined;
  color?:
    | {
        R?: number | undefined;
        G?: number | undefined;
      }
    | undefined;
  places?: string[] | undefined;
  page?: string | undefined;
  /** Binary data. */
  cover?:
    | BodyPart<
        BinaryInput,
        {
          "X-Order": number;
          "X-Labels"?: string[] | undefined;
        }
      >
    | undefined;
}

/** `upload` returns no body. */
export type UploadResponse = undefined;

/** The documented responses of `upload`, by status. */
export interface UploadResponsesByStatus {
  /** Done */
  204: {
    body: UploadResponse;
  };
}

/** The errors that `upload` throws; `status` narrows the type of `body`. */
export type UploadError = ErrorOf<UploadResponsesByStatus>;

const uploadOperation: Operation = {
  id: "upload",
  method: "POST",
  idempotent: false,
  path: "/files",
  body: {
    mediaType: "multipart/form-data",
    encode: multipartBody,
    encoding: {
      note: { mediaType: "application/json" },
      color: { write: queryDeepObject },
      places: { write: queryPipeDelimited },
      page: { mediaType: "application/xml; charset=utf-8" },
      cover: { mediaType: "image/png" },
      token: { mediaType: "application/octet-stream" },
    },
  },
  responses: { 204: { decode: empty } },
};

export function composed(
  client: Client,
  request: ComposedRequest,
  options?: RequestOptions<ComposedResponsesByStatus>,
): Promise<ComposedResponse> {
  return client.send(composedOperation, request, options);
}

/** The request of `composed`. */
export interface ComposedRequest {
  data: BinaryInput | BodyPart<BinaryInput>;
  more?: (BinaryInput | BodyPart<BinaryInput>)[] | undefined;
  label?: string | undefined;
}

/** `composed` returns no body. */
export type ComposedResponse = undefined;

/** The documented responses of `composed`, by status. */
export interface ComposedResponsesByStatus {
  /** Done */
  204: {
    body: ComposedResponse;
  };
}

/** The errors that `composed` throws; `status` narrows the type of `body`. */
export type ComposedError = ErrorOf<ComposedResponsesByStatus>;

const composedOperation: Operation = {
  id: "composed",
  method: "POST",
  idempotent: false,
  path: "/composed",
  body: { mediaType: "multipart/form-data", encode: multipartBody },
  responses: { 204: { decode: empty } },
};

export function related(
  client: Client,
  request: RelatedRequest,
  options?: RequestOptions<RelatedResponsesByStatus>,
): Promise<RelatedResponse> {
  return client.send(relatedOperation, request, options);
}

/** The request of `related`. */
export interface RelatedRequest {
  metadata: Meta;
  /** Binary data. */
  media: BinaryInput | BodyPart<BinaryInput>;
}

/** `related` returns no body. */
export type RelatedResponse = undefined;

/** The documented responses of `related`, by status. */
export interface RelatedResponsesByStatus {
  /** Done */
  204: {
    body: RelatedResponse;
  };
}

/** The errors that `related` throws; `status` narrows the type of `body`. */
export type RelatedError = ErrorOf<RelatedResponsesByStatus>;

const relatedOperation: Operation = {
  id: "related",
  method: "POST",
  idempotent: false,
  path: "/related",
  body: { mediaType: "multipart/related", encode: multipartBody },
  responses: { 204: { decode: empty } },
};

export function raw(
  client: Client,
  request: RawRequest,
  options?: RequestOptions<RawResponsesByStatus>,
): Promise<RawResponse> {
  return client.send(rawOperation, request, options);
}

/** The request of `raw`. */
export interface RawRequest {
  /** Bytes of `multipart/mixed`, or of the type of a Blob. */
  body: BinaryInput;
}

/** `raw` returns no body. */
export type RawResponse = undefined;

/** The documented responses of `raw`, by status. */
export interface RawResponsesByStatus {
  /** Done */
  204: {
    body: RawResponse;
  };
}

/** The errors that `raw` throws; `status` narrows the type of `body`. */
export type RawError = ErrorOf<RawResponsesByStatus>;

const rawOperation: Operation = {
  id: "raw",
  method: "POST",
  idempotent: false,
  path: "/raw",
  body: { mediaType: "multipart/mixed", encode: binaryBody, key: "body" },
  responses: { 204: { decode: empty } },
};

export function sendAny(
  client: Client,
  request: SendAnyRequest,
  options?: RequestOptions<SendAnyResponsesByStatus>,
): Promise<SendAnyResponse> {
  return client.send(sendAnyOperation, request, options);
}

/** The request of `sendAny`. */
export interface SendAnyRequest {
  body: {
    [key: string]: BinaryInput | string | BodyPart<BinaryInput | string>;
  };
}

/** `sendAny` returns no body. */
export type SendAnyResponse = undefined;

/** The documented responses of `sendAny`, by status. */
export interface SendAnyResponsesByStatus {
  /** Done */
  204: {
    body: SendAnyResponse;
  };
}

/** The errors that `sendAny` throws; `status` narrows the type of `body`. */
export type SendAnyError = ErrorOf<SendAnyResponsesByStatus>;

const sendAnyOperation: Operation = {
  id: "sendAny",
  method: "POST",
  idempotent: false,
  path: "/any",
  body: { mediaType: "multipart/form-data", encode: multipartBody, key: "body" },
  responses: { 204: { decode: empty } },
};

export function sendIdentity(
  client: Client,
  request?: SendIdentityRequest,
  options?: RequestOptions<SendIdentityResponsesByStatus>,
): Promise<SendIdentityResponse> {
  return client.send(sendIdentityOperation, request, options);
}

/** The request of `sendIdentity`. */
export interface SendIdentityRequest {
  /** Encoded as `binary`. */
  "files[0]"?: BinaryInput | BodyPart<BinaryInput> | undefined;
}

/** `sendIdentity` returns no body. */
export type SendIdentityResponse = undefined;

/** The documented responses of `sendIdentity`, by status. */
export interface SendIdentityResponsesByStatus {
  /** Done */
  204: {
    body: SendIdentityResponse;
  };
}

/** The errors that `sendIdentity` throws; `status` narrows the type of `body`. */
export type SendIdentityError = ErrorOf<SendIdentityResponsesByStatus>;

const sendIdentityOperation: Operation = {
  id: "sendIdentity",
  method: "POST",
  idempotent: false,
  path: "/identity",
  body: {
    mediaType: "multipart/form-data",
    encode: multipartBody,
    encoding: { "files[0]": { mediaType: "application/octet-stream" } },
  },
  responses: { 204: { decode: empty } },
};
