import type { BodyContent, FieldEncoding, RequestBody } from "../../model/sdk.js";
import { stringLiteral } from "../../render/escape.js";
import { arrayText, objectText } from "../../render/literal.js";
import type { Imports } from "../imports.js";
import { bodyChoices, bodyEncoders, encodedForm, fieldAny, fieldJson, fieldWriter } from "./writers.js";

/** The body of a request (`BodyDescriptor` of the runtime) as TypeScript. */
export function bodyText(body: RequestBody, imports: Imports): string {
  const [first, ...others] = body.content;
  const alternatives = others.map((content) => objectText(contentMembers(content, body.whole, imports)));
  const choice = alternatives.length > 0 ? "byContentType" : body.omission && bodyChoices[body.omission];
  return objectText([
    ...(first === undefined ? [] : contentMembers(first, body.whole, imports)),
    ["key", body.whole ? stringLiteral("body") : null],
    ["choose", choice === null ? null : imports.runtime(choice)],
    ["alternatives", alternatives.length === 0 ? null : arrayText(alternatives)],
  ]);
}

function contentMembers(
  { mediaType, writer, fields }: BodyContent,
  isWhole: boolean,
  imports: Imports,
): readonly (readonly [key: string, text: string | null])[] {
  const hasEncoding = fields.length > 0;
  const encode = writer === "form" && (hasEncoding || isWhole) ? encodedForm : bodyEncoders[writer];
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
