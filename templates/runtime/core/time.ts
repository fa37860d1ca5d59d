import { TimeoutError } from "../errors/errors.js";
import type { AbortSignal } from "./platform.js";
import { isSdkError } from "../errors/sdk-error.js";

/**
 * Settles as the work does, unless `signal` aborts or `ms` milliseconds pass first: then it rejects with the signal's
 * reason or a `TimeoutError`, and aborts the signal that the work was given. It leaves no timer and no listener behind.
 */
export function within<T>(
  signal: AbortSignal | undefined,
  ms: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    signal?.throwIfAborted();
    const controller = new AbortController();
    const cleanUp = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
    };
    const stop = (reason: unknown): void => {
      cleanUp();
      // Reject first: work that listens to its signal would reject with another error.
      reject(reason);
      controller.abort(reason);
    };
    const abort = (): void => stop(signal?.reason);
    const expire = (): void => stop(new TimeoutError(`No answer in ${ms} ms`));
    // A timer of more than 2 ** 31 ms fires at once.
    const timer = setTimeout(expire, Math.min(ms, 2e9));
    signal?.addEventListener("abort", abort);
    void work(controller.signal).then(resolve, reject).then(cleanUp);
  });
}

/** Waits; rejects with the signal's reason when it aborts. */
export function sleep(signal: AbortSignal | undefined, ms: number): Promise<void> {
  return within<never>(signal, ms, () => new Promise(() => {})).catch((reason: unknown) => {
    if (!isSdkError(reason)) throw reason;
  });
}
