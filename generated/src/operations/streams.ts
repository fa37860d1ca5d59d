import type { Client } from "../runtime/client.js";
import type { ErrorOf } from "../runtime/errors.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../client.js";
import type { Stream, TwilioError } from "../types.js";
import { formBody } from "../runtime/form-body.js";
import { json, readBoolean } from "../runtime/decode.js";
import { pathText } from "../runtime/path.js";

/** What `createStream` sends. */
export interface CreateStreamRequest {
  /**
   * The SID of the Sync Service that the Stream is made in. The Service's unique name is accepted too, and `default` for the account's default Service.
   *
   * @example "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
   */
  ServiceSid: string;
  /**
   * A name of your choice, unique within the Service, of up to 320 characters. It can stand in for the sid in the URL of the Stream.
   *
   * @maxLength 320
   */
  UniqueName?: string | undefined;
  /**
   * Time to live, in seconds: how long until the Stream expires and is deleted.
   *
   * @minimum 0
   * @maximum 31536000
   */
  Ttl?: number | undefined;
}

/** What `createStream` gives. */
export type CreateStreamResponse = Stream;

/** Every response of `createStream` that is documented, by status. */
export interface CreateStreamResponses {
  /** The Stream was made. */
  201: {
    body: CreateStreamResponse;
    headers: {
      /**
       * The origins that may read the answer.
       *
       * @example "*"
       */
      "Access-Control-Allow-Origin"?: string;
      /**
       * The methods that such an origin may use.
       *
       * @example "POST, OPTIONS"
       */
      "Access-Control-Allow-Methods"?: string;
      /**
       * The request headers that such an origin may send.
       *
       * @example "Content-Type, Authorization"
       */
      "Access-Control-Allow-Headers"?: string;
      /**
       * Whether a browser may send credentials along.
       *
       * @example true
       */
      "Access-Control-Allow-Credentials"?: boolean;
      /**
       * The response headers that a script may read.
       *
       * @example "X-Custom-Header1, X-Custom-Header2"
       */
      "Access-Control-Expose-Headers"?: string;
    };
  };
  /** The Stream was not made. Codes to expect: 20003 (not authenticated), 20429 and 54009 (too many requests; nothing was done, so trying again is safe), 54011 (`Ttl` out of range), 54050 (no such Service), 54301 (the name is taken), 54302 (the name is not allowed). */
  default: {
    body: TwilioError;
  };
}

/** What `createStream` fails with; `status` tells its bodies apart. */
export type CreateStreamError = ErrorOf<CreateStreamResponses>;

const createStreamOperation: Operation = {
  id: "createStream",
  method: "POST",
  path: "/v1/Services/{ServiceSid}/Streams",
  parameters: [["ServiceSid", pathText]],
  body: { content: [["application/x-www-form-urlencoded", formBody]] },
  responses: { 201: [json, [["Access-Control-Allow-Credentials", readBoolean]]] },
};

/**
 * Create a new Stream.
 *
 * Makes a Stream in a Sync Service. Both fields are optional: without a name the Stream is known by its sid alone.
 *
 * @see https://www.twilio.com/docs/sync/api/stream-resource
 */
export async function createStream(
  client: Client,
  request: CreateStreamRequest,
  options?: RequestOptions<CreateStreamResponses>,
): Promise<CreateStreamResponse> {
  return client.send(createStreamOperation, request, options);
}
