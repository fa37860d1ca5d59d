import type { Operation } from "../operation/operation.js";
import type { CallSettings } from "./settings.js";

/** One call of an operation. */
export interface Call {
  readonly operation: Operation;
  readonly request: object | undefined;
  readonly settings: CallSettings;
  /** Set when an attempt has sent a stream, which no other attempt can send again. */
  isSpent?: boolean;
}
