import { refuse } from "../errors/errors.js";
import type { BodyContent, BodyDescriptor } from "./body.js";

/** The media type that the request's `contentType` names, or else the first; the key is then no field of the body. */
export function byContentType(descriptor: BodyDescriptor, fields: Record<string, unknown>): BodyContent {
  const { contentType = descriptor.mediaType } = fields;
  fields["contentType"] = undefined;
  const known: readonly BodyContent[] = [descriptor, ...(descriptor.alternatives ?? [])];
  return known.find(({ mediaType }) => mediaType === contentType) ?? refuse("contentType");
}
