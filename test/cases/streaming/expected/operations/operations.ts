import type { BinaryInput } from "../runtime/values/bytes.js";
import type { Blob } from "../runtime/core/platform.js";
import type { ByteStream } from "../runtime/responses/byte-stream.js";
import type { Chunk, Pet } from "../types.js";
import type { Client } from "../runtime/core/client.js";
import type { ErrorOf } from "../runtime/errors/error-of.js";
import type { Operation } from "../runtime/operation/operation.js";
import type { RequestOptions } from "../client.js";
import type { ServerSentEvent } from "../runtime/responses/events.js";
import { binaryBody } from "../runtime/bodies/binary.js";
import { blob, empty, json } from "../runtime/responses/decode.js";
import { byContentType } from "../runtime/bodies/choices.js";
import { byMediaType } from "../runtime/responses/by-media-type.js";
import {
  eventData,
  events,
  jsonEvents as jsonEventsOfRuntime,
  namedEvents,
} from "../runtime/responses/events.js";
import { jsonBody } from "../runtime/bodies/json.js";
import { jsonLines } from "../runtime/responses/json-lines.js";
import { jsonLinesBody, jsonSequenceBody } from "../runtime/bodies/json-items.js";
import { jsonSequence } from "../runtime/responses/json-sequence.js";
import { stream } from "../runtime/responses/byte-stream.js";
import { textBody } from "../runtime/bodies/text.js";

export function plainEvents(
  client: Client,
  request?: PlainEventsRequest,
  options?: RequestOptions<PlainEventsResponsesByStatus>,
): Promise<PlainEventsResponse> {
  return client.send(plainEventsOperation, request, options);
}

/** The request of `plainEvents`. */
export interface PlainEventsRequest {
  [key: string]: never;
}

/** The response body of `plainEvents`. */
export type PlainEventsResponse = AsyncIterable<ServerSentEvent>;

/** The documented responses of `plainEvents`, by status. */
export interface PlainEventsResponsesByStatus {
  /** Events */
  200: {
    body: PlainEventsResponse;
  };
}

/** The errors that `plainEvents` throws; `status` narrows the type of `body`. */
export type PlainEventsError = ErrorOf<PlainEventsResponsesByStatus>;

const plainEventsOperation: Operation = {
  id: "plainEvents",
  method: "GET",
  idempotent: true,
  path: "/events/plain",
  accept: "text/event-stream",
  responses: { 200: { decode: events } },
};

export function jsonEvents(
  client: Client,
  request?: JsonEventsRequest,
  options?: RequestOptions<JsonEventsResponsesByStatus>,
): Promise<JsonEventsResponse> {
  return client.send(jsonEventsOperation, request, options);
}

/** The request of `jsonEvents`. */
export interface JsonEventsRequest {
  [key: string]: never;
}

/** The response body of `jsonEvents`. */
export type JsonEventsResponse = AsyncIterable<
  | ServerSentEvent<Pet, "added">
  | ServerSentEvent<
      {
        id: number;
      },
      "removed"
    >
>;

/** The documented responses of `jsonEvents`, by status. */
export interface JsonEventsResponsesByStatus {
  /** Events */
  200: {
    body: JsonEventsResponse;
  };
}

/** The errors that `jsonEvents` throws; `status` narrows the type of `body`. */
export type JsonEventsError = ErrorOf<JsonEventsResponsesByStatus>;

const jsonEventsOperation: Operation = {
  id: "jsonEvents",
  method: "GET",
  idempotent: true,
  path: "/events/json",
  accept: "text/event-stream",
  responses: { 200: { decode: jsonEventsOfRuntime } },
};

export function mixedEvents(
  client: Client,
  request?: MixedEventsRequest,
  options?: RequestOptions<MixedEventsResponsesByStatus>,
): Promise<MixedEventsResponse> {
  return client.send(mixedEventsOperation, request, options);
}

/** The request of `mixedEvents`. */
export interface MixedEventsRequest {
  [key: string]: never;
}

/** The response body of `mixedEvents`. */
export type MixedEventsResponse = AsyncIterable<
  ServerSentEvent<string, "note"> | ServerSentEvent<Pet, "pet">
