import { TimeoutError } from "../errors/errors.js";
import type { AbortSignal } from "./platform.js";

/** In milliseconds; a timer of more than 2 ** 31 fires at once. */
const longestTimer = 2_000_000_000;

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
    const timer = setTimeout(expire, Math.min(ms, longestTimer));
    signal?.addEventListener("abort", abort);
    void work(controller.signal).then(resolve, reject).then(cleanUp);
  });
}

/** Waits; rejects with the signal's reason when it aborts. */
export function sleep(signal: AbortSignal | undefined, ms: number): Promise<void> {
  return within(signal, longestTimer, (stopped) => {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      stopped.addEventListener("abort", () => clearTimeout(timer));
    });
  });
}
