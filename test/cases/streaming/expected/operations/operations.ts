import type { BinaryInput, ByteStream } from "../runtime/binary.js";
import type { Chunk, Pet } from "../types.js";
import type { Client } from "../runtime/client.js";
import type { ErrorOf } from "../runtime/errors.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../client.js";
import type { ServerSentEvent } from "../runtime/events.js";
import { binaryBody } from "../runtime/binary-body.js";
import { blob, byMediaType, empty, json } from "../runtime/decode.js";
import { chosenBody, fieldsBody, wholeBody } from "../runtime/body.js";
import { eventData, events, jsonEvents as jsonEventsOfRuntime } from "../runtime/events.js";
import { jsonBody } from "../runtime/json-body.js";
import { jsonLines } from "../runtime/json-lines.js";
import { jsonLinesBody, jsonSequenceBody } from "../runtime/json-items-body.js";
import { jsonSequence } from "../runtime/json-sequence.js";
import { stream } from "../runtime/stream.js";
import { textBody } from "../runtime/text-body.js";

/** What `plainEvents` sends. */
export interface PlainEventsRequest {
  [key: string]: never;
}

/** What `plainEvents` gives. */
export type PlainEventsResponse = AsyncIterable<ServerSentEvent>;

/** Every response of `plainEvents` that is documented, by status. */
export interface PlainEventsResponses {
  /** Events */
  200: {
    body: PlainEventsResponse;
  };
}

/** What `plainEvents` fails with; `status` tells its bodies apart. */
export type PlainEventsError = ErrorOf<PlainEventsResponses>;

const plainEventsOperation: Operation = {
  id: "plainEvents",
  method: "GET",
  path: "/events/plain",
  accept: "text/event-stream",
  responses: { 200: [events] },
};

export function plainEvents(
  client: Client,
  request?: PlainEventsRequest,
  options?: RequestOptions<PlainEventsResponses>,
): Promise<PlainEventsResponse> {
  return client.send(plainEventsOperation, request, options);
}

/** What `jsonEvents` sends. */
export interface JsonEventsRequest {
  [key: string]: never;
}

/** What `jsonEvents` gives. */
export type JsonEventsResponse = AsyncIterable<
  | ServerSentEvent<Pet, "added">
  | ServerSentEvent<
      {
        id: number;
      },
      "removed"
    >
>;

/** Every response of `jsonEvents` that is documented, by status. */
export interface JsonEventsResponses {
  /** Events */
  200: {
    body: JsonEventsResponse;
  };
}

/** What `jsonEvents` fails with; `status` tells its bodies apart. */
export type JsonEventsError = ErrorOf<JsonEventsResponses>;

const jsonEventsOperation: Operation = {
  id: "jsonEvents",
  method: "GET",
  path: "/events/json",
  accept: "text/event-stream",
  responses: { 200: [jsonEventsOfRuntime] },
};

export function jsonEvents(
  client: Client,
  request?: JsonEventsRequest,
  options?: RequestOptions<JsonEventsResponses>,
): Promise<JsonEventsResponse> {
  return client.send(jsonEventsOperation, request, options);
}

/** What `mixedEvents` sends. */
export interface MixedEventsRequest {
  [key: string]: never;
}

/** What `mixedEvents` gives. */
export type MixedEventsResponse = AsyncIterable<
  ServerSentEvent<string, "note"> | ServerSentEvent<string, "pet">
>;

/** Every response of `mixedEvents` that is documented, by status. */
export interface MixedEventsResponses {
  /** Events whose data is sometimes text */
  200: {
    body: MixedEventsResponse;
  };
}

/** What `mixedEvents` fails with; `status` tells its bodies apart. */
export type MixedEventsError = ErrorOf<MixedEventsResponses>;

const mixedEventsOperation: Operation = {
  id: "mixedEvents",
  method: "GET",
  path: "/events/mixed",
  accept: "text/event-stream",
  responses: { 200: [events] },
};

export function mixedEvents(
  client: Client,
  request?: MixedEventsRequest,
  options?: RequestOptions<MixedEventsResponses>,
): Promise<MixedEventsResponse> {
  return client.send(mixedEventsOperation, request, options);
}

/** What `sharedMediaType` sends. */
export interface SharedMediaTypeRequest {
  [key: string]: never;
}

/** What `sharedMediaType` gives. */
export type SharedMediaTypeResponse = AsyncIterable<ServerSentEvent<Pet>>;

/** Every response of `sharedMediaType` that is documented, by status. */
export interface SharedMediaTypeResponses {
  /** Events */
  200: {
    body: SharedMediaTypeResponse;
  };
}

