import type { Blob, FormData, ReadableStream } from "./platform.js";

/** A body that `fetch` accepts. */
export type RequestBody = string | Blob | FormData | Uint8Array | ArrayBuffer | ReadableStream;

/** A request under construction: each parameter, credential and body writes its part of it. */
export interface RequestParts {
  /** The path; a path parameter replaces its `{name}`. */
  path: string;
  /** Encoded `name=value` pairs, in order. */
  query: string[];
  /** By name in lower case. */
  readonly headers: Record<string, string>;
  body?: RequestBody;
}
