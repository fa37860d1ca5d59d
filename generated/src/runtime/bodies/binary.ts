import { refuse } from "../errors/errors.js";
import type { BodyEncoder } from "./body.js";
import { bytesOf } from "../values/bytes.js";

/** A body of bytes or text, sent as it is. The type of a Blob is its media type unless the caller names another one. */
export const binaryBody: BodyEncoder = ({ headers }, body) => {
  if (body instanceof Blob && body.type !== "") headers["content-type"] ??= body.type;
  return typeof body === "string" ? body : (bytesOf(body) ?? refuse("body"));
};
