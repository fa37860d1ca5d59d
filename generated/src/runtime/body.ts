import type { BodyEncoder, BodyEntry, BodyWriter, FieldEncoding } from "./operation.js";
import { membersOf } from "./values.js";

/** Makes the writer of a body in a media type. */
export type BodyKind = (
  mediaType: string,
  encode: BodyEncoder,
  encoding?: readonly FieldEncoding[],
) => BodyWriter;

/** A body whose fields stand beside the parameters. */
export const fieldsBody: BodyKind = (mediaType, encode, encoding) => (parts, fields) => {
  parts.headers["content-type"] = mediaType;
  parts.body = encode(parts, fields, encoding);
};

/** The same, and no body where there is no field. */
export const optionalFieldsBody: BodyKind = (mediaType, encode, encoding) => (parts, fields) => {
  if (membersOf(fields).length > 0) fieldsBody(mediaType, encode, encoding)(parts, fields);
};

/** A body that is the request's `body`. */
export const wholeBody: BodyKind =
  (mediaType, encode, encoding) =>
  (parts, { body }) => {
    if (body !== undefined) fieldsBody(mediaType, encode, encoding)(parts, body as Record<string, unknown>);
  };

/** A body in one of several media types: the one that the request's `contentType` names, else the first. */
export const chosenBody =
  (kind: BodyKind, ...content: readonly [BodyEntry, ...BodyEntry[]]): BodyWriter =>
  (parts, { contentType, ...fields }) =>
    kind(...(content.find(([mediaType]) => mediaType === contentType) ?? content[0]))(parts, fields);
