import { createClient } from "./client.js";
import type { ClientOptions, RequestOptions } from "./client.js";
import type { Client } from "./runtime/client.js";
import type { ItemOf } from "./runtime/paginate.js";
import { paginate } from "./runtime/paginate.js";
import * as group0 from "./operations/streams.js";

/** Message channels without storage. */
export class StreamsMethods {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Create a new Stream. */
  create(
    request: group0.CreateStreamRequest,
    options?: RequestOptions<group0.CreateStreamResponses>,
  ): Promise<group0.CreateStreamResponse> {
    return group0.createStream(this.#client, request, options);
  }

  /** List the Streams of a Service. */
  list(
    request: group0.ListStreamsRequest,
    options?: RequestOptions<group0.ListStreamsResponses>,
  ): Promise<group0.ListStreamsResponse> {
    return group0.listStreams(this.#client, request, options);
  }

  /** The items of all pages of `list`, as far as the loop goes. */
  listAll(
    request: group0.ListStreamsRequest,
    options?: RequestOptions<group0.ListStreamsResponses>,
  ): AsyncGenerator<ItemOf<typeof group0.listStreams>, void, undefined> {
    return paginate(group0.listStreams, this.#client, request, options);
  }

  /** Fetch a Stream. */
  fetch(
    request: group0.FetchStreamRequest,
    options?: RequestOptions<group0.FetchStreamResponses>,
  ): Promise<group0.FetchStreamResponse> {
    return group0.fetchStream(this.#client, request, options);
  }

  /** Update a Stream. */
  update(
    request: group0.UpdateStreamRequest,
    options?: RequestOptions<group0.UpdateStreamResponses>,
  ): Promise<group0.UpdateStreamResponse> {
    return group0.updateStream(this.#client, request, options);
  }

  /** Delete a Stream. */
  delete(
    request: group0.DeleteStreamRequest,
    options?: RequestOptions<group0.DeleteStreamResponses>,
  ): Promise<group0.DeleteStreamResponse> {
    return group0.deleteStream(this.#client, request, options);
  }

  /** Publish a message to a Stream. */
  createMessage(
    request: group0.CreateStreamMessageRequest,
    options?: RequestOptions<group0.CreateStreamMessageResponses>,
  ): Promise<group0.CreateStreamMessageResponse> {
    return group0.createStreamMessage(this.#client, request, options);
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
