import { createClient } from "./client.js";
import type { ClientOptions, RequestOptions } from "./client.js";
import type { Client } from "./runtime/client.js";
import type { ItemOf } from "./runtime/paginate.js";
import { paginate } from "./runtime/paginate.js";
import * as group_streams from "./operations/streams.js";

/** Message channels without storage. */
export class StreamsMethods {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Create a new Stream. */
  create(
    request: group_streams.CreateStreamRequest,
    options?: RequestOptions<group_streams.CreateStreamResponses>,
  ): Promise<group_streams.CreateStreamResponse> {
    return group_streams.createStream(this.#client, request, options);
  }

  /** Publish a message to a Stream. */
  createMessage(
    request: group_streams.CreateStreamMessageRequest,
    options?: RequestOptions<group_streams.CreateStreamMessageResponses>,
  ): Promise<group_streams.CreateStreamMessageResponse> {
    return group_streams.createStreamMessage(this.#client, request, options);
  }

  /** Delete a Stream. */
  delete(
    request: group_streams.DeleteStreamRequest,
    options?: RequestOptions<group_streams.DeleteStreamResponses>,
  ): Promise<group_streams.DeleteStreamResponse> {
    return group_streams.deleteStream(this.#client, request, options);
  }

  /** Fetch a Stream. */
  fetch(
    request: group_streams.FetchStreamRequest,
    options?: RequestOptions<group_streams.FetchStreamResponses>,
  ): Promise<group_streams.FetchStreamResponse> {
    return group_streams.fetchStream(this.#client, request, options);
  }

  /** List the Streams of a Service. */
  list(
    request: group_streams.ListStreamsRequest,
    options?: RequestOptions<group_streams.ListStreamsResponses>,
  ): Promise<group_streams.ListStreamsResponse> {
    return group_streams.listStreams(this.#client, request, options);
  }

  /** The items of all pages of `list`, as far as the loop goes. */
  listAll(
    request: group_streams.ListStreamsRequest,
    options?: RequestOptions<group_streams.ListStreamsResponses>,
  ): AsyncGenerator<ItemOf<typeof group_streams.listStreams>, void, undefined> {
    return paginate(group_streams.listStreams, this.#client, request, options);
  }

  /** Update a Stream. */
  update(
    request: group_streams.UpdateStreamRequest,
    options?: RequestOptions<group_streams.UpdateStreamResponses>,
  ): Promise<group_streams.UpdateStreamResponse> {
    return group_streams.updateStream(this.#client, request, options);
  }
}

/** Twilio Sync Streams as a class: the operations as methods, by tag. */
export class TwilioSync {
  /** What operations, `safe`, `withResponse` and the like are called with. */
  readonly client: Client;
  /** Message channels without storage. */
  readonly streams: StreamsMethods;

  constructor(options: ClientOptions = {}) {
    this.client = createClient(options);
    this.streams = new StreamsMethods(this.client);
  }
}