/** What `sharedMediaType` fails with; `status` tells its bodies apart. */
export type SharedMediaTypeError = ErrorOf<SharedMediaTypeResponses>;

const sharedMediaTypeOperation: Operation = {
  id: "sharedMediaType",
  method: "GET",
  path: "/events/media-type",
  accept: "text/event-stream",
  responses: { 200: [jsonEventsOfRuntime] },
};

export function sharedMediaType(
  client: Client,
  request?: SharedMediaTypeRequest,
  options?: RequestOptions<SharedMediaTypeResponses>,
): Promise<SharedMediaTypeResponse> {
  return client.send(sharedMediaTypeOperation, request, options);
}

/** What `chat` sends. */
export interface ChatRequest {
  stream?: boolean | undefined;
}

/** What `chat` gives. */
export type ChatResponse = Pet | AsyncIterable<Chunk>;

/** Every response of `chat` that is documented, by status. */
export interface ChatResponses {
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

/** What `chat` fails with; `status` tells its bodies apart. */
export type ChatError = ErrorOf<ChatResponses>;

const chatOperation: Operation = {
  id: "chat",
  method: "POST",
  unsafe: true,
  path: "/chat",
  body: /* @__PURE__ */ fieldsBody("application/json", jsonBody),
  accept: "application/json, text/event-stream",
  responses: {
    200: [
      /* @__PURE__ */ byMediaType([
        ["application/json", json],
        ["text/event-stream", eventData],
      ]),
    ],
  },
};

export function chat(
  client: Client,
  request?: ChatRequest,
  options?: RequestOptions<ChatResponses>,
): Promise<ChatResponse> {
  return client.send(chatOperation, request, options);
}

/** What `chatWithEnd` sends. */
export interface ChatWithEndRequest {
  [key: string]: never;
}

/** What `chatWithEnd` gives. */
export type ChatWithEndResponse = AsyncIterable<ServerSentEvent<Chunk> | ServerSentEvent<"[DONE]">>;

/** Every response of `chatWithEnd` that is documented, by status. */
export interface ChatWithEndResponses {
  /** Pieces, and an end */
  200: {
    body: ChatWithEndResponse;
  };
}

/** What `chatWithEnd` fails with; `status` tells its bodies apart. */
export type ChatWithEndError = ErrorOf<ChatWithEndResponses>;

const chatWithEndOperation: Operation = {
  id: "chatWithEnd",
  method: "POST",
  unsafe: true,
  path: "/chat/sentinel",
  accept: "text/event-stream",
  responses: { 200: [jsonEventsOfRuntime] },
};

export function chatWithEnd(
  client: Client,
  request?: ChatWithEndRequest,
  options?: RequestOptions<ChatWithEndResponses>,
): Promise<ChatWithEndResponse> {
  return client.send(chatWithEndOperation, request, options);
}

/** What `lines` sends. */
export interface LinesRequest {
  [key: string]: never;
}

/** What `lines` gives. */
export type LinesResponse = AsyncIterable<Pet>;

/** Every response of `lines` that is documented, by status. */
export interface LinesResponses {
  /** Lines */
  200: {
    body: LinesResponse;
  };
}

/** What `lines` fails with; `status` tells its bodies apart. */
export type LinesError = ErrorOf<LinesResponses>;

const linesOperation: Operation = {
  id: "lines",
  method: "GET",
  path: "/lines",
  accept: "application/jsonl",
  responses: { 200: [jsonLines] },
};

export function lines(
  client: Client,
  request?: LinesRequest,
  options?: RequestOptions<LinesResponses>,
): Promise<LinesResponse> {
  return client.send(linesOperation, request, options);
}

/** What `sendLines` sends. */
export interface SendLinesRequest {
  body: Pet[] | AsyncIterable<Pet>;
}

/** What `sendLines` gives. */
export type SendLinesResponse = undefined;

/** Every response of `sendLines` that is documented, by status. */
export interface SendLinesResponses {
  /** Done */
  204: {
    body: SendLinesResponse;
  };
}

/** What `sendLines` fails with; `status` tells its bodies apart. */
export type SendLinesError = ErrorOf<SendLinesResponses>;

const sendLinesOperation: Operation = {
  id: "sendLines",
  method: "POST",
  unsafe: true,
  path: "/lines",
  body: /* @__PURE__ */ wholeBody("application/jsonl", jsonLinesBody),
  responses: { 204: [empty] },
};

export function sendLines(
  client: Client,
  request: SendLinesRequest,
  options?: RequestOptions<SendLinesResponses>,
): Promise<SendLinesResponse> {
  return client.send(sendLinesOperation, request, options);
}

/** What `olderLines` sends. */
export interface OlderLinesRequest {
  [key: string]: never;
}

/** What `olderLines` gives. */
export type OlderLinesResponse = AsyncIterable<Pet>;

/** Every response of `olderLines` that is documented, by status. */
export interface OlderLinesResponses {
  /** Lines */
  200: {
    body: OlderLinesResponse;
  };
}

/** What `olderLines` fails with; `status` tells its bodies apart. */
export type OlderLinesError = ErrorOf<OlderLinesResponses>;

const olderLinesOperation: Operation = {
  id: "olderLines",
  method: "GET",
  path: "/lines/older",
  accept: "application/x-ndjson",
  responses: { 200: [jsonLines] },
};

export function olderLines(
  client: Client,
  request?: OlderLinesRequest,
  options?: RequestOptions<OlderLinesResponses>,
): Promise<OlderLinesResponse> {
  return client.send(olderLinesOperation, request, options);
}

/** What `extendedLines` sends. */
export interface ExtendedLinesRequest {
  [key: string]: never;
}

/** What `extendedLines` gives. */
export type ExtendedLinesResponse = AsyncIterable<Pet>;

/** Every response of `extendedLines` that is documented, by status. */
export interface ExtendedLinesResponses {
  /** JSON one after the other */
  200: {
    body: ExtendedLinesResponse;
  };
}

/** What `extendedLines` fails with; `status` tells its bodies apart. */
export type ExtendedLinesError = ErrorOf<ExtendedLinesResponses>;

const extendedLinesOperation: Operation = {
  id: "extendedLines",
  method: "GET",
  path: "/lines/extension",
  responses: { 200: [jsonLines] },
};

export function extendedLines(
  client: Client,
  request?: ExtendedLinesRequest,
  options?: RequestOptions<ExtendedLinesResponses>,
): Promise<ExtendedLinesResponse> {
  return client.send(extendedLinesOperation, request, options);
}

/** What `untypedLines` sends. */
export interface UntypedLinesRequest {
  [key: string]: never;
}

/** What `untypedLines` gives. */
export type UntypedLinesResponse = AsyncIterable<unknown>;

/** Every response of `untypedLines` that is documented, by status. */
export interface UntypedLinesResponses {
  /** Lines */
  200: {
    body: UntypedLinesResponse;
  };
}

/** What `untypedLines` fails with; `status` tells its bodies apart. */
export type UntypedLinesError = ErrorOf<UntypedLinesResponses>;

const untypedLinesOperation: Operation = {
  id: "untypedLines",
  method: "GET",
  path: "/lines/untyped",
  accept: "application/x-ndjson",
  responses: { 200: [jsonLines] },
};

export function untypedLines(
  client: Client,
  request?: UntypedLinesRequest,
  options?: RequestOptions<UntypedLinesResponses>,
): Promise<UntypedLinesResponse> {
  return client.send(untypedLinesOperation, request, options);
}

/** What `fileOfLines` sends. */
export interface FileOfLinesRequest {
  [key: string]: never;
}

/** What `fileOfLines` gives. */
export type FileOfLinesResponse = ByteStream;

/** Every response of `fileOfLines` that is documented, by status. */
export interface FileOfLinesResponses {
  /** A file */
  200: {
    body: FileOfLinesResponse;
  };
}

/** What `fileOfLines` fails with; `status` tells its bodies apart. */
export type FileOfLinesError = ErrorOf<FileOfLinesResponses>;

const fileOfLinesOperation: Operation = {
  id: "fileOfLines",
  method: "GET",
  path: "/lines/file",
  accept: "application/jsonl",
  responses: { 200: [stream] },
};

export function fileOfLines(
  client: Client,
  request?: FileOfLinesRequest,
  options?: RequestOptions<FileOfLinesResponses>,
): Promise<FileOfLinesResponse> {
  return client.send(fileOfLinesOperation, request, options);
}

/** What `sendFileOfLines` sends. */
export interface SendFileOfLinesRequest {
  /** Bytes of `application/jsonl`. */
  body?: BinaryInput | undefined;
}

/** What `sendFileOfLines` gives. */
export type SendFileOfLinesResponse = undefined;

/** Every response of `sendFileOfLines` that is documented, by status. */
export interface SendFileOfLinesResponses {
  /** Done */
  204: {
    body: SendFileOfLinesResponse;
  };
}

/** What `sendFileOfLines` fails with; `status` tells its bodies apart. */
export type SendFileOfLinesError = ErrorOf<SendFileOfLinesResponses>;

const sendFileOfLinesOperation: Operation = {
  id: "sendFileOfLines",
  method: "POST",
  unsafe: true,
  path: "/lines/file",
  body: /* @__PURE__ */ wholeBody("application/jsonl", binaryBody),
  responses: { 204: [empty] },
};

export function sendFileOfLines(
  client: Client,
  request?: SendFileOfLinesRequest,
  options?: RequestOptions<SendFileOfLinesResponses>,
): Promise<SendFileOfLinesResponse> {
  return client.send(sendFileOfLinesOperation, request, options);
}

/** What `sequence` sends. */
export interface SequenceRequest {
  [key: string]: never;
}

/** What `sequence` gives. */
export type SequenceResponse = AsyncIterable<Pet>;

/** Every response of `sequence` that is documented, by status. */
export interface SequenceResponses {
  /** Records */
  200: {
    body: SequenceResponse;
  };
}

/** What `sequence` fails with; `status` tells its bodies apart. */
export type SequenceError = ErrorOf<SequenceResponses>;

const sequenceOperation: Operation = {
  id: "sequence",
  method: "GET",
  path: "/sequence",
  accept: "application/geo+json-seq",
  responses: { 200: [jsonSequence] },
};

export function sequence(
  client: Client,
  request?: SequenceRequest,
  options?: RequestOptions<SequenceResponses>,
): Promise<SequenceResponse> {
  return client.send(sequenceOperation, request, options);
}

/** What `sendSequence` sends. */
export type SendSequenceRequest =
  | {
      contentType?: "application/json-seq" | undefined;
      body?: Pet[] | AsyncIterable<Pet> | undefined;
    }
  | {
      contentType: "application/json";
      body?: Pet[] | undefined;
    };

/** What `sendSequence` gives. */
export type SendSequenceResponse = undefined;

/** Every response of `sendSequence` that is documented, by status. */
export interface SendSequenceResponses {
  /** Done */
  204: {
    body: SendSequenceResponse;
  };
}

/** What `sendSequence` fails with; `status` tells its bodies apart. */
export type SendSequenceError = ErrorOf<SendSequenceResponses>;

const sendSequenceOperation: Operation = {
  id: "sendSequence",
  method: "POST",
  unsafe: true,
  path: "/sequence",
  body: /* @__PURE__ */ chosenBody(
    wholeBody,
    ["application/json-seq", jsonSequenceBody],
    ["application/json", jsonBody],
  ),
  responses: { 204: [empty] },
};

export function sendSequence(
  client: Client,
  request?: SendSequenceRequest,
  options?: RequestOptions<SendSequenceResponses>,
): Promise<SendSequenceResponse> {
  return client.send(sendSequenceOperation, request, options);
}

/** What `sendEvents` sends. */
export interface SendEventsRequest {
  /** Text in `text/event-stream`. */
  body?: string | undefined;
}

/** What `sendEvents` gives. */
export type SendEventsResponse = undefined;

/** Every response of `sendEvents` that is documented, by status. */
export interface SendEventsResponses {
  /** Done */
  204: {
    body: SendEventsResponse;
  };
}

/** What `sendEvents` fails with; `status` tells its bodies apart. */
export type SendEventsError = ErrorOf<SendEventsResponses>;

const sendEventsOperation: Operation = {
  id: "sendEvents",
  method: "POST",
  unsafe: true,
  path: "/events/sent",
  body: /* @__PURE__ */ wholeBody("text/event-stream", textBody),
  responses: { 204: [empty] },
};

export function sendEvents(
  client: Client,
  request?: SendEventsRequest,
  options?: RequestOptions<SendEventsResponses>,
): Promise<SendEventsResponse> {
  return client.send(sendEventsOperation, request, options);
}

/** What `parts` sends. */
export interface PartsRequest {
  [key: string]: never;
}

/** What `parts` gives. */
export type PartsResponse = Blob;

/** Every response of `parts` that is documented, by status. */
export interface PartsResponses {
  /** Parts */
  200: {
    body: PartsResponse;
  };
}

/** What `parts` fails with; `status` tells its bodies apart. */
export type PartsError = ErrorOf<PartsResponses>;

const partsOperation: Operation = {
  id: "parts",
  method: "GET",
  path: "/parts",
  accept: "multipart/mixed",
  responses: { 200: [blob] },
};

export function parts(
  client: Client,
  request?: PartsRequest,
  options?: RequestOptions<PartsResponses>,
): Promise<PartsResponse> {
  return client.send(partsOperation, request, options);
}
