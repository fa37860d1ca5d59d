/** A piece of a body. */
export type Piece = string | Blob | Uint8Array | ArrayBuffer | ReadableStream;

/** Joins pieces to one body: a Blob, or a stream when one of them is a stream. */
export function joined(pieces: readonly Piece[]): Blob | ReadableStream {
  if (!pieces.some((piece) => piece instanceof ReadableStream)) return blobOf(pieces);
  const waiting: ReadableStream<unknown>[] = pieces.map((piece) =>
    piece instanceof ReadableStream ? piece : blobOf([piece]).stream(),
  );
  let reader: ReadableStreamDefaultReader<unknown> | undefined;
  return new ReadableStream({
    async pull(controller) {
      for (;;) {
        reader ??= waiting.shift()?.getReader();
        if (reader === undefined) {
          controller.close();
          return;
        }
        const next = await reader.read();
        if (!next.done) {
          controller.enqueue(next.value);
          return;
        }
        reader = undefined;
      }
    },
    async cancel(reason) {
      for (const source of [reader, ...waiting]) await source?.cancel(reason);
    },
  });
}

function blobOf(pieces: readonly Piece[]): Blob {
  return new Blob(pieces as ConstructorParameters<typeof Blob>[0]);
}
