import type { BinaryInput } from "../runtime/values/bytes.js";
import type { BodyPart } from "../runtime/bodies/part.js";
import type { Client } from "../runtime/core/client.js";
import type { ErrorOf } from "../runtime/errors/error-of.js";
import type { Operation } from "../runtime/operation/operation.js";
import type { RequestOptions } from "../client.js";
import { empty } from "../runtime/responses/decode.js";
import { multipartBody } from "../runtime/bodies/multipart.js";

export function sendDocument(
  client: Client,
  request: SendDocumentRequest,
  options?: RequestOptions<SendDocumentResponsesByStatus>,
): Promise<SendDocumentResponse> {
  return client.send(sendDocumentOperation, request, options);
}

/** The request of `sendDocument`. */
export interface SendDocumentRequest {
  body: [
    {
      author?: string | undefined;
    },
    (
      | string
      | BodyPart<
          string,
          {
            "Content-Language"?: string | undefined;
          }
        >
    ),
    ...(BinaryInput | BodyPart<BinaryInput>)[],
  ];
}

/** `sendDocument` returns no body. */
export type SendDocumentResponse = undefined;

/** The documented responses of `sendDocument`, by status. */
export interface SendDocumentResponsesByStatus {
  /** Done */
  204: {
    body: SendDocumentResponse;
  };
}

/** The errors that `sendDocument` throws; `status` narrows the type of `body`. */
export type SendDocumentError = ErrorOf<SendDocumentResponsesByStatus>;

const sendDocumentOperation: Operation = {
  id: "sendDocument",
  method: "POST",
  idempotent: false,
  path: "/documents",
  body: {
    mediaType: "multipart/mixed",
    encode: multipartBody,
    encoding: { "0": {}, "1": { mediaType: "text/markdown" }, "*": { mediaType: "image/png" } },
    key: "body",
  },
  responses: { 204: { decode: empty } },
};

export function sendPictures(
  client: Client,
  request: SendPicturesRequest,
  options?: RequestOptions<SendPicturesResponsesByStatus>,
): Promise<SendPicturesResponse> {
  return client.send(sendPicturesOperation, request, options);
}

/** The request of `sendPictures`. */
export interface SendPicturesRequest {
  body: (BinaryInput | BodyPart<BinaryInput>)[];
}

/** `sendPictures` returns no body. */
export type SendPicturesResponse = undefined;

/** The documented responses of `sendPictures`, by status. */
export interface SendPicturesResponsesByStatus {
  /** Done */
  204: {
    body: SendPicturesResponse;
  };
}

/** The errors that `sendPictures` throws; `status` narrows the type of `body`. */
export type SendPicturesError = ErrorOf<SendPicturesResponsesByStatus>;

const sendPicturesOperation: Operation = {
  id: "sendPictures",
  method: "POST",
  idempotent: false,
  path: "/pictures",
  body: {
    mediaType: "multipart/mixed",
    encode: multipartBody,
    encoding: { "*": { mediaType: "image/jpeg" } },
    key: "body",
  },
  responses: { 204: { decode: empty } },
};
