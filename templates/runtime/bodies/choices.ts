import type { RequestParts } from "../core/parts.js";
import { refuse } from "../errors/errors.js";
import { membersOf } from "../values/objects.js";
import type { BodyChoice, BodyContent, BodyDescriptor } from "./body.js";

/**
 * The media type that the request's `contentType` names, or else that of the caller's Content-Type header, or else the
 * first; the key is then no field of the body.
 */
export function byContentType(
  descriptor: BodyDescriptor,
  fields: Record<string, unknown>,
  headers: RequestParts["headers"],
): BodyContent {
  const { contentType } = fields;
  fields["contentType"] = undefined;
  const known: readonly BodyContent[] = [descriptor, ...(descriptor.alternatives ?? [])];
  const named = (wanted: unknown): BodyContent | undefined =>
    known.find(({ mediaType }) => mediaType === wanted);
  const header = headers["content-type"];
  if (contentType === undefined) return named(header) ?? named(header?.split(";")[0]) ?? descriptor;
  const chosen = named(contentType) ?? refuse("contentType");
  headers["content-type"] = chosen.mediaType;
  return chosen;
}

/** An optional body that is the whole request: it is sent if the caller gives one, even an empty one. */
export const ifGiven: BodyChoice = (descriptor, _fields, _headers, request) => request && descriptor;

/** An optional body beside parameters: it is sent if it has fields. */
export const ifFilled: BodyChoice = (descriptor, fields) =>
  membersOf(fields).length > 0 ? descriptor : undefined;

/** The same, but `body: {}` sends a body without fields. */
export const ifFilledOrEmpty: BodyChoice = (descriptor, fields, headers) => {
  const { body } = fields;
  fields["body"] = undefined;
  return body ? descriptor : ifFilled(descriptor, fields, headers, undefined);
};
