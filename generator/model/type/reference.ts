import type { Reference } from "./type.js";

/** Tells references apart: two with the same key stand for the same type. */
export function referenceKey({ pointer, direction, part }: Omit<Reference, "kind">): string {
  return `${direction} ${part} ${pointer}`;
}
