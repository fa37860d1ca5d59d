import type { BodyEncoder, RequestBody } from "./operation.js";

/** A body of bytes, as the caller gives them. */
export const binaryBody: BodyEncoder = (_parts, value) => value as RequestBody;
