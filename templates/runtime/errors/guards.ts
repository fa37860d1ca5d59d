import { ApiError, ConfigError, ConnectionError, DecodeError, TimeoutError } from "./errors.js";

/** Whether an error is an `ApiError`, of this or another copy of the runtime. */
export function isApiError(value: unknown): value is ApiError {
  return value instanceof ApiError;
}

/** Whether an error is a `ConnectionError`, of this or another copy of the runtime. */
export function isConnectionError(value: unknown): value is ConnectionError {
  return value instanceof ConnectionError;
}

/** Whether an error is a `TimeoutError`, of this or another copy of the runtime. */
export function isTimeoutError(value: unknown): value is TimeoutError {
  return value instanceof TimeoutError;
}

/** Whether an error is a `DecodeError`, of this or another copy of the runtime. */
export function isDecodeError(value: unknown): value is DecodeError {
  return value instanceof DecodeError;
}

/** Whether an error is a `ConfigError`, of this or another copy of the runtime. */
export function isConfigError(value: unknown): value is ConfigError {
  return value instanceof ConfigError;
}
