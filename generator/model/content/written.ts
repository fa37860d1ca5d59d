import type { Node } from "../../document/node.js";
import type { SchemaTypes } from "../schema/build.js";
import type { BodyContent } from "../sdk.js";
import { unionOf } from "../type/combine.js";
import { asyncIterableOf, bytesType } from "../type/type.js";
import type { Type } from "../type/type.js";
import { isTextSchema, reportItemsIgnored } from "./content.js";
import type { Content } from "./content.js";
import { reportIgnored } from "./encoding.js";
import type { FieldsContent } from "./encoding.js";
import { formContent } from "./form.js";
import { concreteMediaType, essence, isText } from "./media-types.js";
import { isMergePatch, mergePatchType } from "./merge-patch.js";
import { multipartContent } from "./multipart.js";
import { textType } from "./text.js";

/** Content as the caller passes it and the runtime writes it. */
export interface WrittenContent extends BodyContent {
  readonly type: Type;
  /** The Media Type Object, for its examples. */
  readonly media: Node;
}

/** How content of a request body is written. */
export function writtenContent(content: Content, schemas: SchemaTypes): WrittenContent {
  const items = writtenItems(content, schemas);
  if (items !== null) return items;
  const { mediaType, media, kind } = content;
  if (kind !== "form" && kind !== "multipart") reportEncoding(content);
  if (kind !== "multipart") {
    reportItemsIgnored(
      content,
      `A body in ${mediaType} cannot be written item by item, so the types do not include its items.`,
    );
  }
  return {
    mediaType: concreteMediaType(mediaType, kind),
    writer: kind,
    ...writtenValue(content, schemas),
    media,
  };
}

/** JSON with many items, one after the other; `null` if no schema describes an item. */
function writtenItems(content: Content, schemas: SchemaTypes): WrittenContent | null {
  const { mediaType, media, items } = content;
  if (items === null || !items.isSequential || items.sequence === "events") return null;
  if (items.schema === null || isTextSchema(items.schema)) return null;
  reportEncoding(content);
  const type = schemas.typeAt(items.schema, "write");
  return {
    mediaType,
    writer: items.sequence,
    type: unionOf([{ kind: "array", items: type }, asyncIterableOf(type)]),
    fields: [],
    media,
  };
}

function writtenValue(content: Content, schemas: SchemaTypes): FieldsContent {
  const { kind, mediaType, media, schema } = content;
  switch (kind) {
    case "form":
      return formContent(media, schemas);
    case "multipart":
      return multipartContent(content, schemas);
    case "binary": {
      const bytes = bytesType("write");
      // The content of such a file is text, so that text can be sent as it is.
      return { type: isText(mediaType) ? unionOf([bytes, { kind: "string" }]) : bytes, fields: [] };
    }
    case "json": {
      const type = schemas.typeAt(schema, "write");
      return { type: isMergePatch(mediaType) ? mergePatchType(type, schemas) : type, fields: [] };
    }
    case "text": {
      const type = schemas.typeAt(schema, "write");
      return { type: textType(type, mediaType, media, schemas), fields: [] };
    }
  }
}

/**
 * Encoding Objects apply to the fields of forms and the parts of multipart bodies (OpenAPI 3.1.1, section 4.8.14.1).
 */
function reportEncoding({ mediaType, media }: Content): void {
  const keys = ["encoding", "prefixEncoding", "itemEncoding"];
  reportIgnored(
    media,
    keys,
    `A body in \`${essence(mediaType)}\` has no fields or parts, so this is ignored.`,
  );
}
