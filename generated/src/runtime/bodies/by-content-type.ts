import type { BodyContent, BodyDescriptor } from "./body.js";

/** The media type that the request's `contentType` names, or else the first; the key is then no field of the body. */
export function byContentType(descriptor: BodyDescriptor, fields: Record<string, unknown>): BodyContent {
  const { contentType } = fields;
  fields["contentType"] = undefined;
  return descriptor.alternatives?.find(({ mediaType }) => mediaType === contentType) ?? descriptor;
}
