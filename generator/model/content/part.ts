import type { Node } from "../../document/node.js";
import type { SchemaTypes } from "../schema/build.js";
import { docsOf } from "../schema/docs.js";
import { runtimeTypesIn } from "../type/walk.js";
import { unionOf } from "../type/combine.js";
import { bytesType, objectOf, runtimeType, undefinedType } from "../type/type.js";
import type { Property, Type } from "../type/type.js";
import { mediaTypesOf } from "./encoding.js";
import { essence, kindOf } from "./media-types.js";
import { textType } from "./text.js";

const bytes = bytesType("write");

/** What a caller may pass for a part of a multipart body: a value, or a `BodyPart` with its media type and headers. */
export function partType(type: Type, encoding: Node | undefined, schemas: SchemaTypes): Type {
  const members = type.kind === "union" ? type.members : [type];
  const lists = members.flatMap((member) => (member.kind === "array" ? [member.items] : []));
  const others = members.filter((member) => member.kind !== "array");
  return unionOf([
    ...(others.length === 0 ? [] : [singlePart(unionOf(others), encoding, schemas)]),
    ...lists.map((item): Type => ({ kind: "array", items: singlePart(item, encoding, schemas) })),
  ]);
}

/** A part whose schema has no type is a file or text (OpenAPI 3.1.1, section 4.8.15.1.1). */
const untyped: Type = unionOf([bytes, { kind: "string" }]);

function singlePart(item: Type, encoding: Node | undefined, schemas: SchemaTypes): Type {
  if (encoding === undefined) return withPart(item.kind === "unknown" ? untyped : item, [], false);
  const mediaTypes = mediaTypesOf(encoding);
  const isChoice = mediaTypes.length > 1 || mediaTypes.some((mediaType) => mediaType.includes("*"));
  const headers = headersOf(encoding, schemas);
  return withPart(valueType(item, mediaTypes, encoding, schemas), headers, isChoice);
}

/** Lets a caller pass a `BodyPart` if there is something to add: a file name, a media type or headers. */
function withPart(value: Type, headers: readonly Property[], isChoice: boolean): Type {
  const isFile = holdsBytes(value);
  if (!isFile && !isChoice && headers.length === 0) return value;
  const part = runtimeType("BodyPart", value, ...(headers.length === 0 ? [] : [objectOf(headers)]));
  // Only a `BodyPart` can bring a required header.
  return headers.some(({ optional }) => !optional) ? part : unionOf([value, part]);
}

function holdsBytes(type: Type): boolean {
  return runtimeTypesIn(type).includes("BinaryInput");
}

/** The value of a part in its first media type: its schema's type, text written by the caller, or bytes. */
function valueType(item: Type, mediaTypes: readonly string[], encoding: Node, schemas: SchemaTypes): Type {
  const [mediaType] = mediaTypes;
  if (mediaType === undefined || holdsBytes(item)) return item;
  // The runtime cannot write a multipart body inside a part.
  if (essence(mediaType).startsWith("multipart/")) return bytes;
  switch (kindOf(mediaType, null)) {
    case "json":
      return item;
    case "text":
    case "form":
      return textType(item, mediaType, encoding, schemas);
    case "multipart":
    case "binary":
      return item.kind === "unknown" ? bytes : unionOf([item, bytes]);
  }
}

/** The headers of a part, except for its Content-Type (OpenAPI 3.1.1, section 4.8.15.1.1). */
function headersOf(encoding: Node, schemas: SchemaTypes): readonly Property[] {
  return encoding.entries("headers").flatMap(([name, header]): readonly Property[] => {
    if (name.toLowerCase() === "content-type") {
      header.report(
        "encoding-ignored",
        "The Content-Type of a part is set by `contentType`, so this header is ignored.",
      );
      return [];
    }
    const declared = schemas.typeAt(header.at("schema"), "write");
    const type: Type = declared.kind === "unknown" ? { kind: "string" } : declared;
    const optional = !header.flag("required");
    return [
      { name, type: optional ? unionOf([type, undefinedType]) : type, optional, docs: docsOf(header.object) },
    ];
  });
}
