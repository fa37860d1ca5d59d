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

/** What `upload` sends. */
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
        /** @format binary */
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

/** What `upload` gives. */
export type UploadResponse = Upload | string | undefined;

/** Every response of `upload` that is documented, by status. */
export interface UploadResponses {
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

/** What `upload` fails with; `status` tells its bodies apart. */
export type UploadError = ErrorOf<UploadResponses>;

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

export function upload(
  client: Client,
  request: UploadRequest,
  options?: RequestOptions<UploadResponses>,
): Promise<UploadResponse> {
  return client.send(uploadOperation, request, options);
}
