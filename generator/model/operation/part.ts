import { entries } from "../../document/access.js";
import { pointerTo } from "../../document/pointer.js";
import type { ModelContext } from "../context.js";
import { essence, formatOf } from "../media-type.js";
import { docsOf } from "../schema/docs.js";
import { namesIn } from "../schema/references.js";
import { objectOf, unionOf } from "../type.js";
import type { Property, Type } from "../type.js";
import { mediaTypesOf } from "./encoding.js";
import type { DeclaredEncoding } from "./encoding.js";
import { asText } from "./text.js";

const bytes: Type = { kind: "named", name: "BinaryInput" };

/** What a caller may pass for a field of a multipart body: a value, or the value with what its part says beside it. */
export function partType(type: Type, encoding: DeclaredEncoding | undefined, context: ModelContext): Type {
  const one = (item: Type): Type => onePart(item, encoding, context);
  const members = type.kind === "union" ? type.members : [type];
  const lists = members.map((member) =>
    member.kind === "array" ? ({ kind: "array", items: one(member.items) } as const) : null,
  );
  const others = members.filter((_, index) => lists[index] === null);
  return unionOf([
    ...(others.length === 0 ? [] : [one(unionOf(others))]),
    ...lists.filter((list) => list !== null),
  ]);
}

function onePart(item: Type, encoding: DeclaredEncoding | undefined, context: ModelContext): Type {
  const mediaTypes = encoding === undefined ? [] : mediaTypesOf(encoding);
  const headers = encoding === undefined ? [] : headersOf(encoding, context);
  const value = valueType(item, mediaTypes, encoding?.pointer ?? "", context);
  const isFile = namesIn(value).includes("BinaryInput");
  const isChoice = mediaTypes.length > 1 || mediaTypes.some((mediaType) => mediaType.includes("*"));
  if (!isFile && !isChoice && headers.length === 0) return value;
  const part: Type = {
    kind: "generic",
    name: "BodyPart",
    parameters: headers.length === 0 ? [value] : [value, objectOf(headers)],
  };
  // A header that is required can only come with a part.
  return headers.some(({ optional }) => !optional) ? part : unionOf([value, part]);
}

/** What a part holds: ready text where nothing else can write it, and bytes where they are what is asked for. */
function valueType(item: Type, mediaTypes: readonly string[], pointer: string, context: ModelContext): Type {
  const [mediaType] = mediaTypes;
  if (mediaType === undefined || namesIn(item).includes("BinaryInput")) return item;
  if (essence(mediaType).startsWith("multipart/")) return bytes;
  switch (formatOf(mediaType, {})) {
    case "json":
      return item;
    case "text":
    case "form":
      return asText(item, mediaType, pointer, context);
    default:
      return item.kind === "unknown" ? bytes : unionOf([item, bytes]);
  }
}

/** The headers of a part; its Content-Type is not one of them (OpenAPI 3.1.1, section 4.8.15.1.1). */
function headersOf({ value, pointer }: DeclaredEncoding, context: ModelContext): readonly Property[] {
  return entries(value.headers).flatMap(([name, declared]): readonly Property[] => {
    const place = pointerTo(pointer, "headers", name);
    if (name.toLowerCase() === "content-type") {
      const message = "The Content-Type of a part is its `contentType`.";
      context.report({ code: "encoding-ignored", pointer: place, message });
      return [];
    }
    const { value: header, pointer: at } = context.refs.object(declared, place);
    const type = context.schemas.typeOf(header.schema, pointerTo(at, "schema"), "write");
    const optional = header.required !== true;
    const known: Type = type.kind === "unknown" ? { kind: "string" } : type;
    return [
      {
        name,
        type: optional ? unionOf([known, { kind: "undefined" }]) : known,
        optional,
        docs: docsOf(header),
      },
    ];
  });
}
