import type { BodyDecoder } from "./operation.js";

/** A body as it arrives; the caller reads it, and nothing of the call's timeout applies any more. */
export const stream: BodyDecoder = async (response) => response.body;
