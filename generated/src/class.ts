import type { Client } from "./runtime/core/client.js";
import type { ClientOptions, RequestOptions } from "./client.js";
import type { ItemOf } from "./runtime/extras/paginate.js";
import { createClient } from "./client.js";
import { paginate } from "./runtime/extras/paginate.js";
import * as streamsOperations from "./operations/streams.js";

/** Message channels without storage. */
export class StreamsMethods {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Create a new Stream. */
  create(
    request: streamsOperations.CreateStreamRequest,
    options?: RequestOptions<streamsOperations.CreateStreamResponsesByStatus>,
  ): Promise<streamsOperations.CreateStreamResponse> {
    return streamsOperations.createStream(this.#client, request, options);
  }

  /** Publish a message to a Stream. */
  createMessage(
    request: streamsOperations.CreateStreamMessageRequest,
    options?: RequestOptions<streamsOperations.CreateStreamMessageResponsesByStatus>,
  ): Promise<streamsOperations.CreateStreamMessageResponse> {
    return streamsOperations.createStreamMessage(this.#client, request, options);
  }

  /** Delete a Stream. */
  delete(
    request: streamsOperations.DeleteStreamRequest,
    options?: RequestOptions<streamsOperations.DeleteStreamResponsesByStatus>,
  ): Promise<streamsOperations.DeleteStreamResponse> {
    return streamsOperations.deleteStream(this.#client, request, options);
  }

  /** Fetch a Stream. */
  fetch(
    request: streamsOperations.FetchStreamRequest,
    options?: RequestOptions<streamsOperations.FetchStreamResponsesByStatus>,
  ): Promise<streamsOperations.FetchStreamResponse> {
    return streamsOperations.fetchStream(this.#client, request, options);
  }

  /** List the Streams of a Service. */
  list(
    request: streamsOperations.ListStreamsRequest,
    options?: RequestOptions<streamsOperations.ListStreamsResponsesByStatus>,
  ): Promise<streamsOperations.ListStreamsResponse> {
    return streamsOperations.listStreams(this.#client, request, options);
  }

  /** Iterates over the items of all pages of `list`. */
  listAll(
    request: streamsOperations.ListStreamsRequest,
    options?: RequestOptions<streamsOperations.ListStreamsResponsesByStatus>,
  ): AsyncGenerator<ItemOf<typeof streamsOperations.listStreams>, void, undefined> {
    return paginate(streamsOperations.listStreams, this.#client, request, options);
  }

  /** Update a Stream. */
  update(
    request: streamsOperations.UpdateStreamRequest,
    options?: RequestOptions<streamsOperations.UpdateStreamResponsesByStatus>,
  ): Promise<streamsOperations.UpdateStreamResponse> {
    return streamsOperations.updateStream(this.#client, request, options);
  }
}

/** A client for Twilio Sync Streams that has the operations as methods. */
export class TwilioSync {
  /** The client to pass to operations, `safe` and `withResponse`. */
  readonly client: Client;
  /** Message channels without storage. */
  readonly streams: StreamsMethods;

  constructor(options: ClientOptions = {}) {
    this.client = createClient(options);
    this.streams = new StreamsMethods(this.client);
  }
}
