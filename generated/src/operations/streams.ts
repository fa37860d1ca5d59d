import type { AccessControlResponseHeaders } from "../headers.js";
import type { Client } from "../runtime/core/client.js";
import type { ErrorOf } from "../runtime/errors/error-of.js";
import type { Operation } from "../runtime/operation/operation.js";
import type { RequestOptions } from "../client.js";
import type { Stream, StreamMessage, StreamPage, TwilioError } from "../types.js";
import { empty, json } from "../runtime/responses/decode.js";
import { followLink } from "../runtime/operation/link.js";
import { formBody } from "../runtime/bodies/form.js";
import { pathText } from "../runtime/parameters/path.js";
import { queryForm } from "../runtime/parameters/query.js";
import { readBoolean } from "../runtime/responses/headers.js";

/**
 * Create a new Stream.
 *
 * Creates a Stream in a Sync Service. Both fields are optional: a Stream without a name is identified by its
 * sid alone.
 *
 * @throws `ApiError`: The Stream was not created. Possible codes: 20003 (not authenticated), 20429 and 54009
 * (too many requests; nothing was done, so it is safe to retry), 54011 (`Ttl` out of range), 54050 (no such
 * Service), 54301 (the name is taken), 54302 (the name is not allowed).
 * @see https://www.twilio.com/docs/sync/api/stream-resource
 */
export function createStream(
  client: Client,
  request: CreateStreamRequest,
  options?: RequestOptions<CreateStreamResponsesByStatus>,
): Promise<CreateStreamResponse> {
  return client.send(createStreamOperation, request, options);
}

/** The request of `createStream`. */
export interface CreateStreamRequest {
  /**
   * The SID of the Sync Service that contains the Stream. The unique name of the Service is accepted, too,
   * and `default` for the account's default Service.
   *
   * @example "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
   */
  ServiceSid: string;
  /**
   * A name of your choice, unique within the Service, of up to 320 characters. It can replace the sid in the
   * URL of the Stream.
   *
   * At most 320 characters.
   */
  UniqueName?: string | undefined;
  /**
   * Time to live, in seconds: how long until the Stream expires and is deleted.
   *
   * Between 0 and 31,536,000.
   */
  Ttl?: number | undefined;
}

/** The response body of `createStream`. */
export type CreateStreamResponse = Stream;

/** The documented responses of `createStream`, by status. */
export interface CreateStreamResponsesByStatus {
  /** The Stream was created. */
  201: {
    body: CreateStreamResponse;
    headers: AccessControlResponseHeaders;
  };
  /**
   * The Stream was not created. Possible codes: 20003 (not authenticated), 20429 and 54009 (too many
   * requests; nothing was done, so it is safe to retry), 54011 (`Ttl` out of range), 54050 (no such Service),
   * 54301 (the name is taken), 54302 (the name is not allowed).
   */
  default: {
    body: TwilioError;
  };
}

/** The errors that `createStream` throws; `status` narrows the type of `body`. */
export type CreateStreamError = ErrorOf<CreateStreamResponsesByStatus>;

const createStreamOperation: Operation = {
  id: "createStream",
  method: "POST",
  idempotent: false,
  path: "/v1/Services/{ServiceSid}/Streams",
  parameters: [{ name: "ServiceSid", write: pathText }],
  body: { mediaType: "application/x-www-form-urlencoded", encode: formBody },
  responses: { 201: { decode: json, headers: { "Access-Control-Allow-Credentials": readBoolean } } },
};

/**
 * List the Streams of a Service.
 *
 * Returns the Streams of a Sync Service, one page at a time. `meta.next_page_url` of the response leads to
 * the next page, and is `null` on the last one.
 *
 * @throws `ApiError`: The page does not exist. Possible codes: 20003 (not authenticated), 20429 and 54009
 * (too many requests), 54050 (no such Service).
 * @see https://www.twilio.com/docs/sync/api/stream-resource
 */
export function listStreams(
  client: Client,
  request: ListStreamsRequest,
  options?: RequestOptions<ListStreamsResponsesByStatus>,
): Promise<ListStreamsResponse> {
  return client.send(listStreamsOperation, request, options);
}

/** The request of `listStreams`. */
export interface ListStreamsRequest {
  /**
   * The SID of the Sync Service that contains the Stream. The unique name of the Service is accepted, too,
   * and `default` for the account's default Service.
   *
   * @example "ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
   */
  ServiceSid: string;
  /**
   * The maximum number of Streams on a page, from 1 to 100; 50 by default.
   *
   * Between 1 and 100.
   *
   * @default 50
   * @example 20
   */
  PageSize?: number | undefined;
  /**
   * The number of the page, from 0. It only informs the caller; a page is selected by its token.
   *
   * At least 0.
   *
   * @example 1
   */
  Page?: number | undefined;
  /**
   * The token of the page, taken from the URL of a page that the service returned.
   *
   * @example "PTMTOaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
   */
  PageToken?: string | undefined;
}

/** The response body of `listStreams`. */
export type ListStreamsResponse = StreamPage;

