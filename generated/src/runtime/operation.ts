import type { OperationOptions } from "./options.js";

/** A request while it is being built: every parameter, credential and body writes its part. */
export interface RequestParts {
  /** The path; a path parameter replaces its `{name}`. */
  path: string;
  /** Encoded `name=value` pairs, in order. */
  readonly query: string[];
  /** By name in lower case. */
  readonly headers: Record<string, string>;
  body?: RequestBody;
}

/** A body that `fetch` takes. */
export type RequestBody = string | Blob | FormData | Uint8Array | ArrayBuffer | ReadableStream;

/** Writes one value in one style; the name is the name on the wire. Never called with `undefined`. */
export type ParameterWriter = (parts: RequestParts, name: string, value: unknown) => void;

/** A parameter: its name on the wire, how it is written, and its key in the request where that differs. */
export type ParameterEntry = readonly [name: string, write: ParameterWriter, key?: string];

/** A field of a form or a part: how it is written, or its media type (`""`: that of its kind); `*` stands for others. */
export type FieldEncoding = readonly [name: string, encode: ParameterWriter | string];

/** Encodes a body; its Content-Type is the media type unless the encoder takes it out. */
export type BodyEncoder = (
  parts: RequestParts,
  value: unknown,
  encoding?: readonly FieldEncoding[],
) => RequestBody;

/** One media type that a body may take. */
export type BodyEntry = readonly [
  mediaType: string,
  encode: BodyEncoder,
  encoding?: readonly FieldEncoding[],
];

/** Writes the body of what is left of a request when its parameters are written. */
export type BodyWriter = (parts: RequestParts, fields: Readonly<Record<string, unknown>>) => void;

/** What a body goes by that is read after the call has ended. */
export interface Patience {
  /** What was called, for errors. */
  readonly operation: Pick<Operation, "id">;
  /** What aborts the reading, and the most that may pass until more comes, in milliseconds. */
  readonly settings: Pick<OperationOptions, "signal" | "timeoutMs">;
}

/** Reads a response body. The attempt's time limits what it waits for; what it leaves for later keeps to `patience`. */
export type BodyDecoder = (
  response: Response,
  patience: Patience,
) => Promise<unknown> | AsyncGenerator<unknown, void, undefined>;

/** A declared response header whose name is not in title case, or which is read as something else than text. */
export type HeaderEntry = readonly [name: string, read?: (text: string) => unknown];

/** A success response: its decoder, and those of its headers that need saying. */
export type ResponseEntry = readonly [decode: BodyDecoder, headers?: readonly HeaderEntry[]];

/** Keys that lead to a value of a response body; of a list its items' numbers, from the end when negative. */
export type BodyPath = readonly string[];

/**
 * How an operation's pages follow each other. What stands at `next`, or without one in the `Link` header, is a URL
 * whose query is that of the next page, or with a `key` the value that this key of the request takes. A `key` alone
 * counts.
 */
export interface Paging {
  /** Where a page's items are. */
  readonly items: BodyPath;
  readonly next?: BodyPath;
  readonly key?: string;
  /** What is not true on the last page. */
  readonly more?: BodyPath;
  /** What a count starts from; 0 when absent. */
  readonly from?: number;
  /** How far it goes from page to page; by the number of a page's items when absent. */
  readonly step?: number;
}

/** A server's URL for the values of its variables; those that are not given have their defaults. */
export type ServerUrl<Variables extends object = object> = (variables?: Variables) => string;

/** What the runtime knows of an operation: data that the generator made of the document. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  /** Whether to send it twice may do something twice (RFC 9110, section 9.2.2). */
  readonly unsafe?: true;
  /** `{name}` stands where a path parameter goes; the rest is percent-encoded already. */
  readonly path: string;
  readonly parameters?: readonly ParameterEntry[];
  /** The header that takes the idempotency key; `idempotency-key` when absent. */
  readonly idempotencyHeader?: string;
  readonly body?: BodyWriter;
  /** Success responses by status (`"200"`), range (`"2XX"`) or `"default"`. */
  readonly responses: {
    readonly default?: ResponseEntry;
    readonly [status: string]: ResponseEntry | undefined;
  };
  /** Security schemes: any one of the outer list, all of the inner; the client's default when absent. */
  readonly security?: readonly (readonly string[])[];
  /** The media types that the caller can read; `application/json` when absent. */
  readonly accept?: string;
  /** Absent when it has no pages. */
  readonly paging?: Paging;
  /** Base URL of this operation where it differs from the client's. */
  readonly server?: string | ServerUrl;
}

/** A response as the document declares it. */
export interface DeclaredResponse {
  readonly body: unknown;
  readonly headers?: object;
  /** One item of a page. */
  readonly item?: unknown;
}