>;

/** The documented responses of `mixedEvents`, by status. */
export interface MixedEventsResponsesByStatus {
  /** Events whose data is sometimes text */
  200: {
    body: MixedEventsResponse;
  };
}

/** The errors that `mixedEvents` throws; `status` narrows the type of `body`. */
export type MixedEventsError = ErrorOf<MixedEventsResponsesByStatus>;

const mixedEventsOperation: Operation = {
  id: "mixedEvents",
  method: "GET",
  idempotent: true,
  path: "/events/mixed",
  accept: "text/event-stream",
  responses: { 200: { decode: /* @__PURE__ */ namedEvents({ note: false, pet: true }) } },
};

export function sharedMediaType(
  client: Client,
  request?: SharedMediaTypeRequest,
  options?: RequestOptions<SharedMediaTypeResponsesByStatus>,
): Promise<SharedMediaTypeResponse> {
  return client.send(sharedMediaTypeOperation, request, options);
}

/** The request of `sharedMediaType`. */
export interface SharedMediaTypeRequest {
  [key: string]: never;
}

/** The response body of `sharedMediaType`. */
export type SharedMediaTypeResponse = AsyncIterable<ServerSentEvent<Pet>>;

/** The documented responses of `sharedMediaType`, by status. */
export interface SharedMediaTypeResponsesByStatus {
  /** Events */
  200: {
    body: SharedMediaTypeResponse;
  };
}

/** The errors that `sharedMediaType` throws; `status` narrows the type of `body`. */
export type SharedMediaTypeError = ErrorOf<SharedMediaTypeResponsesByStatus>;

const sharedMediaTypeOperation: Operation = {
  id: "sharedMediaType",
  method: "GET",
  idempotent: true,
  path: "/events/media-type",
  accept: "text/event-stream",
  responses: { 200: { decode: jsonEventsOfRuntime } },
};

/** @throws `ApiError`: A failure, which may come as an event too */
export function chat<MediaType extends keyof ChatResponsesByMediaType>(
  client: Client,
  request: ChatRequest | undefined,
  options: RequestOptions<ChatResponsesByStatus> & { readonly accept: MediaType },
): Promise<ChatResponsesByMediaType[MediaType]>;
/** @throws `ApiError`: A failure, which may come as an event too */
export function chat(
  client: Client,
  request?: ChatRequest,
  options?: RequestOptions<ChatResponsesByStatus>,
): Promise<ChatResponse>;
export function chat(
  client: Client,
  request?: ChatRequest,
  options?: RequestOptions<ChatResponsesByStatus>,
): Promise<unknown> {
  return client.send(chatOperation, request, options);
}

/** The request of `chat`. */
export interface ChatRequest {
  stream?: boolean | undefined;
}

/** The response body of `chat`. */
export type ChatResponse = Pet;

/** The documented responses of `chat`, by status. */
export interface ChatResponsesByStatus {
  /** An answer, or its pieces when `stream` is true */
  200: {
    body: ChatResponse;
  };
  /** A failure, which may come as an event too */
  default: {
    body:
      | {
          message?: string;
        }
      | string;
  };
}

/** The response body of `chat` by the media type in `accept`. */
export interface ChatResponsesByMediaType {
  "application/json": Pet;
  "text/event-stream": AsyncIterable<Chunk>;
}

/** The errors that `chat` throws; `status` narrows the type of `body`. */
export type ChatError = ErrorOf<ChatResponsesByStatus>;

const chatOperation: Operation = {
  id: "chat",
  method: "POST",
  idempotent: false,
  path: "/chat",
  body: { mediaType: "application/json", encode: jsonBody },
  responses: {
    200: { decode: byMediaType, decoders: { "application/json": json, "text/event-stream": eventData } },
  },
};

export function chatWithEnd(
  client: Client,
  request?: ChatWithEndRequest,
  options?: RequestOptions<ChatWithEndResponsesByStatus>,
): Promise<ChatWithEndResponse> {
  return client.send(chatWithEndOperation, request, options);
}

/** The request of `chatWithEnd`. */
export interface ChatWithEndRequest {
  [key: string]: never;
}

