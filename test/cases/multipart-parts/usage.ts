import { part } from "./src/index.js";
import type { UploadRequest } from "./src/index.js";

const bytes = new Uint8Array();
const stream = new ReadableStream<Uint8Array>();

export const named: UploadRequest = {
  file: part(stream, { filename: "a.txt" }),
  pages: [new Blob([]), part(bytes, { contentType: "image/png" })],
  cover: part(bytes, { headers: { "X-Order": 1, "X-Labels": ["a"] } }),
};

// @ts-expect-error The header X-Order is required.
export const withoutHeader: UploadRequest = { file: bytes, cover: part(bytes) };

// @ts-expect-error The header X-Order is a number.
export const wrongHeader: UploadRequest = { file: bytes, cover: part(bytes, { headers: { "X-Order": "1" } }) };

// @ts-expect-error A value alone has no headers.
export const plain: UploadRequest = { file: bytes, cover: bytes };

// @ts-expect-error A part is made by `part`.
export const literal: UploadRequest = { file: { value: bytes, filename: "a", contentType: "b", headers: {} } };

// @ts-expect-error Bytes inside an object would be JSON, where they are text.
export const nested: UploadRequest = { file: bytes, meta: { icon: bytes } };
