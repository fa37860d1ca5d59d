import type { Reference } from "./type.js";

/** Identifies a reference: two references with the same key have the same type. */
export function referenceKey({ pointer, direction, part }: Omit<Reference, "kind">): string {
  return `${direction} ${part} ${pointer}`;
}
