import type { BinaryInput } from "../runtime/binary.js";
import type { BodyPart } from "../runtime/part.js";
import type { Client } from "../runtime/client.js";
import type { ErrorOf } from "../runtime/errors.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../client.js";
import { empty } from "../runtime/decode.js";
import { multipartBody } from "../runtime/multipart-body.js";
import { wholeBody } from "../runtime/body.js";

/** What `sendDocument` sends. */
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

/** What `sendDocument` gives. */
export type SendDocumentResponse = undefined;

/** Every response of `sendDocument` that is documented, by status. */
export interface SendDocumentResponses {
  /** Done */
  204: {
    body: SendDocumentResponse;
  };
}

/** What `sendDocument` fails with; `status` tells its bodies apart. */
export type SendDocumentError = ErrorOf<SendDocumentResponses>;

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

export function sendDocument(
  client: Client,
  request: SendDocumentRequest,
  options?: RequestOptions<SendDocumentResponses>,
): Promise<SendDocumentResponse> {
  return client.send(sendDocumentOperation, request, options);
}

/** What `sendPictures` sends. */
export interface SendPicturesRequest {
  body: (BinaryInput | BodyPart<BinaryInput>)[];
}

/** What `sendPictures` gives. */
export type SendPicturesResponse = undefined;

/** Every response of `sendPictures` that is documented, by status. */
export interface SendPicturesResponses {
  /** Done */
  204: {
    body: SendPicturesResponse;
  };
}

/** What `sendPictures` fails with; `status` tells its bodies apart. */
export type SendPicturesError = ErrorOf<SendPicturesResponses>;

const sendPicturesOperation: Operation = {
  id: "sendPictures",
  method: "POST",
  unsafe: true,
  path: "/pictures",
  body: /* @__PURE__ */ wholeBody("multipart/mixed", multipartBody, [["*", "image/jpeg"]]),
  responses: { 204: [empty] },
};

export function sendPictures(
  client: Client,
  request: SendPicturesRequest,
  options?: RequestOptions<SendPicturesResponses>,
): Promise<SendPicturesResponse> {
  return client.send(sendPicturesOperation, request, options);
}
