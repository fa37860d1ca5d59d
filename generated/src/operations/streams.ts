import type { Client } from "../runtime/client.js";
import type { ErrorOf } from "../runtime/errors.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../client.js";
import type { Stream, StreamMessage, StreamPage, TwilioError } from "../types.js";
import { empty, json, readBoolean } from "../runtime/decode.js";
import { fieldsBody } from "../runtime/body.js";
import { formBody } from "../runtime/form-body.js";
import { pathText } from "../runtime/path.js";
import { queryForm } from "../runtime/query.js";

/** What `createStream` sends. */
export interface CreateStreamRequest {
  /**
   * The SID of the Sync Service that the Stream is in. The Service's unique name is accepted too, and `default` for the account's default Service.
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
  unsafe: true,
  path: "/v1/Services/{ServiceSid}/Streams",
  parameters: [["ServiceSid", pathText]],
  body: /* @__PURE__ */ fieldsBody("application/x-www-form-urlencoded", formBody),
  responses: { 201: [json, [["Access-Control-Allow-Credentials", readBoolean]]] },
};

/**
 * Create a new Stream.
 *
 * Makes a Stream in a Sync Service. Both fields are optional: without a name the Stream is known by its sid alone.
 *
 * @see https://www.twilio.com/docs/sync/api/stream-resource
 */
export function createStream(
  client: Client,
  request: CreateStreamRequest,
  options?: RequestOptions<CreateStreamResponses>,
): Promise<CreateStreamResponse> {
  return client.send(createStreamOperation, request, options);
}

/** What `listStreams` sends. */
export interface ListStreamsRequest {
  /**
   * The SID of the Sync Service that the Stream is in. The Service's unique name is accepted too, and `default` for the account's default Service.
   *
   * @example "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
   */
  ServiceSid: string;
  /**
   * How many Streams a page holds at most, from 1 to 100; 50 unless given.
   *
   * @minimum 1
   * @maximum 100
   * @default 50
   * @example 20
   */
  PageSize?: number | undefined;
  /**
   * The number of the page, from 0. It is for the caller to know where it is: what leads to a page is its token.
   *
   * @minimum 0
   * @example 1
   */
  Page?: number | undefined;
  /**
   * What the service calls the page, taken from the URL of a page that it gave.
   *
   * @example "PTMTOaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
   */
  PageToken?: string | undefined;
}

/** What `listStreams` gives. */
export type ListStreamsResponse = StreamPage;

/** Every response of `listStreams` that is documented, by status. */
export interface ListStreamsResponses {
  /** A page of Streams; an empty one when the Service has none. */
  200: {
    body: ListStreamsResponse;
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
    item: Stream;
  };
  /** There is no such page. Codes to expect: 20003 (not authenticated), 20429 and 54009 (too many requests), 54050 (no such Service). */
  default: {
    body: TwilioError;
  };
}

/** What `listStreams` fails with; `status` tells its bodies apart. */
export type ListStreamsError = ErrorOf<ListStreamsResponses>;

const listStreamsOperation: Operation = {
  id: "listStreams",
  method: "GET",
  path: "/v1/Services/{ServiceSid}/Streams",
  parameters: [
    ["ServiceSid", pathText],
    ["PageSize", queryForm],
    ["Page", queryForm],
    ["PageToken", queryForm],
  ],
  responses: { 200: [json, [["Access-Control-Allow-Credentials", readBoolean]]] },
  paging: { items: ["streams"], next: ["meta", "next_page_url"] },
};

/**
 * List the Streams of a Service.
 *
 * Gives the Streams of a Sync Service, a page at a time. The answer's `meta.next_page_url` leads to the page after it, and is `null` on the last one.
 *
 * @see https://www.twilio.com/docs/sync/api/stream-resource
 */
export function listStreams(
  client: Client,
  request: ListStreamsRequest,
  options?: RequestOptions<ListStreamsResponses>,
): Promise<ListStreamsResponse> {
  return client.send(listStreamsOperation, request, options);
}

