import type { SchemaTypes } from "../schema/build.js";
import type { ResponseContent } from "../sdk.js";
import { asyncIterableOf, bytesType, runtimeType, unknownType } from "../type/type.js";
import type { Type } from "../type/type.js";
import { isTextSchema, reportItemsIgnored } from "./content.js";
import type { Content, Items } from "./content.js";
import { eventsOf } from "./events.js";
import { contentKinds, essence } from "./media-types.js";
import { textType } from "./text.js";

/** Content as the runtime reads it and as the caller gets it. */
export type ReadContent = Omit<ResponseContent, "isDefault">;

/** The readers for a media type that the document leaves open; bytes are bytes in any. */
const openReaders = { json: "any", text: "anyText", blob: "blob" } as const;

/** How content of a successful response is read: item by item if it has items. */
export function readSuccess(content: Content, schemas: SchemaTypes): ReadContent {
  if (content.items !== null) return readItems(content.mediaType, content.items, schemas);
  reportItemsIgnored(
    content,
    `A body in ${content.mediaType} cannot be read item by item, so it is returned as a whole.`,
  );
  return readWhole(content, schemas);
}

/** How content of a response is read all at once, as for error responses. */
export function readWhole({ mediaType, media, kind, schema }: Content, schemas: SchemaTypes): ReadContent {
  const { reader } = contentKinds[kind];
  const type = schemas.typeAt(schema, "read");
  const isOpen = essence(mediaType) === "*/*";
  const read = (readType: Type): ReadContent => ({
    mediaType,
    reader: isOpen ? openReaders[reader] : reader,
    inJson: {},
    type: readType,
  });
  switch (reader) {
    case "json":
      return read(type);
    case "text":
      // The content arrives as text whatever its type; this call reports schemas that describe more than text.
      textType(type, mediaType, media, schemas);
      return read({ kind: "string" });
    case "blob":
      return read(bytesType("read"));
  }
}

function readItems(mediaType: string, { sequence, schema }: Items, schemas: SchemaTypes): ReadContent {
  const read = (reader: ReadContent["reader"], type: Type): ReadContent => ({
    mediaType,
    reader,
    inJson: {},
    type,
  });
  if (sequence === "events") {
    const { reader, inJson, type } = eventsOf(schema, schemas);
    return { ...read(reader, asyncIterableOf(type)), inJson };
  }
  // A file that happens to consist of lines: the document describes nothing but text.
  if (schema !== null && isTextSchema(schema)) return read("stream", runtimeType("ByteStream"));
  return read(sequence, asyncIterableOf(schema === null ? unknownType : schemas.typeAt(schema, "read")));
}
