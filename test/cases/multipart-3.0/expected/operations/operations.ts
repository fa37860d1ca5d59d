import type { BinaryInput } from "../runtime/values/bytes.js";
import type { BodyPart } from "../runtime/bodies/part.js";
import type { Client } from "../runtime/core/client.js";
import type { ErrorOf } from "../runtime/errors/error-of.js";
import type { Operation } from "../runtime/operation/operation.js";
import type { RequestOptions } from "../client.js";
import { empty } from "../runtime/responses/decode.js";
import { ifGiven } from "../runtime/bodies/choices.js";
import { multipartBody } from "../runtime/bodies/multipart.js";

export function upload(
  client: Client,
  request?: UploadRequest,
  options?: RequestOptions<UploadResponsesByStatus>,
): Promise<UploadResponse> {
  return client.send(uploadOperation, request, options);
}

/** The request of `upload`. */
export interface UploadRequest {
  files?: (BinaryInput | BodyPart<BinaryInput>)[] | undefined;
  /** Base64-encoded data. */
  key?: string | undefined;
  place?:
    | {
        x?: number | undefined;
      }
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
  body: { mediaType: "multipart/form-data", encode: multipartBody, choose: ifGiven },
  responses: { 204: { decode: empty } },
};
