import type { RequestParts } from "../core/parts.js";

/** Writes a value into the request. `name` is the name on the wire; the value is never `undefined`. */
export type ParameterWriter = (parts: RequestParts, name: string, value: unknown) => void;

/** A parameter of an operation. */
export interface ParameterDescriptor {
  /** The name on the wire. */
  readonly name: string;
  readonly write: ParameterWriter;
  /** The key of the request that holds the value; `name` when absent. */
  readonly key?: string;
}
