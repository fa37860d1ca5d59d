import type * as platform from "../core/platform.js";
import { isStream, streamOf } from "./stream.js";

/** Bytes that a request sends. A stream can be sent only once, so that such a call is not retried. */
export type BinaryInput =
  platform.Blob | Uint8Array | ArrayBuffer | platform.ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/** Bytes that `fetch` sends as they are. */
export type Bytes = platform.Blob | Uint8Array<ArrayBuffer> | ArrayBuffer | platform.ReadableStream;

/** The bytes that a value holds; `undefined` if it is of another kind than those that can be sent. */
export function bytesOf(value: unknown): Bytes | undefined {
  if (value instanceof Blob) return isOfPlatform(value) ? value : undefined;
  if (isStream(value) || value instanceof ArrayBuffer) return value;
  if (ArrayBuffer.isView(value)) return value as Uint8Array<ArrayBuffer>;
  return isIterable(value) ? streamOf(value, bytesOfChunk) : undefined;
}

/** `fetch` sends the Blob of another realm, such as that of jsdom, as the text `[object Blob]`, or fails. */
function isOfPlatform(blob: Blob): boolean {
  try {
    return (new Response(blob).headers.get("content-type") ?? "") === blob.type;
  } catch {
    return false;
  }
}

/** A stream of Node is one, too. */
function isIterable(value: unknown): value is AsyncIterable<unknown> {
  return Symbol.asyncIterator in Object(value);
}

function bytesOfChunk(chunk: unknown): Uint8Array {
  return typeof chunk === "string" ? new TextEncoder().encode(chunk) : (chunk as Uint8Array);
}
