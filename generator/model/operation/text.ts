import type { ModelContext } from "../context.js";
import type { Type } from "../type.js";
import { isSingle } from "./plain.js";

/** The type of what is written as text in a media type: single values as they are, anything else as ready text. */
export function asText(type: Type, mediaType: string, pointer: string, context: ModelContext): Type {
  if (isSingle(type, context)) return type;
  if (type.kind !== "unknown") reportText(mediaType, pointer, context);
  return { kind: "string" };
}

/** Says that a schema describes text which nothing here can write or read. */
export function reportText(mediaType: string, pointer: string, context: ModelContext): void {
  context.report({
    code: "content-as-text",
    pointer,
    message: `What is \`${mediaType}\` is text, as the caller writes or reads it; its schema is not in the types.`,
  });
}
