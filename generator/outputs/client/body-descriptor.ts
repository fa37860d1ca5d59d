import type { BodyContent, FieldEncoding, RequestBody } from "../../model/sdk.js";
import { stringLiteral } from "../../render/escape.js";
import { arrayText, objectText } from "../../render/literal.js";
import type { Imports } from "../imports.js";
import { bodyEncoders, encodedForm, fieldAny, fieldJson, fieldWriter } from "./writers.js";

/** The body of a request (`BodyDescriptor` of the runtime) as TypeScript. */
export function bodyText(body: RequestBody, imports: Imports): string {
  const [first, ...others] = body.content;
  const alternatives = others.map((content) => objectText(contentMembers(content, imports)));
  return objectText([
    ...(first === undefined ? [] : contentMembers(first, imports)),
    ["key", body.whole ? stringLiteral("body") : null],
    ["optional", isLeftOutWhenEmpty(body) ? "true" : null],
    ["choose", alternatives.length === 0 ? null : imports.runtime("byContentType")],
    ["alternatives", alternatives.length === 0 ? null : arrayText(alternatives)],
  ]);
}

/** A form without fields is sent as an empty body; a body with its own key is sent only if the caller passes one. */
function isLeftOutWhenEmpty({ required, whole, content }: RequestBody): boolean {
  return !required && !whole && content.every(({ writer }) => writer !== "form");
}

function contentMembers(
  { mediaType, writer, fields }: BodyContent,
  imports: Imports,
): readonly (readonly [key: string, text: string | null])[] {
  const hasEncoding = fields.length > 0;
  const encode = writer === "form" && hasEncoding ? encodedForm : bodyEncoders[writer];
  return [
    ["mediaType", stringLiteral(mediaType)],
    ["encode", imports.runtime(encode)],
    ["encoding", hasEncoding ? encodingsText(fields, imports) : null],
  ];
}

/** The encodings of fields (`FieldEncodings` of the runtime) as TypeScript. */
export function encodingsText(encodings: readonly FieldEncoding[], imports: Imports): string {
  return objectText(encodings.map((encoding) => [encoding.name, encodingText(encoding, imports)]));
}

function encodingText(encoding: FieldEncoding, imports: Imports): string {
  switch (encoding.kind) {
    case "any":
      return objectText([["write", imports.runtime(fieldAny)]]);
    case "json":
      return objectText([["write", imports.runtime(fieldJson)]]);
    case "style":
      return objectText([["write", imports.runtime(fieldWriter(encoding.encoding))]]);
    case "mediaType":
      return objectText([
        ["mediaType", encoding.mediaType === "" ? null : stringLiteral(encoding.mediaType)],
      ]);
  }
}
