import { jsonOf } from "../values/json.js";
import type { BodyEncoder } from "./body.js";

/** A body in JSON. */
export const jsonBody: BodyEncoder = (_parts, body) => jsonOf("body", body);
