import type { RequestBody, RequestParts } from "../core/parts.js";
import { membersOf } from "../values/objects.js";
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
  /** Whether no body is sent when all fields are left out. */
  readonly optional?: true;
  /** Chooses among the media types of a body that may have several. */
  readonly choose?: (
    descriptor: BodyDescriptor,
    fields: Record<string, unknown>,
    headers: RequestParts["headers"],
  ) => BodyContent;
  /** The other media types. */
  readonly alternatives?: readonly BodyContent[];
}

/** Writes the body; `fields` is the request without its parameters. */
export function writeBody(
  parts: RequestParts,
  fields: Record<string, unknown>,
  descriptor: BodyDescriptor,
): void {
  const { key, optional, choose } = descriptor;
  const { mediaType, encode, encoding } = choose?.(descriptor, fields, parts.headers) ?? descriptor;
  const body = key ? fields[key] : fields;
  if (body === undefined || (optional && membersOf(body).length === 0)) return;
  parts.body = encode(parts, body, encoding, mediaType);
  parts.headers["content-type"] ??= mediaType;
}
