import type { BinaryInput } from "../runtime/binary.js";
import type { BodyPart } from "../runtime/part.js";
import type { Client } from "../runtime/client.js";
import type { ErrorOf } from "../runtime/errors.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../client.js";
import { empty } from "../runtime/decode.js";
import { multipartBody } from "../runtime/multipart-body.js";
import { optionalFieldsBody } from "../runtime/body.js";

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
        x?: number;
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
  unsafe: true,
  path: "/files",
  body: /* @__PURE__ */ optionalFieldsBody("multipart/form-data", multipartBody),
  responses: { 204: [empty] },
};
