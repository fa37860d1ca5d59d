import type { RequestBody } from "../core/parts.js";
import type { BodyEncoder } from "./body.js";

/** Bytes that a request sends. A stream can be sent only once, so that such a call is not retried. */
export type BinaryInput = Blob | Uint8Array | ArrayBuffer | ReadableStream<Uint8Array>;

/** A body of bytes, sent as it is. */
export const binaryBody: BodyEncoder = (_parts, body) => body as RequestBody;

/** A body of bytes where the document has a range of media types: that of a Blob is sent. */
export const fileBody: BodyEncoder = (parts, body) => {
  if (body instanceof Blob && body.type !== "") parts.headers["content-type"] = body.type;
  return binaryBody(parts, body);
};
