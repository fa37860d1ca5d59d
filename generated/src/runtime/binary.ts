/** Bytes that a request sends; a stream is sent once and never again. */
export type BinaryInput = Blob | Uint8Array | ArrayBuffer | ReadableStream<Uint8Array>;

/** Bytes as they arrive. */
export type ByteStream = ReadableStream<Uint8Array>;
