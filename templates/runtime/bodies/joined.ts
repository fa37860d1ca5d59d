import { refuse } from "../errors/errors.js";
import { bytesOf } from "../values/bytes.js";
import type { Bytes } from "../values/bytes.js";
import { isStream } from "../values/stream.js";

/** A piece of a body. */
export type Piece = string | Bytes;

/** Joins pieces to one body: bytes, a Blob if one of them is a Blob, or a stream if one of them is a stream. */
export function joined(pieces: readonly Piece[]): Bytes {
  if (!pieces.some(isStream))
    return pieces.some((piece) => piece instanceof Blob) ? blobOf(pieces) : concat(pieces);
  const waiting: ReadableStream<unknown>[] = pieces.map((piece) =>
    isStream(piece) ? piece : blobOf([piece]).stream(),
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
  const blob = new Blob(pieces as ConstructorParameters<typeof Blob>[0]);
  return bytesOf(blob) === blob ? blob : refuse("body");
}

/** Bytes that need no Blob, of which the platform may have two kinds, as under jsdom. */
function concat(pieces: readonly Piece[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const arrays = pieces.map((piece) => (typeof piece === "string" ? encoder.encode(piece) : arrayOf(piece)));
  const whole = new Uint8Array(arrays.reduce((length, array) => length + array.length, 0));
  arrays.reduce((offset, array) => {
    whole.set(array, offset);
    return offset + array.length;
  }, 0);
  return whole;
}

function arrayOf(piece: Bytes): Uint8Array {
  if (ArrayBuffer.isView(piece)) return new Uint8Array(piece.buffer, piece.byteOffset, piece.byteLength);
  return new Uint8Array(piece as ArrayBuffer);
}
