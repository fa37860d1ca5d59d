import type { BinaryInput } from "../runtime/binary.js";
import type { BodyPart } from "../runtime/part.js";
import type { Client } from "../runtime/client.js";
import type { ErrorOf } from "../runtime/errors.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../client.js";
import { empty } from "../runtime/decode.js";
import { multipartBody } from "../runtime/multipart-body.js";
import { wholeBody } from "../runtime/body.js";

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
      author?: string;
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
  unsafe: true,
  path: "/documents",
  body: /* @__PURE__ */ wholeBody("multipart/mixed", multipartBody, [
    ["0", ""],
    ["1", "text/markdown"],
    ["*", "image/png"],
  ]),
  responses: { 204: [empty] },
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
  unsafe: true,
  path: "/pictures",
  body: /* @__PURE__ */ wholeBody("multipart/mixed", multipartBody, [["*", "image/jpeg"]]),
  responses: { 204: [empty] },
};
