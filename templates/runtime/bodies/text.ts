import { textOf } from "../values/text.js";
import type { BodyEncoder } from "./body.js";

/** A body of text, as the caller wrote it. */
export const textBody: BodyEncoder = (_parts, body) => textOf("body", body);
