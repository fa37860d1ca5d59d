import type { Response } from "../core/platform.js";
import { ConnectionError, DecodeError, TimeoutError } from "./errors.js";
import { failureOf, isSdkError } from "./sdk-error.js";
import type { SdkError } from "./sdk-error.js";

/** What there is to know of a call whose connection fails. */
interface Attempted {
  isSpent?: boolean;
}

/** The error for a connection that could not be made, or that broke. */
export function connectionError(cause: unknown, attempted: Attempted): SdkError {
  const error = new ConnectionError(cause);
  // Node itself waits at most five minutes for the head of a response, and for each part of its body.
  if (!/[SY]_TIMEOUT/.test(error.message)) return error;
  attempted.isSpent = true;
  return new TimeoutError(error.message, { cause });
}

/** The error for a body that is not what the document describes, or whose connection broke. */
export function bodyError(response: Response, cause: unknown, attempted: Attempted): SdkError {
  return cause instanceof SyntaxError ? new DecodeError(response, cause) : connectionError(cause, attempted);
}

/** The error for a body that breaks while the caller reads it, after the call itself. */
export function streamError(response: Response, cause: unknown, operation: string): SdkError {
  return failureOf(operation, isSdkError(cause) ? cause : bodyError(response, cause, {}));
}
