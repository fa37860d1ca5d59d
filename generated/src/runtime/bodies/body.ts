import type { RequestBody, RequestParts } from "../core/parts.js";
import type { FieldEncodings } from "./encoding.js";

/** Encodes a body. `parts` has the Content-Type that the caller sets; an encoder may set it otherwise. */
export type BodyEncoder = (
  parts: RequestParts,
  body: unknown,
  encoding?: FieldEncodings,
  mediaType?: string,
) => RequestBody;

/** A media type that a body may have. */
export interface BodyContent {
  readonly mediaType: string;
  readonly encode: BodyEncoder;
  /** How fields are written that are not written in the default way. */
  readonly encoding?: FieldEncodings;
}

/** The body of an operation's request. */
export interface BodyDescriptor extends BodyContent {
  /** The key of the request that holds the body; when absent, the body's fields stand beside the parameters. */
  readonly key?: string;
  /** Chooses among the media types of a body that may have several, or leaves out an optional body. */
  readonly choose?: BodyChoice;
  /** The other media types. */
  readonly alternatives?: readonly BodyContent[];
}

/** Chooses how the body of a request is sent; `undefined` if it is not. */
export type BodyChoice = (
  descriptor: BodyDescriptor,
  fields: Record<string, unknown>,
  headers: RequestParts["headers"],
  request: object | undefined,
) => BodyContent | undefined;

/** Writes the body; `fields` is the request without its parameters. */
export function writeBody(
  parts: RequestParts,
  fields: Record<string, unknown>,
  descriptor: BodyDescriptor,
  request: object | undefined,
): void {
  const { key, choose } = descriptor;
  const content = choose ? choose(descriptor, fields, parts.headers, request) : descriptor;
  const body = key ? fields[key] : fields;
  if (content && body !== undefined) {
    const { mediaType, encode, encoding } = content;
    parts.body = encode(parts, body, encoding, mediaType);
    parts.headers["content-type"] ??= mediaType;
  }
}