/** The response body of `chatWithEnd`. */
export type ChatWithEndResponse = AsyncIterable<ServerSentEvent<Chunk> | ServerSentEvent<"[DONE]">>;

/** The documented responses of `chatWithEnd`, by status. */
export interface ChatWithEndResponsesByStatus {
  /** Pieces, and an end */
  200: {
    body: ChatWithEndResponse;
  };
}

/** The errors that `chatWithEnd` throws; `status` narrows the type of `body`. */
export type ChatWithEndError = ErrorOf<ChatWithEndResponsesByStatus>;

const chatWithEndOperation: Operation = {
  id: "chatWithEnd",
  method: "POST",
  idempotent: false,
  path: "/chat/sentinel",
  accept: "text/event-stream",
  responses: { 200: { decode: jsonEventsOfRuntime } },
};

export function lines(
  client: Client,
  request?: LinesRequest,
  options?: RequestOptions<LinesResponsesByStatus>,
): Promise<LinesResponse> {
  return client.send(linesOperation, request, options);
}

/** The request of `lines`. */
export interface LinesRequest {
  [key: string]: never;
}

/** The response body of `lines`. */
export type LinesResponse = AsyncIterable<Pet>;

/** The documented responses of `lines`, by status. */
export interface LinesResponsesByStatus {
  /** Lines */
  200: {
    body: LinesResponse;
  };
}

/** The errors that `lines` throws; `status` narrows the type of `body`. */
export type LinesError = ErrorOf<LinesResponsesByStatus>;

const linesOperation: Operation = {
  id: "lines",
  method: "GET",
  idempotent: true,
  path: "/lines",
  accept: "application/jsonl",
  responses: { 200: { decode: jsonLines } },
};

export function sendLines(
  client: Client,
  request: SendLinesRequest,
  options?: RequestOptions<SendLinesResponsesByStatus>,
): Promise<SendLinesResponse> {
  return client.send(sendLinesOperation, request, options);
}

/** The request of `sendLines`. */
export interface SendLinesRequest {
  body: Pet[] | AsyncIterable<Pet>;
}

/** `sendLines` returns no body. */
export type SendLinesResponse = undefined;

/** The documented responses of `sendLines`, by status. */
export interface SendLinesResponsesByStatus {
  /** Done */
  204: {
    body: SendLinesResponse;
  };
}

/** The errors that `sendLines` throws; `status` narrows the type of `body`. */
export type SendLinesError = ErrorOf<SendLinesResponsesByStatus>;

const sendLinesOperation: Operation = {
  id: "sendLines",
  method: "POST",
  idempotent: false,
  path: "/lines",
  body: { mediaType: "application/jsonl", encode: jsonLinesBody, key: "body" },
  responses: { 204: { decode: empty } },
};

export function olderLines(
  client: Client,
  request?: OlderLinesRequest,
  options?: RequestOptions<OlderLinesResponsesByStatus>,
): Promise<OlderLinesResponse> {
  return client.send(olderLinesOperation, request, options);
}

/** The request of `olderLines`. */
export interface OlderLinesRequest {
  [key: string]: never;
}

/** The response body of `olderLines`. */
export type OlderLinesResponse = AsyncIterable<Pet>;

/** The documented responses of `olderLines`, by status. */
export interface OlderLinesResponsesByStatus {
  /** Lines */
  200: {
    body: OlderLinesResponse;
  };
}

/** The errors that `olderLines` throws; `status` narrows the type of `body`. */
export type OlderLinesError = ErrorOf<OlderLinesResponsesByStatus>;

const olderLinesOperation: Operation = {
  id: "olderLines",
  method: "GET",
  idempotent: true,
  path: "/lines/older",
  accept: "application/x-ndjson",
  responses: { 200: { decode: jsonLines } },
};

export function extendedLines(
  client: Client,
  request?: ExtendedLinesRequest,
  options?: RequestOptions<ExtendedLinesResponsesByStatus>,
): Promise<ExtendedLinesResponse> {
  return client.send(extendedLinesOperation, request, options);
}

/** The request of `extendedLines`. */
export interface ExtendedLinesRequest {
  [key: string]: never;
}

