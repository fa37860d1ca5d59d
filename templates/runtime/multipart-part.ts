import { setHeader } from "./header.js";
import type { Piece } from "./joined.js";
import type { BodyPart } from "./part.js";
import { isRecord, itemsOf, jsonOf, membersOf, textOf } from "./values.js";

/** A part as it is sent. */
export interface WrittenPart {
  /** Its headers, a line each. */
  readonly head: string;
  readonly body: Piece;
  readonly type: string | undefined;
}

/**
 * Writes a part. Its media type is what the caller says, a Blob's own, what the document says, or the default of its
 * kind (OpenAPI 3.1.1, section 4.8.15.1.1); text needs none.
 */
export function writePart(
  name: string | null,
  { value, filename, contentType, headers }: BodyPart<unknown>,
  declared: string | undefined,
  isForm: boolean,
): WrittenPart {
  const isFile = isBytes(value);
  const byKind = isFile ? "application/octet-stream" : isRecord(value) ? "application/json" : undefined;
  const type = contentType || (value instanceof Blob && value.type) || declared || byKind;
  // Servers tell files from fields by a name, so that a form gives one to each, as browsers do.
  const file = filename ?? (value instanceof File ? value.name : isForm && isFile ? "blob" : undefined);
  const field = name ?? "";
  const lines = new Map<string, string>();
  if (name !== null) lines.set("Content-Disposition", `form-data; name="${escape(name)}"`);
  else if (file !== undefined) lines.set("Content-Disposition", "attachment");
  if (file !== undefined)
    lines.set("Content-Disposition", `${lines.get("Content-Disposition")}; filename="${escape(file)}"`);
  if (type !== undefined) lines.set("Content-Type", type);
  for (const [key, header] of membersOf(headers)) {
    const own = [...lines.keys()].find((known) => known.toLowerCase() === key.toLowerCase());
    lines.set(own ?? key, itemsOf(key, header, ",", String).join(","));
  }
  return {
    head: [...lines].map(headerLine).join(""),
    body: isFile ? value : contentOf(field, value, type),
    type,
  };
}

/** A value that no header can carry is refused. */
function headerLine([name, value]: readonly [name: string, value: string]): string {
  // Unlike those of a request they are UTF-8 (RFC 7578, section 5.1).
  setHeader({}, name, value.replace(/[^\0-\xff]/g, "?"));
  return `${name}: ${value}\r\n`;
}

function contentOf(name: string, value: unknown, type: string | undefined): string {
  const isJson = isRecord(value) || /^[^/;]+\/(?:[^;]+\+)?json\s*(?:;|$)/i.test(type ?? "");
  return isJson ? jsonOf(name, value) : textOf(name, value);
}

/** What would end a quoted name (HTML standard, "multipart/form-data encoding algorithm"). */
function escape(text: string): string {
  return text.replace(/[\r\n"]/g, encodeURIComponent);
}

function isBytes(value: unknown): value is Exclude<Piece, string> {
  return [Blob, Uint8Array, ArrayBuffer, ReadableStream].some((kind) => value instanceof kind);
}
