import type { BodyEncoder, RequestBody } from "./operation.js";

/** A body of bytes, as the caller gives them. */
export const binaryBody: BodyEncoder = (_parts, value) => value as RequestBody;

/** A body of bytes in a range of media types: a Blob says its own. */
export const fileBody: BodyEncoder = ({ headers }, value) => {
  if (value instanceof Blob && value.type !== "") headers["content-type"] = value.type;
  return value as RequestBody;
};
