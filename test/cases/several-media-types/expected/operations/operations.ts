import type { BinaryInput } from "../runtime/binary.js";
import type { BodyPart } from "../runtime/part.js";
import type { Client } from "../runtime/client.js";
import type { ErrorOf } from "../runtime/errors.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../client.js";
import type { Upload } from "../types.js";
import { binaryBody } from "../runtime/binary-body.js";
import { byMediaType, empty, json, text } from "../runtime/decode.js";
import { chosenBody, wholeBody } from "../runtime/body.js";
import { jsonBody } from "../runtime/json-body.js";
import { multipartBody } from "../runtime/multipart-body.js";
import { queryForm } from "../runtime/query.js";
import { textBody } from "../runtime/text-body.js";

/**
 * @throws `ApiError` with status 4XX: Wrong
 * @throws `ApiError`: Broken
 */
export function upload(
  client: Client,
  request: UploadRequest,
  options?: RequestOptions<UploadResponsesByStatus>,
): Promise<UploadResponse> {
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
        name?: string;
      };
    }
  | {
      contentType: "text/plain";
      /** Text in `text/plain`. */
      body: string;
    }
  | {
      contentType: "application/octet-stream";
      /** Bytes of `application/octet-stream`. */
      body: BinaryInput;
    }
);

/** The response body of `upload`. */
export type UploadResponse = Upload | string | undefined;

/** The documented responses of `upload`, by status. */
export interface UploadResponsesByStatus {
  /** Either */
  200: {
    body: Upload | string;
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

/** The errors that `upload` throws; `status` narrows the type of `body`. */
export type UploadError = ErrorOf<UploadResponsesByStatus>;

const uploadOperation: Operation = {
  id: "upload",
  method: "POST",
  unsafe: true,
  path: "/uploads",
  parameters: [["body", queryForm, "bodyParameter"]],
  body: /* @__PURE__ */ chosenBody(
    wholeBody,
    ["application/json", jsonBody],
    ["multipart/form-data", multipartBody, [["file", "image/png"]]],
    ["text/plain", textBody],
    ["application/octet-stream", binaryBody],
  ),
  accept: "application/json, text/csv",
  responses: {
    200: [
      /* @__PURE__ */ byMediaType([
        ["application/json", json],
        ["text/csv", text],
      ]),
    ],
    202: [empty],
  },
};
