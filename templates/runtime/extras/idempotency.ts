import type { OperationOptions } from "../core/options.js";

/** Adds an idempotency key to the options of a call: the caller's, or that of the request, or a new one. */
export function withIdempotencyKey(
  options: OperationOptions | undefined,
  fromRequest?: unknown,
): OperationOptions {
  const idempotencyKey = options?.idempotencyKey ?? String(fromRequest ?? crypto.randomUUID());
  return { ...options, idempotencyKey };
}
