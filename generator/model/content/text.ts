import type { Node } from "../../document/node.js";
import type { SchemaTypes } from "../schema/build.js";
import { isSingle } from "../type/single.js";
import type { Type } from "../type/type.js";

/**
 * The type of a value that is written or read as text: a single value keeps its type; anything else is text that the
 * caller formats or parses. `place` is where the document describes it.
 */
export function textType(type: Type, mediaType: string, place: Node, schemas: SchemaTypes): Type {
  if (isSingle(type, schemas)) return type;
  if (type.kind !== "unknown") {
    place.report(
      "content-as-text",
      `\`${mediaType}\` is passed as text that the caller writes or parses, so the types do not include its schema.`,
    );
  }
  return { kind: "string" };
}
