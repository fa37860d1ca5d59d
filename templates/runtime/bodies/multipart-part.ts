import { setHeader } from "../parameters/header.js";
import { itemsOf } from "../values/items.js";
import { jsonOf } from "../values/json.js";
import { isObject, membersOf } from "../values/objects.js";
import { unencoded } from "../values/percent.js";
import { textOf } from "../values/text.js";
import { bytesOf } from "../values/bytes.js";
import type { Piece } from "./joined.js";
import type { BodyPart } from "./part.js";

/** A part, ready to send. */
export interface WrittenPart {
  /** Its headers, one in each line. */
  readonly head: string;
  readonly body: Piece;
  readonly type: string | undefined;
}

/** Writes a part; `declared` is its media type in the document. */
export function writePart(
  name: string | null,
  { value, filename, contentType, headers }: BodyPart<unknown>,
  declared: string | undefined,
  isForm: boolean,
): WrittenPart {
  const bytes = bytesOf(value);
  const isBytes = bytes !== undefined;
  const type = contentType || blobType(value) || declared || defaultType(value, isBytes);
  const disposition = dispositionOf(name, filename ?? defaultFilename(value, isForm && isBytes));
  const lines = new Map<string, string>();
  if (disposition !== undefined) lines.set("Content-Disposition", disposition);
  if (type !== undefined) lines.set("Content-Type", type);
  for (const [key, header] of membersOf(headers)) {
    const sameName = [...lines.keys()].find((known) => known.toLowerCase() === key.toLowerCase());
    lines.set(sameName ?? key, itemsOf(key, header, ",", unencoded).join(","));
  }
  return {
    head: [...lines].map(headerLine).join(""),
    body: bytes ?? contentOf(name ?? "body", value, type),
    type,
  };
}

function blobType(value: unknown): string | undefined {
  return value instanceof Blob ? value.type : undefined;
}

/** OpenAPI 3.1.1, section 4.8.15.1.1; text needs no type. */
function defaultType(value: unknown, isBytes: boolean): string | undefined {
  if (isBytes) return "application/octet-stream";
  return isObject(value) ? "application/json" : undefined;
}

/** Servers take a part with a file name for a file, so that bytes in a form need one; `blob` is what browsers send. */
function defaultFilename(value: unknown, isFile: boolean): string | undefined {
  if (value instanceof File) return value.name;
  return isFile ? "blob" : undefined;
}

function dispositionOf(name: string | null, filename: string | undefined): string | undefined {
  if (name === null && filename === undefined) return undefined;
  const kind = name === null ? "attachment" : `form-data; name="${escapeQuoted(name)}"`;
  return filename === undefined ? kind : `${kind}; filename="${escapeQuoted(baseName(filename))}"`;
}

/** A file name without its folders, which are nobody else's business (RFC 7578, section 4.2). */
function baseName(filename: string): string {
  const name = textOf("filename", filename).replace(/^.*[/\\]/s, "");
  return /^\.{0,2}$/.test(name) ? "blob" : name;
}

/** Escapes what would end a quoted name (HTML standard, "multipart/form-data encoding algorithm"). */
function escapeQuoted(text: string): string {
  return text.replace(/[\r\n"]/g, encodeURIComponent);
}

/** A header line; throws a `ConfigError` when no header can have this name or value. */
function headerLine([name, value]: readonly [name: string, value: string]): string {
  // Headers of a part may be in UTF-8 (RFC 7578, section 5.1), which those of a request may not.
  setHeader({}, name, value.replace(/[^\0-\xff]/g, "?"));
  return `${name}: ${value}\r\n`;
}

function contentOf(name: string, value: unknown, type = ""): string {
  const isJson = isObject(value) || /^[^/;]+\/(?:[^;]+\+)?json\s*(?:;|$)/i.test(type);
  return isJson ? jsonOf(name, value) : textOf(name, value);
}
