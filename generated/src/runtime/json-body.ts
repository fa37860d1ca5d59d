import type { BodyEncoder } from "./operation.js";
import { jsonOf } from "./values.js";

/** A body in JSON. */
export const jsonBody: BodyEncoder = (_parts, value) => jsonOf("body", value);
