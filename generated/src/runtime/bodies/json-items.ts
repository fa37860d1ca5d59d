import { refuse } from "../errors/errors.js";
import { jsonOf } from "../values/json.js";
import type { BodyEncoder } from "./body.js";
import { streamOf } from "../values/stream.js";

/** Writes the items of an array at once, and those of an `AsyncIterable` while they come. A string is sent as it is. */
function itemsBody(start: string): BodyEncoder {
  const write = (item: unknown): string => `${start}${jsonOf("body", item)}\n`;
  return (_parts, body) => {
    if (typeof body === "string") return body;
    if (Array.isArray(body)) return body.map(write).join("");
    const encoder = new TextEncoder();
    if (!(Symbol.asyncIterator in Object(body))) return refuse("body");
    return streamOf(body as AsyncIterable<unknown>, (item) => encoder.encode(write(item)));
  };
}

/** JSON lines: an item in each line. */
export const jsonLinesBody: BodyEncoder = /* @__PURE__ */ itemsBody("");

/** A JSON text sequence: a record separator before each item and a line feed after it (RFC 7464). */
export const jsonSequenceBody: BodyEncoder = /* @__PURE__ */ itemsBody("\u001e");
