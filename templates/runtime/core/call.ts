import type { Operation } from "../operation/operation.js";
import type { CallSettings } from "./settings.js";

/** One call of an operation. */
export interface Call {
  readonly operation: Operation;
  readonly request: object | undefined;
  readonly settings: CallSettings;
  /** Set when no other attempt can be made: this one has sent a stream, or took as long as the platform allows. */
  isSpent?: boolean;
}