/** The response body of `extendedLines`. */
export type ExtendedLinesResponse = AsyncIterable<Pet>;

/** The documented responses of `extendedLines`, by status. */
export interface ExtendedLinesResponsesByStatus {
  /** JSON one after the other */
  200: {
    body: ExtendedLinesResponse;
  };
}

/** The errors that `extendedLines` throws; `status` narrows the type of `body`. */
export type ExtendedLinesError = ErrorOf<ExtendedLinesResponsesByStatus>;

const extendedLinesOperation: Operation = {
  id: "extendedLines",
  method: "GET",
  idempotent: true,
  path: "/lines/extension",
  responses: { 200: { decode: jsonLines } },
};

export function untypedLines(
  client: Client,
  request?: UntypedLinesRequest,
  options?: RequestOptions<UntypedLinesResponsesByStatus>,
): Promise<UntypedLinesResponse> {
  return client.send(untypedLinesOperation, request, options);
}

/** The request of `untypedLines`. */
export interface UntypedLinesRequest {
  [key: string]: never;
}

/** The response body of `untypedLines`. */
export type UntypedLinesResponse = AsyncIterable<unknown>;

/** The documented responses of `untypedLines`, by status. */
export interface UntypedLinesResponsesByStatus {
  /** Lines */
  200: {
    body: UntypedLinesResponse;
  };
}

/** The errors that `untypedLines` throws; `status` narrows the type of `body`. */
export type UntypedLinesError = ErrorOf<UntypedLinesResponsesByStatus>;

const untypedLinesOperation: Operation = {
  id: "untypedLines",
  method: "GET",
  idempotent: true,
  path: "/lines/untyped",
  accept: "application/x-ndjson",
  responses: { 200: { decode: jsonLines } },
};

/** @returns A file */
export function fileOfLines(
  client: Client,
  request?: FileOfLinesRequest,
  options?: RequestOptions<FileOfLinesResponsesByStatus>,
): Promise<FileOfLinesResponse> {
  return client.send(fileOfLinesOperation, request, options);
}

/** The request of `fileOfLines`. */
export interface FileOfLinesRequest {
  [key: string]: never;
}

/** The response body of `fileOfLines`. */
export type FileOfLinesResponse = ByteStream;

/** The documented responses of `fileOfLines`, by status. */
export interface FileOfLinesResponsesByStatus {
  /** A file */
  200: {
    body: FileOfLinesResponse;
  };
}

/** The errors that `fileOfLines` throws; `status` narrows the type of `body`. */
export type FileOfLinesError = ErrorOf<FileOfLinesResponsesByStatus>;

const fileOfLinesOperation: Operation = {
  id: "fileOfLines",
  method: "GET",
  idempotent: true,
  path: "/lines/file",
  accept: "application/jsonl",
  responses: { 200: { decode: stream } },
};

export function sendFileOfLines(
  client: Client,
  request?: SendFileOfLinesRequest,
  options?: RequestOptions<SendFileOfLinesResponsesByStatus>,
): Promise<SendFileOfLinesResponse> {
  return client.send(sendFileOfLinesOperation, request, options);
}

/** The request of `sendFileOfLines`. */
export interface SendFileOfLinesRequest {
  /** Bytes of `application/jsonl`, or of the type of a Blob. */
  body?: BinaryInput | undefined;
}

/** `sendFileOfLines` returns no body. */
export type SendFileOfLinesResponse = undefined;

/** The documented responses of `sendFileOfLines`, by status. */
export interface SendFileOfLinesResponsesByStatus {
  /** Done */
  204: {
    body: SendFileOfLinesResponse;
  };
}

/** The errors that `sendFileOfLines` throws; `status` narrows the type of `body`. */
export type SendFileOfLinesError = ErrorOf<SendFileOfLinesResponsesByStatus>;

const sendFileOfLinesOperation: Operation = {
  id: "sendFileOfLines",
  method: "POST",
  idempotent: false,
  path: "/lines/file",
  body: { mediaType: "application/jsonl", encode: binaryBody, key: "body" },
  responses: { 204: { decode: empty } },
};