/** The documented responses of `listStreams`, by status. */
export interface ListStreamsResponsesByStatus {
  /** A page of Streams, empty if the Service has none. */
  200: {
    body: ListStreamsResponse;
    headers: AccessControlResponseHeaders;
    item: Stream;
  };
  /**
   * The page does not exist. Possible codes: 20003 (not authenticated), 20429 and 54009 (too many requests),
   * 54050 (no such Service).
   */
  default: {
    body: TwilioError;
  };
}

/** The errors that `listStreams` throws; `status` narrows the type of `body`. */
export type ListStreamsError = ErrorOf<ListStreamsResponsesByStatus>;

const listStreamsOperation: Operation = {
  id: "listStreams",
  method: "GET",
  idempotent: true,
  path: "/v1/Services/{ServiceSid}/Streams",
  parameters: [
    { name: "ServiceSid", write: pathText },
    { name: "PageSize", write: queryForm },
    { name: "Page", write: queryForm },
    { name: "PageToken", write: queryForm },
  ],
  responses: { 200: { decode: json, headers: { "Access-Control-Allow-Credentials": readBoolean } } },
  paging: { items: ["streams"], by: "link", at: ["meta", "next_page_url"], follow: followLink },
};

/**
 * Fetch a Stream.
 *
 * Returns one Stream of a Sync Service, by its sid or its unique name.
 *
 * @returns The Stream.
 * @throws `ApiError`: The Stream does not exist. Possible codes: 20003 (not authenticated), 20404 (no such
 * Stream), 20429 and 54009 (too many requests), 54050 (no such Service).
 * @see https://www.twilio.com/docs/sync/api/stream-resource
 */
export function fetchStream(
  client: Client,
  request: FetchStreamRequest,
  options?: RequestOptions<FetchStreamResponsesByStatus>,
): Promise<FetchStreamResponse> {
  return client.send(fetchStreamOperation, request, options);
}

