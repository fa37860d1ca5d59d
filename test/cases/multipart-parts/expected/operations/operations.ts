import type { BinaryInput } from "../runtime/binary.js";
import type { BodyPart } from "../runtime/part.js";
import type { Client } from "../runtime/client.js";
import type { ErrorOf } from "../runtime/errors.js";
import type { Meta } from "../types.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../client.js";
import { empty } from "../runtime/decode.js";
import { fieldsBody, wholeBody } from "../runtime/body.js";
import { fileBody } from "../runtime/binary-body.js";
import { multipartBody } from "../runtime/multipart-body.js";
import { queryDeep, queryPipe } from "../runtime/query.js";

/** What `upload` sends. */
export interface UploadRequest {
  /** @format uuid */
  id?: string | undefined;
  /**
   * The file itself.
   *
   * @format binary
   */
  file: BinaryInput | BodyPart<BinaryInput>;
  pages?: (BinaryInput | BodyPart<BinaryInput>)[] | undefined;
  meta?:
    | {
        tags?: string[];
        /** @format binary */
        icon?: string;
      }
    | undefined;
  matrix?: number[][] | undefined;
  /** @contentEncoding base64 */
  token?: string | undefined;
  note?: string | undefined;
  color?:
    | {
        R?: number;
        G?: number;
      }
    | undefined;
  places?: string[] | undefined;
  page?: string | undefined;
  /** @format binary */
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

/** What `upload` gives. */
export type UploadResponse = undefined;

/** Every response of `upload` that is documented, by status. */
export interface UploadResponses {
  /** Done */
  204: {
    body: UploadResponse;
  };
}

/** What `upload` fails with; `status` tells its bodies apart. */
export type UploadError = ErrorOf<UploadResponses>;

const uploadOperation: Operation = {
  id: "upload",
  method: "POST",
  unsafe: true,
  path: "/files",
  body: /* @__PURE__ */ fieldsBody("multipart/form-data", multipartBody, [
    ["note", "application/json"],
    ["color", queryDeep],
    ["places", queryPipe],
    ["page", "application/xml; charset=utf-8"],
    ["cover", "image/png"],
    ["token", "application/octet-stream"],
  ]),
  responses: { 204: [empty] },
};

export function upload(
  client: Client,
  request: UploadRequest,
  options?: RequestOptions<UploadResponses>,
): Promise<UploadResponse> {
  return client.send(uploadOperation, request, options);
}

/** What `composed` sends. */
export interface ComposedRequest {
  data: BinaryInput | BodyPart<BinaryInput>;
  more?: (BinaryInput | BodyPart<BinaryInput>)[] | undefined;
  label?: string | undefined;
}

/** What `composed` gives. */
export type ComposedResponse = undefined;

/** Every response of `composed` that is documented, by status. */
export interface ComposedResponses {
  /** Done */
  204: {
    body: ComposedResponse;
  };
}

/** What `composed` fails with; `status` tells its bodies apart. */
export type ComposedError = ErrorOf<ComposedResponses>;

const composedOperation: Operation = {
  id: "composed",
  method: "POST",
  unsafe: true,
  path: "/composed",
  body: /* @__PURE__ */ fieldsBody("multipart/form-data", multipartBody),
  responses: { 204: [empty] },
};

export function composed(
  client: Client,
  request: ComposedRequest,
  options?: RequestOptions<ComposedResponses>,
): Promise<ComposedResponse> {
  return client.send(composedOperation, request, options);
}

/** What `related` sends. */
export interface RelatedRequest {
  metadata: Meta;
  /** @format binary */
  media: BinaryInput | BodyPart<BinaryInput>;
}

/** What `related` gives. */
export type RelatedResponse = undefined;

/** Every response of `related` that is documented, by status. */
export interface RelatedResponses {
  /** Done */
  204: {
    body: RelatedResponse;
  };
}

/** What `related` fails with; `status` tells its bodies apart. */
export type RelatedError = ErrorOf<RelatedResponses>;

const relatedOperation: Operation = {
  id: "related",
  method: "POST",
  unsafe: true,
  path: "/related",
  body: /* @__PURE__ */ fieldsBody("multipart/related", multipartBody),
  responses: { 204: [empty] },
};

export function related(
  client: Client,
  request: RelatedRequest,
  options?: RequestOptions<RelatedResponses>,
): Promise<RelatedResponse> {
  return client.send(relatedOperation, request, options);
}

/** What `raw` sends. */
export interface RawRequest {
  /** Bytes; the type of a Blob is sent along, else `multipart/mixed`. */
  body: BinaryInput;
}

/** What `raw` gives. */
export type RawResponse = undefined;

/** Every response of `raw` that is documented, by status. */
export interface RawResponses {
  /** Done */
  204: {
    body: RawResponse;
  };
}

/** What `raw` fails with; `status` tells its bodies apart. */
export type RawError = ErrorOf<RawResponses>;

const rawOperation: Operation = {
  id: "raw",
  method: "POST",
  unsafe: true,
  path: "/raw",
  body: /* @__PURE__ */ wholeBody("multipart/mixed", fileBody),
  responses: { 204: [empty] },
};

export function raw(
  client: Client,
  request: RawRequest,
  options?: RequestOptions<RawResponses>,
): Promise<RawResponse> {
  return client.send(rawOperation, request, options);
}

/** What `sendAny` sends. */
export interface SendAnyRequest {
  body: {
    [key: string]: unknown;
  };
}

/** What `sendAny` gives. */
export type SendAnyResponse = undefined;

/** Every response of `sendAny` that is documented, by status. */
export interface SendAnyResponses {
  /** Done */
  204: {
    body: SendAnyResponse;
  };
}

/** What `sendAny` fails with; `status` tells its bodies apart. */
export type SendAnyError = ErrorOf<SendAnyResponses>;

const sendAnyOperation: Operation = {
  id: "sendAny",
  method: "POST",
  unsafe: true,
  path: "/any",
  body: /* @__PURE__ */ wholeBody("multipart/form-data", multipartBody),
  responses: { 204: [empty] },
};

export function sendAny(
  client: Client,
  request: SendAnyRequest,
  options?: RequestOptions<SendAnyResponses>,
): Promise<SendAnyResponse> {
  return client.send(sendAnyOperation, request, options);
}

/** What `sendIdentity` sends. */
export interface SendIdentityRequest {
  /** @contentEncoding binary */
  "files[0]"?: BinaryInput | BodyPart<BinaryInput> | undefined;
}

/** What `sendIdentity` gives. */
export type SendIdentityResponse = undefined;

/** Every response of `sendIdentity` that is documented, by status. */
export interface SendIdentityResponses {
  /** Done */
  204: {
    body: SendIdentityResponse;
  };
}

/** What `sendIdentity` fails with; `status` tells its bodies apart. */
export type SendIdentityError = ErrorOf<SendIdentityResponses>;

const sendIdentityOperation: Operation = {
  id: "sendIdentity",
  method: "POST",
  unsafe: true,
  path: "/identity",
  body: /* @__PURE__ */ fieldsBody("multipart/form-data", multipartBody, [
    ["files[0]", "application/octet-stream"],
  ]),
  responses: { 204: [empty] },
};

export function sendIdentity(
  client: Client,
  request?: SendIdentityRequest,
  options?: RequestOptions<SendIdentityResponses>,
): Promise<SendIdentityResponse> {
  return client.send(sendIdentityOperation, request, options);
}