export function sequence(
  client: Client,
  request?: SequenceRequest,
  options?: RequestOptions<SequenceResponsesByStatus>,
): Promise<SequenceResponse> {
  return client.send(sequenceOperation, request, options);
}

/** The request of `sequence`. */
export interface SequenceRequest {
  [key: string]: never;
}

/** The response body of `sequence`. */
export type SequenceResponse = AsyncIterable<Pet>;

/** The documented responses of `sequence`, by status. */
export interface SequenceResponsesByStatus {
  /** Records */
  200: {
    body: SequenceResponse;
  };
}

/** The errors that `sequence` throws; `status` narrows the type of `body`. */
export type SequenceError = ErrorOf<SequenceResponsesByStatus>;

const sequenceOperation: Operation = {
  id: "sequence",
  method: "GET",
  idempotent: true,
  path: "/sequence",
  accept: "application/geo+json-seq",
  responses: { 200: { decode: jsonSequence } },
};

export function sendSequence(
  client: Client,
  request?: SendSequenceRequest,
  options?: RequestOptions<SendSequenceResponsesByStatus>,
): Promise<SendSequenceResponse> {
  return client.send(sendSequenceOperation, request, options);
}

/** The request of `sendSequence`. */
export type SendSequenceRequest =
  | {
      contentType?: "application/json-seq" | undefined;
      body?: Pet[] | AsyncIterable<Pet> | undefined;
    }
  | {
      contentType: "application/json";
      body?: Pet[] | undefined;
    };

/** `sendSequence` returns no body. */
export type SendSequenceResponse = undefined;

/** The documented responses of `sendSequence`, by status. */
export interface SendSequenceResponsesByStatus {
  /** Done */
  204: {
    body: SendSequenceResponse;
  };
}

/** The errors that `sendSequence` throws; `status` narrows the type of `body`. */
export type SendSequenceError = ErrorOf<SendSequenceResponsesByStatus>;

const sendSequenceOperation: Operation = {
  id: "sendSequence",
  method: "POST",
  idempotent: false,
  path: "/sequence",
  body: {
    mediaType: "application/json-seq",
    encode: jsonSequenceBody,
    key: "body",
    choose: byContentType,
    alternatives: [{ mediaType: "application/json", encode: jsonBody }],
  },
  responses: { 204: { decode: empty } },
};

export function sendEvents(
  client: Client,
  request?: SendEventsRequest,
  options?: RequestOptions<SendEventsResponsesByStatus>,
): Promise<SendEventsResponse> {
  return client.send(sendEventsOperation, request, options);
}

/** The request of `sendEvents`. */
export interface SendEventsRequest {
  /** Text in `text/event-stream`. */
  body?: string | undefined;
}

/** `sendEvents` returns no body. */
export type SendEventsResponse = undefined;

/** The documented responses of `sendEvents`, by status. */
export interface SendEventsResponsesByStatus {
  /** Done */
  204: {
    body: SendEventsResponse;
  };
}

/** The errors that `sendEvents` throws; `status` narrows the type of `body`. */
export type SendEventsError = ErrorOf<SendEventsResponsesByStatus>;

const sendEventsOperation: Operation = {
  id: "sendEvents",
  method: "POST",
  idempotent: false,
  path: "/events/sent",
  body: { mediaType: "text/event-stream", encode: textBody, key: "body" },
  responses: { 204: { decode: empty } },
};

export function parts(
  client: Client,
  request?: PartsRequest,
  options?: RequestOptions<PartsResponsesByStatus>,
): Promise<PartsResponse> {
  return client.send(partsOperation, request, options);
}

/** The request of `parts`. */
export interface PartsRequest {
  [key: string]: never;
}

/** The response body of `parts`. */
export type PartsResponse = Blob;

/** The documented responses of `parts`, by status. */
export interface PartsResponsesByStatus {
  /** Parts */
  200: {
    body: PartsResponse;
  };
}

/** The errors that `parts` throws; `status` narrows the type of `body`. */
export type PartsError = ErrorOf<PartsResponsesByStatus>;

const partsOperation: Operation = {
  id: "parts",
  method: "GET",
  idempotent: true,
  path: "/parts",
  accept: "multipart/mixed",
  responses: { 200: { decode: blob } },
};