/** What `fetchStream` sends. */
export interface FetchStreamRequest {
  /**
   * The SID of the Sync Service that the Stream is in. The Service's unique name is accepted too, and `default` for the account's default Service.
   *
   * @example "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
   */
  ServiceSid: string;
  /**
   * The SID of the Stream, or its unique name.
   *
   * @example "TOaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
   */
  Sid: string;
}

/** What `fetchStream` gives. */
export type FetchStreamResponse = Stream;

/** Every response of `fetchStream` that is documented, by status. */
export interface FetchStreamResponses {
  /** The Stream. */
  200: {
    body: FetchStreamResponse;
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
  /** There is no such Stream to show. Codes to expect: 20003 (not authenticated), 20404 (no such Stream), 20429 and 54009 (too many requests), 54050 (no such Service). */
  default: {
    body: TwilioError;
  };
}

/** What `fetchStream` fails with; `status` tells its bodies apart. */
export type FetchStreamError = ErrorOf<FetchStreamResponses>;

const fetchStreamOperation: Operation = {
  id: "fetchStream",
  method: "GET",
  path: "/v1/Services/{ServiceSid}/Streams/{Sid}",
  parameters: [
    ["ServiceSid", pathText],
    ["Sid", pathText],
  ],
  responses: { 200: [json, [["Access-Control-Allow-Credentials", readBoolean]]] },
};

/**
 * Fetch a Stream.
 *
 * Gives one Stream of a Sync Service, by its sid or by its unique name.
 *
 * @see https://www.twilio.com/docs/sync/api/stream-resource
 */
export function fetchStream(
  client: Client,
  request: FetchStreamRequest,
  options?: RequestOptions<FetchStreamResponses>,
): Promise<FetchStreamResponse> {
  return client.send(fetchStreamOperation, request, options);
}

/** What `updateStream` sends. */
export interface UpdateStreamRequest {
  /**
   * The SID of the Sync Service that the Stream is in. The Service's unique name is accepted too, and `default` for the account's default Service.
   *
   * @example "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
   */
  ServiceSid: string;
  /**
   * The SID of the Stream, or its unique name.
   *
   * @example "TOaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
   */
  Sid: string;
  /**
   * Time to live, in seconds from now: how long until the Stream expires and is deleted.
   *
   * @minimum 0
   * @maximum 31536000
   */
  Ttl?: number | undefined;
}

/** What `updateStream` gives. */
export type UpdateStreamResponse = Stream;

/** Every response of `updateStream` that is documented, by status. */
export interface UpdateStreamResponses {
  /** The Stream as it is now. */
  200: {
    body: UpdateStreamResponse;
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
  /** Nothing was changed. Codes to expect: 20003 (not authenticated), 20404 (no such Stream), 20429 and 54009 (too many requests; nothing was done, so trying again is safe), 54011 (`Ttl` out of range), 54050 (no such Service). */
  default: {
    body: TwilioError;
  };
}

/** What `updateStream` fails with; `status` tells its bodies apart. */
export type UpdateStreamError = ErrorOf<UpdateStreamResponses>;

const updateStreamOperation: Operation = {
  id: "updateStream",
  method: "POST",
  unsafe: true,
  path: "/v1/Services/{ServiceSid}/Streams/{Sid}",
  parameters: [
    ["ServiceSid", pathText],
    ["Sid", pathText],
  ],
  body: /* @__PURE__ */ fieldsBody("application/x-www-form-urlencoded", formBody),
  responses: { 200: [json, [["Access-Control-Allow-Credentials", readBoolean]]] },
};

/**
 * Update a Stream.
 *
 * Gives a Stream a new time to live. Without one nothing changes.
 *
 * @see https://www.twilio.com/docs/sync/api/stream-resource
 */
export function updateStream(
  client: Client,
  request: UpdateStreamRequest,
  options?: RequestOptions<UpdateStreamResponses>,
): Promise<UpdateStreamResponse> {
  return client.send(updateStreamOperation, request, options);
}

/** What `deleteStream` sends. */
export interface DeleteStreamRequest {
  /**
   * The SID of the Sync Service that the Stream is in. The Service's unique name is accepted too, and `default` for the account's default Service.
   *
   * @example "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
   */
  ServiceSid: string;
  /**
   * The SID of the Stream, or its unique name.
   *
   * @example "TOaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
   */
  Sid: string;
}

/** What `deleteStream` gives. */
export type DeleteStreamResponse = undefined;

/** Every response of `deleteStream` that is documented, by status. */
export interface DeleteStreamResponses {
  /** The Stream is gone. */
  204: {
    body: DeleteStreamResponse;
  };
  /** Nothing was deleted. Codes to expect: 20003 (not authenticated), 20404 (no such Stream), 20429 and 54009 (too many requests), 54050 (no such Service). */
  default: {
    body: TwilioError;
  };
}

/** What `deleteStream` fails with; `status` tells its bodies apart. */
export type DeleteStreamError = ErrorOf<DeleteStreamResponses>;

const deleteStreamOperation: Operation = {
  id: "deleteStream",
  method: "DELETE",
  path: "/v1/Services/{ServiceSid}/Streams/{Sid}",
  parameters: [
    ["ServiceSid", pathText],
    ["Sid", pathText],
  ],
  responses: { 204: [empty] },
};

/**
 * Delete a Stream.
 *
 * Deletes a Stream at once, whatever its time to live.
 *
 * @see https://www.twilio.com/docs/sync/api/stream-resource
 */
export function deleteStream(
  client: Client,
  request: DeleteStreamRequest,
  options?: RequestOptions<DeleteStreamResponses>,
): Promise<DeleteStreamResponse> {
  return client.send(deleteStreamOperation, request, options);
}

/** What `createStreamMessage` sends. */
export interface CreateStreamMessageRequest {
  /**
   * The SID of the Sync Service that the Stream is in. The Service's unique name is accepted too, and `default` for the account's default Service.
   *
   * @example "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
   */
  ServiceSid: string;
  /**
   * The SID of the Stream, or its unique name.
   *
   * @example "TOaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
   */
  StreamSid: string;
  /**
   * The message: an object as JSON text, as `JSON.stringify` gives it, of at most 4 KB.
   *
   * @maxLength 4096
   * @contentMediaType application/json
   */
  Data: string;
}

/** What `createStreamMessage` gives. */
export type CreateStreamMessageResponse = StreamMessage;

/** Every response of `createStreamMessage` that is documented, by status. */
export interface CreateStreamMessageResponses {
  /** The message was published. */
  201: {
    body: CreateStreamMessageResponse;
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
  /** Nothing was published. Codes to expect: 20003 (not authenticated), 20404 (no such Stream), 20429 and 54009 (too many requests; nothing was done, so trying again is safe), 54050 (no such Service). */
  default: {
    body: TwilioError;
  };
}

/** What `createStreamMessage` fails with; `status` tells its bodies apart. */
export type CreateStreamMessageError = ErrorOf<CreateStreamMessageResponses>;

const createStreamMessageOperation: Operation = {
  id: "createStreamMessage",
  method: "POST",
  unsafe: true,
  path: "/v1/Services/{ServiceSid}/Streams/{StreamSid}/Messages",
  parameters: [
    ["ServiceSid", pathText],
    ["StreamSid", pathText],
  ],
  body: /* @__PURE__ */ fieldsBody("application/x-www-form-urlencoded", formBody),
  responses: { 201: [json, [["Access-Control-Allow-Credentials", readBoolean]]] },
};

/**
 * Publish a message to a Stream.
 *
 * Sends a message to every device that listens to the Stream. It is not stored: who does not listen when it is sent never gets it.
 *
 * @see https://www.twilio.com/docs/sync/api/stream-message-resource
 */
export function createStreamMessage(
  client: Client,
  request: CreateStreamMessageRequest,
  options?: RequestOptions<CreateStreamMessageResponses>,
): Promise<CreateStreamMessageResponse> {
  return client.send(createStreamMessageOperation, request, options);
}
