import type { BinaryInput } from "../runtime/values/bytes.js";
import type { BodyPart } from "../runtime/bodies/part.js";
import type { Client } from "../runtime/core/client.js";
import type { ErrorOf } from "../runtime/errors/error-of.js";
import type { Operation } from "../runtime/operation/operation.js";
import type { RequestOptions } from "../client.js";
import type { Upload } from "../types.js";
import { binaryBody } from "../runtime/bodies/binary.js";
import { byContentType } from "../runtime/bodies/choices.js";
import { byMediaType } from "../runtime/responses/by-media-type.js";
import { empty, json, text } from "../runtime/responses/decode.js";
import { jsonBody } from "../runtime/bodies/json.js";
import { multipartBody } from "../runtime/bodies/multipart.js";
import { queryForm } from "../runtime/parameters/query.js";
import { textBody } from "../runtime/bodies/text.js";

/**
 * @throws `ApiError` with status 4XX: Wrong
 * @throws `ApiError`: Broken
 */
export function upload<MediaType extends keyof UploadResponsesByMediaType>(
  client: Client,
  request: UploadRequest,
  options: RequestOptions<UploadResponsesByStatus> & { readonly accept: MediaType },
): Promise<UploadResponsesByMediaType[MediaType]>;
/**
 * @throws `ApiError` with status 4XX: Wrong
 * @throws `ApiError`: Broken
 */
export function upload(
  client: Client,
  request: UploadRequest,
  options?: RequestOptions<UploadResponsesByStatus>,
): Promise<UploadResponse>;
export function upload(
  client: Client,
  request: UploadRequest,
  options?: RequestOptions<UploadResponsesByStatus>,
): Promise<unknown> {
  return client.send(uploadOperation, request, options);
}

/** The request of `upload`. */
export type UploadRequest = {
  bodyParameter?: string | undefined;
} & (
  | {
      contentType?: "application/json" | undefined;
      body: Upload;
    }
  | {
      contentType: "multipart/form-data";
      body: {
        /** Binary data. */
        file: BinaryInput | BodyPart<BinaryInput>;
        name?: string | undefined;
      };
    }
  | {
      contentType: "text/plain";
      /** Text in `text/plain`. */
      body: string;
    }
  | {
      contentType: "application/octet-stream";
      /** Bytes of `application/octet-stream`, or of the type of a Blob. */
      body: BinaryInput;
    }
);

/** The response body of `upload`. */
export type UploadResponse = Upload | undefined;

/** The documented responses of `upload`, by status. */
export interface UploadResponsesByStatus {
  /** Either */
  200: {
    body: Upload;
  };
  /** Later */
  202: {
    body: undefined;
  };
  /** Wrong */
  "4XX": {
    body: {
      title?: string;
    };
  };
  /** Broken */
  default: {
    body: string;
  };
}

/** The response body of `upload` by the media type in `accept`. */
export interface UploadResponsesByMediaType {
  "application/json": Upload | undefined;
  "text/csv": string | undefined;
}

/** The errors that `upload` throws; `status` narrows the type of `body`. */
export type UploadError = ErrorOf<UploadResponsesByStatus>;

const uploadOperation: Operation = {
  id: "upload",
  method: "POST",
  idempotent: false,
  path: "/uploads",
  parameters: [{ name: "body", write: queryForm, key: "bodyParameter" }],
  body: {
    mediaType: "application/json",
    encode: jsonBody,
    key: "body",
    choose: byContentType,
    alternatives: [
      {
        mediaType: "multipart/form-data",
        encode: multipartBody,
        encoding: { file: { mediaType: "image/png" } },
      },
      { mediaType: "text/plain", encode: textBody },
      { mediaType: "application/octet-stream", encode: binaryBody },
    ],
  },
  responses: {
    200: { decode: byMediaType, decoders: { "application/json": json, "text/csv": text } },
    202: { decode: empty },
  },
};
