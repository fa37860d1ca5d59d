import type { Type } from "./type.js";

/** A text that is the same for two types if and only if they have the same shape, including the docs of properties. */
export function shapeOf(type: Type): string {
  return JSON.stringify(type, (key, value: unknown) => (key === "facts" ? undefined : value));
}

/** Like `shapeOf`, but a reference has the same shape in both directions. */
export function undirectedShapeOf(type: Type): string {
  return JSON.stringify(type, (key, value: unknown) =>
    key === "facts" || key === "direction" ? undefined : value,
  );
}
