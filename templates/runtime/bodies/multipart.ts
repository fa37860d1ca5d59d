import type { RequestParts } from "../core/parts.js";
import type { ParameterWriter } from "../parameters/parameter.js";
import { fieldsOf } from "../values/fields.js";
import { refuse } from "../errors/errors.js";
import type { BodyEncoder } from "./body.js";
import { encodingOf } from "./encoding.js";
import type { FieldEncodings } from "./encoding.js";
import { joined } from "./joined.js";
import { writePart } from "./multipart-part.js";
import { toPart } from "./part.js";

/**
 * A multipart body (RFC 2046, section 5.1): a part for each member of an object, of which arrays repeat the name (RFC
 * 7578, section 4.3), or for each item of an array. It is a Blob, or a stream when one of the values is a stream.
 */
export const multipartBody: BodyEncoder = (parts, body, encoding = {}, declared = "multipart/form-data") => {
  const boundary = newBoundary();
  const mediaType = (parts.headers["content-type"] ?? declared).replace(/;\s*boundary=[^;]*/i, "");
  if (!/^multipart\//i.test(mediaType)) refuse("content-type");
  const isForm = /^multipart\/form-data\b/i.test(mediaType);
  const entries =
    Array.isArray(body) && !isForm ? positionalEntries(body, encoding) : namedEntries(parts, body, encoding);
  const written = entries.map(({ name, value, type }) => writePart(name, toPart(value), type, isForm));
  // `multipart/related` has to say the type of its root, the first part (RFC 2387, section 3.1).
  const needsType = /^multipart\/related\b(?!.*;\s*type=)/i.test(mediaType);
  const rootType = needsType ? `; type="${written[0]?.type ?? "text/plain"}"` : "";
  parts.headers["content-type"] = `${mediaType}${rootType}; boundary=${boundary}`;
  return joined([
    ...written.flatMap(({ head, body: content }) => [`--${boundary}\r\n${head}\r\n`, content, "\r\n"]),
    `--${boundary}--\r\n`,
  ]);
};

/** 128 random bits, which no part contains by accident. */
function newBoundary(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return `part-${[...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

/** A part that is not written yet. */
interface Entry {
  readonly name: string | null;
  readonly value: unknown;
  /** The media type, unless the value has its own. */
  readonly type: string | undefined;
}

function positionalEntries(items: readonly unknown[], encoding: FieldEncodings): readonly Entry[] {
  return items.map((value, index) => {
    const { mediaType } = encodingOf(encoding, String(index));
    return { name: null, value, type: mediaType };
  });
}

/** In a form that is an array, each item is an object with the fields of one part (OpenAPI 3.2, section 4.14.5.2). */
function namedEntries(parts: RequestParts, body: unknown, encoding: FieldEncodings): readonly Entry[] {
  const fields = [body].flat().flatMap(fieldsOf);
  return fields.flatMap(([name, field]) => {
    const { write, mediaType } = encodingOf(encoding, name);
    if (write !== undefined) return styledEntries(parts, name, field, write);
    return [field].flat().map((value) => ({ name, value, type: mediaType }));
  });
}

/** A part for each pair that a style makes of a field, decoded: parts are not percent-encoded (OpenAPI 3.2, section 4.15.1.2). */
function styledEntries(
  parts: RequestParts,
  name: string,
  field: unknown,
  write: ParameterWriter,
): readonly Entry[] {
  const written: RequestParts = { ...parts, query: [] };
  write(written, name, field);
  return written.query.map((pair) => {
    const [key = "", ...rest] = pair.split("=");
    return { name: decodeURIComponent(key), value: decodeURIComponent(rest.join("=")), type: undefined };
  });
}