/** The request of `fetchStream`. */
export interface FetchStreamRequest {
  /**
   * The SID of the Sync Service that contains the Stream. The unique name of the Service is accepted, too,
   * and `default` for the account's default Service.
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

/** The response body of `fetchStream`. */
export type FetchStreamResponse = Stream;

/** The documented responses of `fetchStream`, by status. */
export interface FetchStreamResponsesByStatus {
  /** The Stream. */
  200: {
    body: FetchStreamResponse;
    headers: AccessControlResponseHeaders;
  };
  /**
   * The Stream does not exist. Possible codes: 20003 (not authenticated), 20404 (no such Stream), 20429 and
   * 54009 (too many requests), 54050 (no such Service).
   */
  default: {
    body: TwilioError;
  };
}

/** The errors that `fetchStream` throws; `status` narrows the type of `body`. */
export type FetchStreamError = ErrorOf<FetchStreamResponsesByStatus>;

const fetchStreamOperation: Operation = {
  id: "fetchStream",
  method: "GET",
  idempotent: true,
  path: "/v1/Services/{ServiceSid}/Streams/{Sid}",
  parameters: [
    { name: "ServiceSid", write: pathText },
    { name: "Sid", write: pathText },
  ],
  responses: { 200: { decode: json, headers: { "Access-Control-Allow-Credentials": readBoolean } } },
};

/**
 * Update a Stream.
 *
 * Sets a new time to live for a Stream. Without `Ttl`, nothing changes.
 *
 * @returns The updated Stream.
 * @throws `ApiError`: Nothing was changed. Possible codes: 20003 (not authenticated), 20404 (no such Stream),
 * 20429 and 54009 (too many requests; nothing was done, so it is safe to retry), 54011 (`Ttl` out of range),
 * 54050 (no such Service).
 * @see https://www.twilio.com/docs/sync/api/stream-resource
 */
export function updateStream(
  client: Client,
  request: UpdateStreamRequest,
  options?: RequestOptions<UpdateStreamResponsesByStatus>,
): Promise<UpdateStreamResponse> {
  return client.send(updateStreamOperation, request, options);
}

/** The request of `updateStream`. */
export interface UpdateStreamRequest {
  /**
   * The SID of the Sync Service that contains the Stream. The unique name of the Service is accepted, too,
   * and `default` for the account's default Service.
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
   * Between 0 and 31,536,000.
   */
  Ttl?: number | undefined;
}

/** The response body of `updateStream`. */
export type UpdateStreamResponse = Stream;

/** The documented responses of `updateStream`, by status. */
export interface UpdateStreamResponsesByStatus {
  /** The updated Stream. */
  200: {
    body: UpdateStreamResponse;
    headers: AccessControlResponseHeaders;
  };
  /**
   * Nothing was changed. Possible codes: 20003 (not authenticated), 20404 (no such Stream), 20429 and 54009
   * (too many requests; nothing was done, so it is safe to retry), 54011 (`Ttl` out of range), 54050 (no such
   * Service).
   */
  default: {
    body: TwilioError;
  };
}

/** The errors that `updateStream` throws; `status` narrows the type of `body`. */
export type UpdateStreamError = ErrorOf<UpdateStreamResponsesByStatus>;

const updateStreamOperation: Operation = {
  id: "updateStream",
  method: "POST",
  idempotent: false,
  path: "/v1/Services/{ServiceSid}/Streams/{Sid}",
  parameters: [
    { name: "ServiceSid", write: pathText },
    { name: "Sid", write: pathText },
  ],
  body: { mediaType: "application/x-www-form-urlencoded", encode: formBody },
  responses: { 200: { decode: json, headers: { "Access-Control-Allow-Credentials": readBoolean } } },
};

/**
 * Delete a Stream.
 *
 * Deletes a Stream immediately, regardless of its time to live.
 *
 * @throws `ApiError`: Nothing was deleted. Possible codes: 20003 (not authenticated), 20404 (no such Stream),
 * 20429 and 54009 (too many requests), 54050 (no such Service).
 * @see https://www.twilio.com/docs/sync/api/stream-resource
 */
export function deleteStream(
  client: Client,
  request: DeleteStreamRequest,
  options?: RequestOptions<DeleteStreamResponsesByStatus>,
): Promise<DeleteStreamResponse> {
  return client.send(deleteStreamOperation, request, options);
}

/** The request of `deleteStream`. */
export interface DeleteStreamRequest {
  /**
   * The SID of the Sync Service that contains the Stream. The unique name of the Service is accepted, too,
   * and `default` for the account's default Service.
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

/** `deleteStream` returns no body. */
export type DeleteStreamResponse = undefined;

/** The documented responses of `deleteStream`, by status. */
export interface DeleteStreamResponsesByStatus {
  /** The Stream was deleted. */
  204: {
    body: DeleteStreamResponse;
  };
  /**
   * Nothing was deleted. Possible codes: 20003 (not authenticated), 20404 (no such Stream), 20429 and 54009
   * (too many requests), 54050 (no such Service).
   */
  default: {
    body: TwilioError;
  };
}

/** The errors that `deleteStream` throws; `status` narrows the type of `body`. */
export type DeleteStreamError = ErrorOf<DeleteStreamResponsesByStatus>;

const deleteStreamOperation: Operation = {
  id: "deleteStream",
  method: "DELETE",
  idempotent: true,
  path: "/v1/Services/{ServiceSid}/Streams/{Sid}",
  parameters: [
    { name: "ServiceSid", write: pathText },
    { name: "Sid", write: pathText },
  ],
  responses: { 204: { decode: empty } },
};

/**
 * Publish a message to a Stream.
 *
 * Sends a message to every device that listens to the Stream. Messages are not stored: a device that is not
 * listening when a message is sent never receives it.
 *
 * @throws `ApiError`: Nothing was published. Possible codes: 20003 (not authenticated), 20404 (no such
 * Stream), 20429 and 54009 (too many requests; nothing was done, so it is safe to retry), 54050 (no such
 * Service).
 * @see https://www.twilio.com/docs/sync/api/stream-message-resource
 */
export function createStreamMessage(
  client: Client,
  request: CreateStreamMessageRequest,
  options?: RequestOptions<CreateStreamMessageResponsesByStatus>,
): Promise<CreateStreamMessageResponse> {
  return client.send(createStreamMessageOperation, request, options);
}

/** The request of `createStreamMessage`. */
export interface CreateStreamMessageRequest {
  /**
   * The SID of the Sync Service that contains the Stream. The unique name of the Service is accepted, too,
   * and `default` for the account's default Service.
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
   * The message: a JSON object as text, such as `JSON.stringify` returns, of at most 4 KB.
   *
   * At most 4096 characters. Contains `application/json`.
   */
  Data: string;
}

/** The response body of `createStreamMessage`. */
export type CreateStreamMessageResponse = StreamMessage;

/** The documented responses of `createStreamMessage`, by status. */
export interface CreateStreamMessageResponsesByStatus {
  /** The message was published. */
  201: {
    body: CreateStreamMessageResponse;
    headers: AccessControlResponseHeaders;
  };
  /**
   * Nothing was published. Possible codes: 20003 (not authenticated), 20404 (no such Stream), 20429 and 54009
   * (too many requests; nothing was done, so it is safe to retry), 54050 (no such Service).
   */
  default: {
    body: TwilioError;
  };
}

/** The errors that `createStreamMessage` throws; `status` narrows the type of `body`. */
export type CreateStreamMessageError = ErrorOf<CreateStreamMessageResponsesByStatus>;

const createStreamMessageOperation: Operation = {
  id: "createStreamMessage",
  method: "POST",
  idempotent: false,
  path: "/v1/Services/{ServiceSid}/Streams/{StreamSid}/Messages",
  parameters: [
    { name: "ServiceSid", write: pathText },
    { name: "StreamSid", write: pathText },
  ],
  body: { mediaType: "application/x-www-form-urlencoded", encode: formBody },
  responses: { 201: { decode: json, headers: { "Access-Control-Allow-Credentials": readBoolean } } },
};
