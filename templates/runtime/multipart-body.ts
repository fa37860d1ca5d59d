import { joined } from "./joined.js";
import { writePart } from "./multipart-part.js";
import type { BodyEncoder, FieldEncoding, ParameterWriter, RequestParts } from "./operation.js";
import { toPart } from "./part.js";
import { membersOf } from "./values.js";

/**
 * A body of parts (RFC 2046, section 5.1): the members of an object by their names, lists repeating theirs (RFC 7578,
 * section 4.3), or the items of a list in their order. It is a Blob, or a stream where one of the parts is a stream.
 */
export const multipartBody: BodyEncoder = (parts, value, encoding = []) => {
  const boundary = newBoundary();
  const mediaType = (parts.headers["content-type"] ?? "").replace(/;\s*boundary=[^;]*/i, "");
  const isForm = /^multipart\/form-data\b/i.test(mediaType);
  const written = entriesOf(parts, value, encoding, isForm).map(([name, item, type]) =>
    writePart(name, toPart(item), type, isForm),
  );
  // The type of the root, which is the first part (RFC 2387, section 3.1).
  const isRelated = /^multipart\/related\b(?!.*;\s*type=)/i.test(mediaType);
  const root = isRelated ? `; type="${written[0]?.type ?? "text/plain"}"` : "";
  parts.headers["content-type"] = `${mediaType}${root}; boundary=${boundary}`;
  return joined([
    ...written.flatMap(({ head, body }) => [`--${boundary}\r\n${head}\r\n`, body, "\r\n"]),
    `--${boundary}--\r\n`,
  ]);
};

/** 128 random bits, which no part holds by accident. */
function newBoundary(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return `part-${[...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

/** A part to be: its name if it has one, its value, and the media type that it has by default. */
type Entry = readonly [name: string | null, value: unknown, type: string | undefined];

function entriesOf(
  parts: RequestParts,
  value: unknown,
  encoding: readonly FieldEncoding[],
  isForm: boolean,
): readonly Entry[] {
  const encodeOf = (key: string): FieldEncoding[1] | undefined =>
    (encoding.find(([name]) => name === key) ?? encoding.find(([name]) => name === "*"))?.[1];
  const typeOf = (encode: FieldEncoding[1] | undefined): string | undefined =>
    typeof encode === "string" ? encode : undefined;
  if (Array.isArray(value) && !isForm)
    return value.map((item, index) => [null, item, typeOf(encodeOf(String(index)))]);
  // A form that is a list holds an object for each of its parts (OpenAPI 3.2, section 4.14.5.2).
  return [value]
    .flat()
    .flatMap(membersOf)
    .flatMap(([name, field]) => {
      const encode = encodeOf(name);
      if (typeof encode === "function") return styled(parts, name, field, encode);
      return [field].flat().map((item): Entry => [name, item, typeOf(encode)]);
    });
}

/** Pairs in a style; nothing is percent-encoded in a part (OpenAPI 3.2, section 4.15.1.2). */
function styled(parts: RequestParts, name: string, value: unknown, write: ParameterWriter): readonly Entry[] {
  const query: string[] = [];
  write({ ...parts, query }, name, value);
  return query.map((pair) => {
    const [key = "", ...rest] = pair.split("=");
    return [decodeURIComponent(key), decodeURIComponent(rest.join("=")), undefined];
  });
}
