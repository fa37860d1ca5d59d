import type { BinaryInput } from "../runtime/binary.js";
import type { BodyPart } from "../runtime/part.js";
import type { Client } from "../runtime/client.js";
import type { ErrorOf } from "../runtime/errors.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../client.js";
import { empty } from "../runtime/decode.js";
import { multipartBody } from "../runtime/multipart-body.js";
import { optionalFieldsBody } from "../runtime/body.js";

/** What `upload` sends. */
export interface UploadRequest {
  files?: (BinaryInput | BodyPart<BinaryInput>)[] | undefined;
  /** @format byte */
  key?: string | undefined;
  place?:
    | {
        x?: number;
      }
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
  body: /* @__PURE__ */ optionalFieldsBody("multipart/form-data", multipartBody),
  responses: { 204: [empty] },
};

export function upload(
  client: Client,
  request?: UploadRequest,
  options?: RequestOptions<UploadResponses>,
): Promise<UploadResponse> {
  return client.send(uploadOperation, request, options);
}
