import type { Json } from "../../document/json.js";

/** Where a value stands in a text. */
export interface Spot {
  /** The offset of its key or, for an item of a list, of itself; `null` if that takes a closer look. */
  readonly start: number | null;
  /** The offset where the value is written, or the space before it. */
  readonly content: number;
  readonly value: Json;
}
