import type { Type } from "./type.js";

/** A text that two types share if and only if they have the same shape, docs of properties included. */
export function shapeOf(type: Type): string {
  return JSON.stringify(type, (key, value: unknown) => (key === "facts" ? undefined : value));
}

/** The same of a type whose references count as the same in either direction. */
export function undirectedShapeOf(type: Type): string {
  return JSON.stringify(type, (key, value: unknown) =>
    key === "facts" || key === "direction" ? undefined : value,
  );
}
