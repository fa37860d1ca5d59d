import type { OperationOptions } from "./options.js";

/** The options of a call with an idempotency key: the caller's, else the request's, else one made for this call. */
export function withIdempotencyKey<Options extends OperationOptions>(
  options: Options | undefined,
  inRequest?: unknown,
): Options {
  const idempotencyKey = options?.idempotencyKey ?? (inRequest as string | undefined) ?? crypto.randomUUID();
  return { ...(options as Options), idempotencyKey };
}
