import type { BodyEncoder } from "./operation.js";
import { textOf } from "./values.js";

/** A body of text, as the caller wrote it. */
export const textBody: BodyEncoder = (_parts, value) => textOf("body", value);
