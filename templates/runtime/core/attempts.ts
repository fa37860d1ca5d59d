import { failureOf, isSdkError } from "../errors/sdk-error.js";
import type { Call } from "./call.js";
import { exchange } from "./exchange.js";
import { isRetryable, retryDelay } from "./retry.js";
import { sleep, within } from "./time.js";

/** Sends a call until it succeeds, or fails with an error after which it is not tried again. */
export async function sendUntilDone(call: Call): Promise<unknown> {
  const { operation, settings } = call;
  const { signal, timeoutMs, retry } = settings;
  const deadline = Date.now() + settings.deadlineMs;
  const isSafe = operation.idempotent || retry.unsafe || settings.idempotencyKey;

  for (let attempt = 1; ; attempt++) {
    try {
      const timeLeft = Math.min(timeoutMs, deadline - Date.now());
      return await within(signal, timeLeft, (attemptSignal) => exchange(call, attempt, attemptSignal));
    } catch (error) {
      // The reason of an abort, an error of the caller's own code, or one of another call, such as that for a token.
      if (!isSdkError(error) || error.operation !== "") throw error;
      const mayRetry = attempt <= (retry.limit ?? 2) && !call.isSpent && isRetryable(error, isSafe);
      const delay = retryDelay(error, attempt, Math.random());
      if (!mayRetry || Date.now() + delay >= deadline) throw failureOf(operation.id, error);
      await sleep(signal, delay);
    }
  }
}
