import type { BodyEncoder, EncodedBody } from "./operation.js";

/** A body of bytes, as the caller gives them. */
export const binaryBody: BodyEncoder = (value, mediaType) => ({
  body: value as EncodedBody["body"],
  contentType: mediaType,
});
