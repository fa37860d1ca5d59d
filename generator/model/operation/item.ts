import type { Json } from "../../document/json.js";
import type { ModelContext } from "../context.js";
import { jsonTypes } from "../schema/keywords.js";
import type { ResponseFormat } from "../sdk.js";
import type { Type } from "../type.js";

/** A body that is read while it comes. */
export interface Streamed {
  readonly format: ResponseFormat;
  readonly type: Type;
}

/** A schema, and where it stands. */
export interface Placed {
  readonly schema: Json;
  readonly pointer: string;
}

/** Whether a schema says no more than that there is text. */
export function isText({ schema, pointer }: Placed, context: ModelContext): boolean {
  const types = jsonTypes(context.refs.object(schema, pointer).value);
  return types.length === 1 && types[0] === "string";
}
