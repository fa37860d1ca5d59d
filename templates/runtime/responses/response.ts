import type { AbortSignal, Headers, Response } from "../core/platform.js";

/** What a decoder uses of the call. */
export interface DecodeContext {
  /** For errors. */
  readonly operation: { readonly id: string };
  readonly settings: {
    /** Aborts a body that is still being read after the call has returned it. */
    readonly signal?: AbortSignal | undefined;
    /** How long such a body may pause, in milliseconds. */
    readonly timeoutMs: number;
  };
}

/** Reads a response body. */
export type BodyDecoder = (
  response: Response,
  context: DecodeContext,
  descriptor: ResponseDescriptor,
) => unknown;

/** Reads the value of a header, of which there may be several in `headers`. */
export type HeaderReader = (text: string, headers: Headers) => unknown;

/** A success response of an operation. */
export interface ResponseDescriptor {
  readonly decode: BodyDecoder;
  /** The decoders from which `byMediaType` chooses, by media type or range, the most specific first. */
  readonly decoders?: Readonly<Record<string, BodyDecoder>>;
  /** Whether a body in JSON may be empty. */
  readonly optional?: true;
  /** The headers that are not strings, or whose names are not in title case. */
  readonly headers?: Readonly<Record<string, HeaderReader>>;
}

/** Success responses by status (`200`), range (`2XX`) or `default`. */
export interface ResponseDescriptors {
  readonly default?: ResponseDescriptor;
  readonly [status: string]: ResponseDescriptor | undefined;
}
